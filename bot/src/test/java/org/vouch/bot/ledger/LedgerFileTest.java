package org.vouch.bot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.vouch.bot.chat.Events.chat;
import static org.vouch.bot.chat.Events.message;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.ledger.UnusableLedgerException.Kind;
import org.vouch.indexer.recommendation.Problem;

@NullMarked
class LedgerFileTest {

    private final Path folder;
    private final Path file;

    LedgerFileTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("state").resolve("ledger.db");
    }

    @Test
    void aLedgerIsBegunWithItsFolderAndFoundAgain() throws Exception {
        try (Ledger ledger = open()) {
            ledger.silent(message(chat("harbour"), "1"), "NOT_A_REQUEST", "says hello");
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.knows(message(chat("harbour"), "1"))).isTrue();
        }
    }

    @Test
    void aFileThatIsNoLedgerIsReportedAndLeftAlone() throws Exception {
        Files.createDirectories(file.getParent());
        byte[] content = "this is a shopping list\n".repeat(500).getBytes(StandardCharsets.UTF_8);
        Files.write(file, content);

        Problem problem = problem(Kind.DAMAGED);

        assertThat(problem.file()).isEqualTo(file.toString());
        assertThat(problem.what()).startsWith("the ledger is damaged, or is no ledger");
        assertThat(problem.fix()).contains("move it away");
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    @Test
    void aDamagedLedgerIsReportedAndLeftAlone() throws Exception {
        try (Ledger ledger = open()) {
            for (int i = 0; i < 200; i++) {
                ledger.silent(message(chat("harbour"), "m" + i), "NOT_A_REQUEST", "says hello");
            }
        }
        byte[] content = Files.readAllBytes(file);
        Arrays.fill(content, 4096, content.length, (byte) 0x5a);
        Files.write(file, content);

        assertThat(problem(Kind.DAMAGED).what()).startsWith("the ledger is damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    @Test
    void aLedgerOfANewerVouchIsRefused() throws Exception {
        open().close();
        LedgerRows.change(file, "INSERT INTO migrations (version, applied_ms) VALUES (7, 0)");

        Problem problem = problem(Kind.FOREIGN);

        assertThat(problem.what())
                .isEqualTo("the ledger was written by a newer Vouch (its schema is 7, this Vouch knows "
                        + Migrations.SCRIPTS.size() + ")");
        assertThat(problem.fix()).contains("newer Vouch");
    }

    @Test
    void theDatabaseOfAnotherProgramIsRefused() throws Exception {
        Files.createDirectories(file.getParent());
        LedgerRows.change(file, "CREATE TABLE recipes (name TEXT)");

        assertThat(problem(Kind.FOREIGN).what()).isEqualTo("this is the database of another program");
        assertThat(LedgerRows.select(file, "SELECT name FROM sqlite_master")).containsExactly("recipes");
    }

    @Test
    void aLedgerInUseIsRefused() throws Exception {
        try (Ledger ledger = open()) {
            assertThat(problem(Kind.IN_USE).what()).isEqualTo("another program is using this ledger");
            assertThat(ledger.counts().events()).isZero();
        }
    }

    @Test
    void aFolderInPlaceOfALedgerIsReported() throws Exception {
        Files.createDirectories(file);

        assertThat(problem(Kind.OUT_OF_REACH).what()).startsWith("the ledger cannot be opened");
    }

    @Test
    void aFileInPlaceOfTheFolderIsReported() throws Exception {
        Files.writeString(folder.resolve("state"), "");

        assertThat(problem(Kind.OUT_OF_REACH).what()).startsWith("the ledger's folder cannot be created");
    }

    @Test
    void aScriptThatFailsLeavesNothingOfItself() throws Exception {
        open().close();
        Migrations broken = with("broken.sql");

        assertThatThrownBy(() -> Ledger.open(file, Clock.systemUTC(), broken))
                .isInstanceOf(UnusableLedgerException.class)
                .hasMessageContaining("no such table");

        assertThat(LedgerRows.select(file, "SELECT MAX(version) FROM migrations"))
                .containsExactly(String.valueOf(Migrations.SCRIPTS.size()));
        assertThat(LedgerRows.select(file, "SELECT name FROM sqlite_master WHERE name = 'half'"))
                .isEmpty();
        open().close();
    }

    @Test
    void anOlderLedgerIsBroughtUpToDateWithAllThatItHolds() throws Exception {
        try (Ledger ledger = open()) {
            ledger.silent(message(chat("harbour"), "1"), "NOT_A_REQUEST", "says hello");
        }
        Migrations newer = with("next.sql");

        try (Ledger ledger = Ledger.open(file, Clock.systemUTC(), newer)) {
            assertThat(ledger.knows(message(chat("harbour"), "1"))).isTrue();
        }

        assertThat(LedgerRows.select(file, "SELECT version FROM migrations ORDER BY version"))
                .isEqualTo(IntStream.rangeClosed(1, Migrations.SCRIPTS.size() + 1)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(LedgerRows.select(file, "SELECT note FROM seen")).containsExactly("");
    }

    private Ledger open() throws UnusableLedgerException {
        return Ledger.open(file, Clock.systemUTC());
    }

    private static Migrations with(String script) {
        return new Migrations(
                Stream.concat(Migrations.SCRIPTS.stream(), Stream.of(script)).toList());
    }

    private Problem problem(Kind kind) {
        UnusableLedgerException failure = catchThrowableOfType(UnusableLedgerException.class, this::open);
        assertThat(failure.kind()).isEqualTo(kind);
        return failure.problem();
    }
}
