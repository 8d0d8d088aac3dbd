package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankTest {

    private static final Path CONFIG = Path.of("..", "config", "vouch.yaml");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeThreadsAndQueries() throws IOException {
        write("threads.jsonl", """
                {"id":"movers","by":"u1","at":"2026-01-31T12:00:00Z","title":"Movers","text":"Who moves a piano?",\
                "answers":[{"id":"m1","by":"u2","at":null,"text":"Bluefin Movers carried our piano"},\
                {"id":"m2","by":"u3","at":null,"text":"Ask your neighbours"}]}
                {"id":"vets","by":"u1","at":null,"title":"","text":"Who is a good vet for a parrot?",\
                "answers":[{"id":"v1","by":"u4","at":null,"text":"Feathergate Clinic"}]}
                {"id":"sails","by":"u5","at":null,"title":"Sails","text":"Who repairs them?",\
                "answers":[{"id":"s1","by":"u4","at":null,"text":"Topsail Loft"}]}
                """);
        write("queries.jsonl", """
                {"id":"q1","title":"Piano movers wanted","text":"Can anyone recommend somebody?"}
                {"id":"q2","title":"","text":"Does anybody know a vet?"}
                """);
    }

    @Test
    void everyThreadThatFitsIsRankedForItsQuery() throws IOException {
        assertThat(rank("thread")).isZero();

        assertThat(documents("q1")).containsExactly("movers");
        assertThat(documents("q2")).containsExactly("vets");
        assertThat(run()).allSatisfy(line -> assertThat(line).matches("q\\d Q0 \\w+ \\d+ \\d+\\.\\d{6} vouch"));
    }

    @Test
    void theAnswersOfWhatFitsAreRankedAndTheFittingOneFirst() throws IOException {
        assertThat(rank("answer")).isZero();

        assertThat(documents("q1")).containsExactly("m1", "m2");
        assertThat(documents("q2")).containsExactly("v1");
        assertThat(scores("q1").getFirst()).isEqualTo(1.0);
    }

    @Test
    void withAnEncoderEveryThreadIsHeldAgainstTheQueryAndWhatMeansTheLikeComesFirst() throws IOException {
        write("queries.jsonl", """
                {"id":"q1","title":"","text":"Somebody to look after a sick budgie?"}
                """);

        assertThat(Main.run(arguments(
                        "thread", "--vectors", folder.resolve("vectors").toString())))
                .isZero();

        assertThat(documents("q1")).hasSize(3).first().isEqualTo("vets");
        assertThat(folder.resolve("vectors")).isNotEmptyDirectory();
    }

    @Test
    void onlyCandidatesAreRankedAndEachOfThemIs() throws IOException {
        Path candidates = write("candidates.qrels", """
                q1 0 vets 0
                q1 0 movers 1

                q1  0  sails  0
                q2 0 movers 0
                q2 0 sails 0
                """);

        assertThat(rank("thread", "--candidates", candidates.toString())).isZero();

        assertThat(documents("q1")).containsExactly("movers", "sails", "vets");
        assertThat(scores("q1").subList(1, 3)).containsOnly(0.0);
        assertThat(ranks("q1")).containsExactly(1, 2, 3);
        assertThat(documents("q2")).containsExactly("movers", "sails");
    }

    @Test
    void aQueryWithoutCandidatesIsNotInTheRun() throws IOException {
        Path candidates = write("candidates.qrels", "q1 0 movers 1\n");

        assertThat(rank("thread", "--candidates", candidates.toString())).isZero();

        assertThat(documents("q2")).isEmpty();
    }

    @Test
    void theSameFilesGiveTheSameRun() throws IOException {
        rank("answer");
        List<String> first = run();
        rank("answer");

        assertThat(run()).isEqualTo(first).isNotEmpty();
    }

    @Test
    void whatCannotBeUsedIsExitCodeOneAndNoStackTrace() throws IOException {
        Path bad = write("bad.qrels", "q1 0 movers 1\nq1 movers\n");

        assertThat(complaints("--candidates", bad.toString()))
                .containsExactly(bad + ":2: not a line of qrels. Write 'query 0 document grade'");
        assertThat(complaints("--candidates", folder.resolve("none").toString()))
                .containsExactly(
                        folder.resolve("none") + ": there is no such file. Give the path of a file that exists");
        assertThat(complaints("--threads", folder.resolve("none").toString()))
                .containsExactly(
                        folder.resolve("none") + ": there is no such file. Give the path of a file that exists");
        assertThat(complaints("--out", folder.resolve("none/run").toString()))
                .singleElement()
                .asString()
                .startsWith(folder.resolve("none/run").toString());
    }

    @Test
    void aCandidatesFileThatIsNotTextIsExitCodeOneAndNoStackTrace() throws IOException {
        Path bad = Files.write(folder.resolve("binary.qrels"), new byte[] {'q', (byte) 0xff, '\n'});

        assertThat(complaints("--candidates", bad.toString()))
                .singleElement()
                .asString()
                .startsWith(bad + ": the text is not UTF-8");
    }

    @Test
    void aQueryWithoutATitleIsToldWithItsLine() throws IOException {
        Path queries = write("queries.jsonl", """
                {"id":"q1","title":"Movers","text":"Who?"}
                {"id":"q2","text":"Does anybody know a vet?"}
                """);

        assertThat(complaints()).containsExactly(queries + ":2: \"title\" is missing. Give it as a text");
    }

    @Test
    void threadsWithProblemsAreRankedWithoutThemAndEndWithExitCodeOne() throws IOException {
        Path threads = write("bad.threads.jsonl", """
                {"id":"movers","by":"u1","at":null,"title":"Movers","text":"Who moves a piano?",\
                "answers":[{"id":"m1","by":"u2","at":null,"text":"Bluefin Movers"}]}
                {"id":"movers","by":"u1","at":null,"title":"Movers","text":"Who moves two pianos?","answers":[]}
                oops
                """);

        assertThat(complaints("--threads", threads.toString()))
                .satisfiesExactly(
                        taken -> assertThat(taken).startsWith(threads + ":2: the thread id 'movers' is taken"),
                        noJson -> assertThat(noJson).startsWith(threads + ":3: not JSON"));
        assertThat(documents("q1")).containsExactly("movers");
    }

    private int rank(String unit, String... more) {
        return Main.run(Stream.concat(Stream.of(arguments(unit, more)), Stream.of("--without-encoder"))
                .toArray(String[]::new));
    }

    /// What is printed as an error when ranking fails.
    private List<String> complaints(String... more) {
        var errors = new StringWriter();
        assertThat(Main.run(new PrintWriter(errors, true), arguments("thread", more)))
                .isEqualTo(1);
        return errors.toString().lines().toList();
    }

    private String[] arguments(String unit, String... more) {
        List<String> given = Arrays.asList(more);
        Stream<String> usual = Stream.of(
                        List.of("--threads", folder.resolve("threads.jsonl").toString()),
                        List.of("--queries", folder.resolve("queries.jsonl").toString()),
                        List.of("--out", folder.resolve("run").toString()),
                        List.of("--config", CONFIG.toString()),
                        List.of("--unit", unit))
                .filter(option -> !given.contains(option.getFirst()))
                .flatMap(List::stream);
        return Stream.of(Stream.of("rank"), usual, given.stream())
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> run() throws IOException {
        return Files.readAllLines(folder.resolve("run"));
    }

    private List<String> column(String query, int column) throws IOException {
        return run().stream()
                .map(line -> List.of(line.split(" ")))
                .filter(line -> line.getFirst().equals(query))
                .map(line -> line.get(column))
                .toList();
    }

    private List<String> documents(String query) throws IOException {
        return column(query, 2);
    }

    private List<Integer> ranks(String query) throws IOException {
        return column(query, 3).stream().map(Integer::valueOf).toList();
    }

    private List<Double> scores(String query) throws IOException {
        return column(query, 4).stream().map(Double::valueOf).toList();
    }
}
