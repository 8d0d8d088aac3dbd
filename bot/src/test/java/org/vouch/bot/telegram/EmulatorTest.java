package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Wording;

/// The room talks through an emulator that nobody here wrote.
@Timeout(120)
class EmulatorTest {

    @Test
    void aMemberIsHeardAndAnsweredThroughSomebodyElsesEmulator()
            throws IOException, URISyntaxException, InterruptedException {
        String notice = "skipped, as the emulator is not here: npm install telegram-test-api@4.2.1, then -D"
                + Emulator.MODULES + "=<its node_modules>";
        if (!Emulator.isInstalled()) {
            LoggerFactory.getLogger(EmulatorTest.class).warn(notice);
        }
        assumeTrue(Emulator.isInstalled(), notice);
        try (Emulator emulator = Emulator.start();
                TelegramRoom room = new TelegramRoom(
                        new TelegramAccess(
                                emulator.token(), emulator.url(), Duration.ofSeconds(50), Duration.ofSeconds(20)),
                        List.of(new MenuCommand("ask", "Asks what peers recommend")),
                        Clock.systemUTC())) {
            Heard heard = new Heard();
            Thread _ = Thread.ofVirtual().start(() -> room.listen(heard));
            emulator.postToGroup("Ada Example", "Can anyone recommend a dentist?");

            MessageHeard question = (MessageHeard) heard.next();
            room.deliver(new Reply(question.place(), Wording.plain("Peers vouch for Example Dental.")));

            assertThat(question.text()).isEqualTo("Can anyone recommend a dentist?");
            assertThat(emulator.awaitBotReply()).isEqualTo("Peers vouch for Example Dental.");
            assertThat(room.health().putAside()).isZero();
        }
    }
}
