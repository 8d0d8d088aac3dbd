package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.vouch.bot.telegram.Emulator;

/// The whole product, as a newcomer gets it: a fresh copy of the source, started with `./vouch run`, answers in
/// a group of an emulator that nobody here wrote.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class EndToEndTest {

    @TempDir
    private Path folder;

    @Test
    void aFreshCopyStartedAsTheReadmeSaysAnswersInAGroup() throws Exception {
        String notice = "END TO END NOT TESTED: the emulator is not here; see CONTRIBUTING.md, " + Emulator.MODULES;
        if (!Emulator.isInstalled()) {
            LoggerFactory.getLogger(EndToEndTest.class).warn(notice);
        }
        assumeTrue(Emulator.isInstalled(), notice);
        FreshCopy copy = FreshCopy.in(folder.resolve("a fresh copy"));
        copy.build();
        try (Emulator emulator = Emulator.start()) {
            copy.configure(emulator.url(), Emulator.GROUP);
            Process vouch = copy.run(emulator.token());
            try {
                emulator.postToGroup("Ada Example", "Good morning all, the audit went well.");
                emulator.postToGroup(
                        "Ben Example", "Can anyone recommend a managed SOC provider for a mid-size hospital?");
                assertThat(emulator.awaitBotReply())
                        .contains("Northlight SOC — ", "peers, newest", "Quillgate — ")
                        .doesNotContain("Mara");
                emulator.postToGroup("Ada Example", "Can anyone recommend a company for penetration tests?");
                assertThat(emulator.awaitBotReply()).contains("Pinprick Labs — 3 peers");
                stopPolitely(vouch);
            } finally {
                vouch.destroyForcibly();
            }
            assertThat(copy.log()).doesNotContain(emulator.token()).doesNotContain("audit went well");
        }
    }

    private static void stopPolitely(Process vouch) throws InterruptedException {
        vouch.destroy();
        assertThat(vouch.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
