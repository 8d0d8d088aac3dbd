package org.vouch.indexer.knowledge;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Stance;

/// What newcomers meet first: the shipped sample, and the templates that curators copy.
class SampleKnowledgeTest {

    private static final Path SHIPPED = Path.of("..", "knowledge");
    private static final Pattern TEMPLATE = Pattern.compile("(?s)```(markdown|csv|json)\n(.*?)```");
    private static final Map<String, String> NAMES =
            Map.of("markdown", "circle/a.md", "csv", "circle/a.csv", "json", "circle/a.threads.jsonl");

    private final WrittenFolder.Found sample = new WrittenFolder(SHIPPED).read();

    private static boolean isOf(Card card, String community) {
        return card.community().equals(new CommunityId(community));
    }

    @Test
    void theSampleHasNoProblems() {
        assertThat(sample.problems).isEmpty();
    }

    @Test
    void oneCommunityKnowsMuchAndASecondOneStandsApart() {
        var circle =
                sample.cards.stream().filter(card -> isOf(card, "cio-circle")).toList();
        var parents = sample.cards.stream()
                .filter(card -> isOf(card, "harbour-parents"))
                .toList();

        assertThat(circle).hasSizeGreaterThanOrEqualTo(80);
        assertThat(circle.stream().map(Card::topic).distinct()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(parents).hasSizeGreaterThanOrEqualTo(8);
        assertThat(circle.size() + parents.size()).isEqualTo(sample.cards.size());
        assertThat(sample.transcripts).hasSizeBetween(8, 12);
    }

    @Test
    void theExampleOfTheReadmeHasAgreementAndDispute() {
        var voices = sample.cards.stream()
                .filter(card -> card.request().contains("managed SOC provider for a mid-size hospital"))
                .collect(groupingBy(
                        card -> card.opinion().name(),
                        groupingBy(card -> card.opinion().stance(), counting())));

        assertThat(voices).hasSizeGreaterThanOrEqualTo(3);
        assertThat(voices.get("Northlight SOC")).containsEntry(Stance.VOUCH, 3L);
        assertThat(voices.get("BlueHarbor MDR")).containsKeys(Stance.VOUCH, Stance.WARNING);
    }

    @Test
    void everyTemplateOfTheGuideIsReadWithoutProblems(@TempDir Path root) throws IOException {
        var guide = Files.readString(SHIPPED.resolve("README.md"));
        var copied = new WrittenFolder(root);
        TEMPLATE.matcher(guide)
                .results()
                .forEach(template -> copied.with(file(template.group(1), template.group(2)), template.group(2)));

        var found = copied.read();

        assertThat(found.problems).isEmpty();
        assertThat(found.cards).hasSize(5);
        assertThat(found.transcripts).hasSize(1);
        assertThat(found.corrections).hasSize(4);
    }

    private static String file(String language, String template) {
        return template.startsWith("action,") ? "circle/aliases.csv" : NAMES.getOrDefault(language, "");
    }

    @Test
    void theGuideShowsAProblemAsItIsReported(@TempDir Path root) throws IOException {
        var found = new WrittenFolder(root)
                .with("cio-circle/security.md", "## Request?\n" + "\n".repeat(10) + "- Northlight\n")
                .read();

        assertThat(Files.readString(SHIPPED.resolve("README.md")))
                .contains(found.problems.getFirst().toString());
    }
}
