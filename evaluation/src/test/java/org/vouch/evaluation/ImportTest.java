package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.evaluation.importing.Misses;
import org.vouch.evaluation.importing.Outcome;
import org.vouch.evaluation.importing.Outcome.Side;

class ImportTest {

    private static final Side RIGHT = new Side(new Misses(0, 0, 0, 0, 0, 0), 3_000);
    private static final Side WRONG = new Side(new Misses(0, 7, 2, 0, 0, 0), 1_000);

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    private int run(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("import", "--messages", "200", "--rounds", "1", "--warm-up", "0"));
        arguments.addAll(List.of(options));
        return Main.run(new PrintWriter(out, true), new PrintWriter(errors, true), arguments.toArray(String[]::new));
    }

    @Test
    void everyFormatThatFitsThePatternHasARow() {
        assertThat(run("--formats", "german")).isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("ios-german +200 +right +- +[0-9,]+ +- +-"))
                .anyMatch(line -> line.matches("android-german +200 +right +- +[0-9,]+ +- +-"))
                .anyMatch(line -> line.startsWith("Vouch: right in 2 of 2 formats, "))
                .noneMatch(line -> line.startsWith("ios-british"));
    }

    @Test
    void theSameComesAsJsonLines() throws IOException {
        assertThat(run("--formats", "ios-german", "--json")).isZero();

        List<String> lines = out.toString().lines().toList();
        JsonNode format = new JsonMapper().readTree(lines.getFirst());
        JsonNode all = new JsonMapper().readTree(lines.getLast());
        assertThat(lines).hasSize(2);
        assertThat(format.path("format").asText()).isEqualTo("ios-german");
        assertThat(format.path("ours").path("right").asBoolean()).isTrue();
        assertThat(format.path("ours").path("per_second").asLong()).isPositive();
        assertThat(format.has("peer")).isFalse();
        assertThat(all.path("ours_right").asInt()).isEqualTo(1);
    }

    @Test
    void theFilesStayWhereTheyAreKept() {
        assertThat(run(
                        "--formats",
                        "ios-german",
                        "--keep",
                        folder.resolve("kept").toString()))
                .isZero();
        assertThat(folder.resolve("kept").resolve("ios-german.txt")).isNotEmptyFile();
    }

    @Test
    void aPeerThatIsNotThereIsExitCodeOne() {
        assertThat(run("--formats", "ios-german", "--peer", folder.toString())).isEqualTo(1);
        assertThat(errors.toString()).contains("whatsapp-chat-parser is not installed there");
    }

    @Test
    void whatCannotBeMeantIsExitCodeTwo() {
        assertThat(run("--formats", "no such phone")).isEqualTo(2);
        assertThat(run("--messages", "0")).isEqualTo(2);
    }

    @Test
    void theTableListsWhatThePeerReadWrong() {
        report(false);

        assertThat(out.toString().lines())
                .contains("Vouch: right in 1 of 2 formats, 2,000 messages a second (median of formats)")
                .contains("Peer: right in 0 of 2 formats, 1,000 messages a second (median of formats)")
                .contains("  one                      7 extra, 2 authors")
                .contains("Vouch is 2.0 times as fast (median of formats; from 1.0 to 3.0)")
                .anyMatch(line -> line.matches("one +9 +right +9 wrong +3,000 +1,000 +3\\.0"));
    }

    @Test
    void theJsonNamesWhatThePeerReadWrong() {
        report(true);

        assertThat(out.toString().lines().findFirst())
                .contains(
                        "{\"format\":\"one\",\"messages\":9,\"ours\":{\"right\":true,\"misses\":{},\"per_second\":3000},"
                                + "\"peer\":{\"right\":false,\"misses\":{\"extra\":7,\"authors\":2},\"per_second\":1000},"
                                + "\"ratio\":3.0}");
        assertThat(out.toString().lines().skip(2).findFirst().orElseThrow())
                .contains("\"peer_version\":\"0.0\"", "\"ratio_lowest\":1.0");
    }

    private void report(boolean json) {
        ImportReport report = ImportReport.to(new PrintWriter(out, true), json);
        List<Outcome> outcomes = List.of(new Outcome("one", 9, RIGHT, WRONG), new Outcome("two", 9, WRONG, WRONG));
        report.begin("0.0");
        outcomes.forEach(report::add);
        report.end(outcomes);
    }
}
