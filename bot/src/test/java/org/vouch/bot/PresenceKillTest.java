package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.ledger.LedgerRows;

/// Kills a bot, a real process, at many moments; then nothing is lost and nothing was said twice. Each run prints its
/// seed; `-Dvouch.seed=…` repeats it.
@NullMarked
@Timeout(180)
class PresenceKillTest {

    private static final int EVENTS = 30;
    private static final int KILLS = 14;
    private static final int STEPS_MAX = 24;
    private static final String NOWHERE = "";
    private static final List<String> CHATS = List.of("harbour", "market", "square");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeEvents() throws IOException {
        Files.write(
                folder.resolve(FileRoom.EVENTS),
                IntStream.rangeClosed(1, EVENTS)
                        .mapToObj(id -> CHATS.get(id % CHATS.size()) + " " + id)
                        .toList());
    }

    @Test
    void aBotThatIsKilledAgainAndAgainLosesNothingAndSaysNothingTwice() throws Exception {
        long seed = Long.getLong("vouch.seed", System.nanoTime());
        System.out.println("kill test: -Dvouch.seed=" + seed);
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            int step = 1 + random.nextInt(STEPS_MAX);
            if (random.nextBoolean()) {
                killStandingAt("#" + step);
            } else {
                killAfterSteps(step);
            }
        }
        finish();

        assertThat(LedgerRows.select(ledger(), "SELECT COUNT(*), COUNT(DISTINCT event) FROM seen"))
                .containsExactly(EVENTS + " | " + EVENTS);
        assertEachEventHasItsOutcome(KILLS);
    }

    @Test
    void aBotThatIsKilledBeforeItSendsLeavesAReason() throws Exception {
        killStandingAt("before sending 1");
        finish();

        assertThat(delivered()).doesNotContain("1");
        assertThat(outcome("1")).startsWith("unknown | the bot was stopped while this was being sent");
        assertEachEventHasItsOutcome(1);
    }

    @Test
    void aBotThatIsKilledAfterItSentDoesNotSayItAgain() throws Exception {
        killStandingAt("after sending 1");
        finish();

        assertThat(delivered()).containsOnlyOnce("1");
        assertThat(outcome("1")).startsWith("unknown | the bot was stopped while this was being sent");
        assertEachEventHasItsOutcome(1);
    }

    @Test
    void aBotThatIsKilledBeforeItDecidesHearsTheEventAgain() throws Exception {
        killStandingAt("deciding event-1");
        finish();

        assertThat(delivered()).containsOnlyOnce("1");
        assertThat(outcome("1")).isEqualTo("delivered | ");
    }

    private void assertEachEventHasItsOutcome(int unknownMax) throws Exception {
        List<String> delivered = delivered();
        assertThat(new HashSet<>(delivered)).as("said twice").hasSameSizeAs(delivered);
        int unknown = 0;
        for (int id = 1; id <= EVENTS; id++) {
            String message = Integer.toString(id);
            if (!MortalBot.isAnswered(message)) {
                assertThat(delivered).doesNotContain(message);
            } else if (outcome(message).startsWith("delivered")) {
                assertThat(delivered).contains(message);
            } else {
                assertThat(outcome(message)).startsWith("unknown | the bot was stopped");
                unknown++;
            }
        }
        assertThat(unknown).isLessThanOrEqualTo(unknownMax * CHATS.size());
        System.out.println("kill test: " + delivered.size() + " stand in the chats, " + unknown + " are unknown");
    }

    private void killStandingAt(String step) throws Exception {
        Process bot = start(step);
        try (BufferedReader lines = bot.inputReader(StandardCharsets.UTF_8)) {
            awaitLine(lines, Steps.STANDING, 1);
            kill(bot);
        }
    }

    /// The bot goes on meanwhile, so this hits it wherever it is by then.
    private void killAfterSteps(int count) throws Exception {
        Process bot = start(NOWHERE);
        try (BufferedReader lines = bot.inputReader(StandardCharsets.UTF_8)) {
            awaitLine(lines, Steps.STEP, count);
            kill(bot);
        }
    }

    private void finish() throws Exception {
        Process bot = start(NOWHERE);
        try (BufferedReader lines = bot.inputReader(StandardCharsets.UTF_8)) {
            awaitLine(lines, Steps.DONE, 1);
            assertThat(bot.waitFor()).isZero();
        }
    }

    private static void kill(Process bot) throws InterruptedException {
        bot.destroyForcibly();
        bot.waitFor();
    }

    /// Returns at the last of so many lines with such a beginning, or when the bot has no more to tell.
    private static void awaitLine(BufferedReader lines, String beginning, int count) throws IOException {
        int seen = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            seen += line.startsWith(beginning) ? 1 : 0;
            if (seen == count) {
                return;
            }
        }
    }

    private Process start(String standAt) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        MortalBot.class.getName(),
                        folder.toString(),
                        standAt)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private String outcome(String message) throws SQLException {
        return LedgerRows.select(ledger(), "SELECT state, why FROM outbox WHERE message = '" + message + "'")
                .getFirst();
    }

    private List<String> delivered() throws IOException {
        return Files.readAllLines(folder.resolve(FileRoom.DELIVERED));
    }

    private Path ledger() {
        return folder.resolve(MortalBot.LEDGER);
    }
}
