package org.vouch.bot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.search.Feedback.Verdict;
import org.vouch.bot.search.Feedback.Word;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.SuggestionKey;

/// What holds for any knowledge and any question. Each test prints its seed; `-Dvouch.seed=…` repeats it.
class RandomKnowledgeTest {

    private static final List<String> WORDS = List.of(
            "backup", "hospital", "school", "managed", "security", "network", "payroll", "tender", "cloud", "print");
    private static final List<String> NAMES =
            List.of("Mossvault", "mossvault", "Tarnbox", "The Tarnbox", "Reed Safe", "Otterdisk", "Fernlight SOC");
    private static final List<String> PEERS = List.of("Abe Q.", "Bo R.", "Cy S.", "Di T.", "Ed U.");

    @TempDir
    Path home;

    @RepeatedTest(10)
    void everyExplanationAddsUpToItsScoreAndTheOrderIsThatOfTheScores() throws Exception {
        Random random = seeded();
        Knowledge knowledge = new Knowledge(home).set("relevance_min", 0.2);
        write(knowledge, random);
        knowledge.heard(feedback(random));

        List<RankedSuggestion> found = knowledge.ask(words(random, 3)).suggestions();

        assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(found).extracting(one -> SuggestionKey.of(one.name())).doesNotHaveDuplicates();
        assertThat(found).allSatisfy(RandomKnowledgeTest::addsUp);
    }

    private static void addsUp(RankedSuggestion suggestion) {
        List<Explanation.Part> parts = suggestion.explanation().parts();
        long thousandths =
                parts.stream().mapToLong(Explanation.Part::thousandths).sum();
        assertThat(suggestion.score()).isEqualTo(thousandths / 1000.0);
        assertThat(parts.stream().filter(part -> part.what().startsWith("a peer")))
                .hasSize(suggestion.vouches() + suggestion.warnings())
                .hasSizeBetween(1, PEERS.size());
        assertThat(parts.stream().filter(part -> part.what().contains("feedback weight")))
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(part -> 4 * Math.abs(part.thousandths()) <= thousandths - part.thousandths());
        assertThat(parts.stream().filter(part -> part.what().startsWith("a peer vouches")))
                .hasSize(suggestion.vouches())
                .allMatch(part -> part.points() >= 0);
        assertThat(parts.stream().filter(part -> part.what().startsWith("a peer warns")))
                .hasSize(suggestion.warnings())
                .allMatch(part -> part.points() <= 0);
    }

    @RepeatedTest(5)
    void theSameKnowledgeGivesTheSameAnswerFromAnyIndex() throws Exception {
        Random random = seeded();
        Knowledge knowledge = new Knowledge(home).set("relevance_min", 0.2);
        write(knowledge, random);
        knowledge.with("circle/passing.md", "## " + words(random, 5) + "?", card(random));
        String question = words(random, 3);
        knowledge.ask(question);

        knowledge.without("circle/passing.md").with("circle/0.md", "## " + words(random, 4) + "?", card(random));
        Findings grown = knowledge.ask(question);

        assertThat(knowledge.ask(question)).isEqualTo(grown);
        assertThat(knowledge.indexedIn("fresh").ask(question)).isEqualTo(grown);
    }

    @Test
    void theNumberOfPeersNeverExceedsThoseWhoSpoke() throws Exception {
        Random random = seeded();
        Knowledge knowledge = new Knowledge(home).set("relevance_min", 0);
        write(knowledge, random);

        assertThat(knowledge.ask(String.join(" ", WORDS)).suggestions())
                .isNotEmpty()
                .allMatch(found -> found.vouches() + found.warnings() <= PEERS.size());
    }

    private static Feedback feedback(Random random) {
        Map<SuggestionKey, List<Word>> words = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            Verdict verdict = one(List.of(Verdict.values()), random);
            words.computeIfAbsent(SuggestionKey.of(one(NAMES, random)), _ -> new ArrayList<>())
                    .add(new Word(new MemberId(one(PEERS, random)), verdict, Knowledge.NOW));
        }
        return new Feedback(words);
    }

    private static Random seeded() {
        long seed = Long.getLong("vouch.seed", System.nanoTime());
        System.out.println("random knowledge: -Dvouch.seed=" + seed);
        return new Random(seed);
    }

    private static void write(Knowledge knowledge, Random random) {
        for (int file = 0; file < 3; file++) {
            List<String> lines = new ArrayList<>();
            for (int request = 0; request < 5; request++) {
                lines.add("## " + words(random, 1 + random.nextInt(4)) + "?");
                for (int card = 0; card < 6; card++) {
                    lines.add(card(random));
                }
                lines.add("");
            }
            knowledge.with("circle/" + file + ".md", lines.toArray(String[]::new));
        }
    }

    private static String card(Random random) {
        String date =
                random.nextInt(5) == 0 ? "" : ", " + LocalDate.of(2026, 12, 1).minusDays(random.nextInt(900));
        String why = random.nextInt(3) == 0 ? "" : ": " + words(random, 4);
        return "- " + (random.nextInt(4) == 0 ? "warning: " : "") + one(NAMES, random) + " (" + one(PEERS, random)
                + date + ")" + why;
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(one(WORDS, random));
        }
        return String.join(" ", words);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
