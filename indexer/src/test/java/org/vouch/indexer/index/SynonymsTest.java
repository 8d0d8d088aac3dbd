package org.vouch.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.recommendation.Problem;

class SynonymsTest {

    @TempDir
    private Path folder;

    @Test
    void equalWordsAreOneConceptWhicheverIsAsked() throws IOException {
        String rules = "dentist, dental clinic";
        assertThat(alternatives(rules, "a dentist")).containsExactlyInAnyOrder("dentist", "dental clinic");
        assertThat(alternatives(rules, "the dental clinics")).containsExactlyInAnyOrder("dentist", "dental clinic");
    }

    @Test
    void anArrowWorksOneWay() throws IOException {
        String rules = "mdr => mdr, managed detection";
        assertThat(alternatives(rules, "MDR")).containsExactlyInAnyOrder("mdr", "manage detection");
        assertThat(alternatives(rules, "managed detection")).containsExactly("manage");
    }

    @Test
    void theLabelIsWhatWasAsked() throws IOException {
        try (EnglishText text = new EnglishText(read("soc, security operations center"))) {
            assertThat(text.concepts("Best Security Operations Center for hospitals?"))
                    .extracting(Concept::label)
                    .containsExactly("Best", "Security Operations Center", "hospitals");
        }
    }

    @Test
    void everyBadRuleIsReportedWithItsLineAndTheOthersWork() throws IOException {
        Synonyms synonyms = read("# words\n\nlonely\nsoc, mdr\na => b => c\n, ,\nerp, sap");
        assertThat(synonyms.problems()).extracting(Problem::line).containsExactly(3, 5, 6);
        assertThat(synonyms.problems())
                .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("config/synonyms.txt"))
                .allSatisfy(problem -> assertThat(problem.fix()).contains("a, b, c"));
        try (EnglishText text = new EnglishText(synonyms)) {
            assertThat(text.concepts("erp").getFirst().alternatives())
                    .containsExactlyInAnyOrder(List.of("erp"), List.of("sap"));
        }
    }

    @Test
    void aMissingFileHoldsNoRulesAndOneThatIsNotTextIsAProblem() throws IOException {
        assertThat(Synonyms.read(folder.resolve("none.txt"), "none.txt").problems())
                .isEmpty();
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(Synonyms.read(binary, "binary.txt").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("UTF-8"));
    }

    @Test
    void aQueryLosesItsFunctionWordsAndNamesEachConceptOnce() {
        try (EnglishText text = new EnglishText(Synonyms.none())) {
            assertThat(text.concepts("Can you please tell me what a SOC is, or the SOCs?"))
                    .extracting(Concept::label)
                    .containsExactly("tell", "SOC");
            assertThat(text.concepts("who are you?")).isEmpty();
            assertThat(text.concepts("")).isEmpty();
            assertThat(text.concepts("🙂🙂 ١٢٣")).isNotEmpty();
        }
    }

    @Test
    void aVeryLongQueryIsCutNotRefused() {
        try (EnglishText text = new EnglishText(Synonyms.none())) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 10_000; i++) {
                words.append("word").append(i).append(' ');
            }
            assertThat(text.concepts(words.toString())).hasSizeBetween(100, 1_000);
        }
    }

    private List<String> alternatives(String rules, String query) throws IOException {
        try (EnglishText text = new EnglishText(read(rules))) {
            return text.concepts(query).getFirst().alternatives().stream()
                    .map(terms -> String.join(" ", terms))
                    .toList();
        }
    }

    private Synonyms read(String rules) throws IOException {
        Path file = Files.writeString(folder.resolve("synonyms.txt"), rules, StandardCharsets.UTF_8);
        return Synonyms.read(file, "config/synonyms.txt");
    }
}
