package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.telegram.FakeBotApi;

/// `run` with a token, as far as what ends it.
@NullMarked
@Timeout(60)
class RunCommandTest {

    private static final String NOWHERE = "http://127.0.0.1:9";

    @TempDir
    private Path home = Path.of("");

    private final StringWriter notes = new StringWriter();

    @BeforeEach
    void writeKnowledge() throws Exception {
        Path card = Files.createDirectories(home.resolve("knowledge").resolve("harbour"))
                .resolve("bakers.md");
        Files.writeString(
                card,
                "# Bakers\n\n## Can anyone recommend a baker?\n\n- Crust Example (Ana, 2026-01-10): warm bread\n");
    }

    @Test
    void aBotWhoseTokenIsRefusedIsNotSaidToListen() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        try (FakeBotApi api = new FakeBotApi()) {
            assertThat(run(api.url().toString())).isEqualTo(ExitCode.PROBLEMS);
        } finally {
            root.detachAppender(log);
        }
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> line.contains("listens"));
        assertThat(notes.toString()).contains("@BotFather");
    }

    @Test
    void aLedgerInUseIsBusy() throws Exception {
        try (Ledger ledger = Ledger.open(ledger(), Clock.systemUTC())) {
            assertThat(run(NOWHERE)).isEqualTo(ExitCode.BUSY);
            assertThat(ledger.counts().events()).isZero();
        }
        assertThat(notes.toString()).contains("another program is using this ledger");
    }

    @Test
    void aLedgerThatIsNoneIsAFailureThatIsExplained() throws Exception {
        Files.createDirectories(ledger().getParent());
        Files.writeString(ledger(), "this is a shopping list\n".repeat(500));

        assertThat(run(NOWHERE)).isEqualTo(ExitCode.FAILED);
        assertThat(notes.toString()).contains("the ledger is damaged, or is no ledger");
    }

    @Test
    void aPortInUseIsSaidWithItsSetting() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThat(run(NOWHERE + "\nhealth: {port: " + port + "}")).isEqualTo(ExitCode.PROBLEMS);
            assertThat(notes.toString()).contains("health.port " + port + " cannot be used");
        }
    }

    private Path ledger() {
        return home.resolve("var").resolve("ledger.db");
    }

    private int run(String api) throws Exception {
        Path config = Files.createDirectories(home.resolve("config")).resolve("vouch.yaml");
        Files.writeString(config, "telegram:\n  api: " + api + "\n");
        PrintWriter err = new PrintWriter(notes);
        Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), err, false, false, false, 100);
        Map<String, String> environment = Map.of("VOUCH_TELEGRAM_TOKEN", "7:the-token-of-another-bot");
        CommandContext context =
                new CommandContext(terminal, Reader.nullReader(), home, environment, Clock.systemUTC());
        return Main.run(context, "run");
    }
}
