package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the commands say and do when a file or folder that they are told of is not there.
class MissingFilesTest {

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeKnowledge() throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.createDirectories(home.resolve("knowledge/quay"));
        Files.writeString(
                home.resolve("knowledge/quay/cards.md"),
                "## Who moves pianos?\n\n- Bluefin Movers (Mara K., 2026-03): never late\n");
    }

    @Test
    void askingAKnowledgeFolderThatIsNotThereSaysSo() {
        assertThat(run("ask", "--knowledge", "nothere", "pianos")).isEqualTo(ExitCode.PROBLEMS);

        assertThat(err.toString().lines())
                .containsExactly(
                        "Indexing nothere/ …",
                        "nothere: there is no such folder. Create it with a folder for each community in it.",
                        "The knowledge folder nothere does not exist, nor an index of it.");
    }

    @Test
    void askingWhileTheKnowledgeFolderIsAwayAnswersFromTheLastIndexAndSaysSo() throws IOException {
        assertThat(run("ask", "pianos")).isZero();
        Files.move(home.resolve("knowledge"), home.resolve("unmounted"));

        assertThat(run("ask", "pianos")).isZero();

        assertThat(out.toString()).contains("Bluefin Movers");
        assertThat(err.toString()).contains("there is no such folder");
    }

    @Test
    void indexingAKnowledgeFolderThatIsNotThereIsAProblemAndWritesNothing() {
        assertThat(run("index", "--strict", "--knowledge", "nothere")).isEqualTo(ExitCode.PROBLEMS);

        assertThat(out.toString()).contains("nothere: there is no such folder", "(nothing has changed); 1 problem");
        assertThat(home.resolve("var")).doesNotExist();
    }

    @Test
    void aConfigThatNamesWhatIsNotThereHasAProblemOnEachOfItsLines() throws IOException {
        Path config = write("knowledge: nothere\nsearch:\n  synonyms: config/nothere.txt\n");

        assertThat(run("config", "check")).isEqualTo(ExitCode.PROBLEMS);

        String fix = " does not exist. Create it, or correct the path; a relative one starts at " + home + ".";
        assertThat(err.toString().lines())
                .containsExactly(config + ":1: knowledge" + fix, config + ":3: search.synonyms" + fix);
    }

    @Test
    void aConfigThatNamesNoFilesIsGoodWithoutThem() throws IOException {
        write("search: {quotes_max: 3}\n");
        Files.move(home.resolve("knowledge"), home.resolve("unmounted"));

        assertThat(run("config", "check")).isZero();
    }

    @Test
    void aConfigThatNamesWhatIsThereIsGood() throws IOException {
        Files.writeString(home.resolve("config/words.txt"), "piano, grand\n");
        write("knowledge: knowledge\nstate: later\nsearch:\n  synonyms: config/words.txt\n");

        assertThat(run("config", "check")).isZero();
    }

    private Path write(String config) throws IOException {
        return Files.writeString(home.resolve("config/vouch.yaml"), config);
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, false, 100);
        CommandContext context = new CommandContext(terminal, Reader.nullReader(), home, Map.of(), Clock.systemUTC());
        return Main.run(context, arguments);
    }
}
