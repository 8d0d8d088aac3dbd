package org.vouch.bot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.vouch.bot.telegram.FakeBotApi;

/// `./vouch run` as a process of its own in front of a fake server, with a little knowledge; to be killed.
@NullMarked
final class VouchProcess {

    private static final int STOP_SECONDS_MAX = 60;

    private final Process process;

    private VouchProcess(Process process) {
        this.process = process;
    }

    /// Writes what the bot knows about bakers, and its settings.
    static void install(Path home, URI api) throws IOException {
        Path card = Files.createDirectories(home.resolve("knowledge").resolve("harbour"))
                .resolve("bakers.md");
        Files.writeString(
                card,
                "# Bakers\n\n## Can anyone recommend a baker?\n\n- Crust Example (Ana, 2026-01-10): warm bread\n");
        Path config = Files.createDirectories(home.resolve("config")).resolve("vouch.yaml");
        Files.writeString(config, """
                encoder: none
                conversation:
                  { mode: open, reply_delay_seconds: 1, repeat_hours_min: 0, replies_per_hour_max: 1000 }
                communities: { harbour: { telegram_chats: [%s] } }
                telegram: { api: '%s', reply_age_minutes_max: 1440 }
                """.formatted(KilledBotTest.GROUPS, api));
    }

    static VouchProcess start(Path home) throws IOException {
        ProcessBuilder run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.tmpdir=" + home,
                        "-Dvouch.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("vouch.log").toFile()));
        run.environment().put("VOUCH_TELEGRAM_TOKEN", FakeBotApi.TOKEN);
        return new VouchProcess(run.start());
    }

    /// As `kill -9` does.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Politely.
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS_MAX, TimeUnit.SECONDS)) {
            throw new AssertionError("the bot does not stop");
        }
    }

    static Path ledger(Path home) {
        return home.resolve("var").resolve("ledger.db");
    }
}
