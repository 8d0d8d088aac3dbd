package org.vouch.bot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was said counts less the older it is, and not at all before it was said. The half-life is 100 days.
class FreshnessInRankingTest {

    @TempDir
    Path home;

    private Knowledge knowledge;

    @BeforeEach
    void empty() {
        knowledge = new Knowledge(home);
    }

    @Test
    void whatIsSaidNowCountsInFull() throws Exception {
        knowledge.with("circle/it.md", "## Backup?", "- Mossvault (Abe Q., 2026-11-01)");

        assertThat(knowledge.theOne("backup").score()).isEqualTo(1.0);
    }

    @Test
    void afterOneHalfLifeItCountsHalfAndAfterTwoAQuarter() throws Exception {
        knowledge.with(
                "circle/it.md", "## Backup?", "- Mossvault (Abe Q., 2026-07-24)", "- Tarnbox (Bo R., 2026-04-15)");

        assertThat(knowledge.ask("backup").suggestions())
                .extracting(RankedSuggestion::score)
                .containsExactly(0.5, 0.25);
    }

    @Test
    void whatIsUndatedCountsAsTheSettingSays() throws Exception {
        knowledge.with("circle/it.md", "## Backup?", "- Mossvault (Abe Q.)").set("undated_freshness", 0.3);

        RankedSuggestion found = knowledge.theOne("backup");

        assertThat(found.score()).isEqualTo(0.3);
        assertThat(found.newest()).isNull();
        assertThat(found.explanation().parts().getFirst().what())
                .startsWith("a peer vouches (undated, circle/it.md:2)");
    }

    @Test
    void aCardOfLaterThanTheQuestionDoesNotCount() throws Exception {
        knowledge.with(
                "circle/it.md",
                "## Backup?",
                "- Mossvault (Abe Q., 2026-10-01)",
                "- warning: Mossvault (Bo R., 2027-01-01)",
                "- Tarnbox (Cy S., 2026-11-02)");

        RankedSuggestion found = knowledge.theOne("backup");

        assertThat(found.name()).isEqualTo("Mossvault");
        assertThat(found.warnings()).isZero();
        assertThat(found.newest()).isEqualTo("2026-10-01T00:00:00Z");
    }

    @Test
    void anAnswerAndAThreadOfLaterThanTheQuestionDoNotCount() throws Exception {
        knowledge.with(
                "circle/chat.threads.jsonl",
                new ChatThread("t1", "Abe Q.", "2026-10-30T08:00:00Z", "Who has a good backup?")
                        .answer("Bo R.", "2026-10-31T08:00:00Z", "Try Mossvault.")
                        .answer("Cy S.", "2026-11-01T00:00:01Z", "Try Tarnbox.")
                        .toString(),
                new ChatThread("t2", "Abe Q.", "2026-12-30T08:00:00Z", "Who has a good backup?")
                        .answer("Di T.", "2026-12-30T09:00:00Z", "Try Mossvault.")
                        .toString());

        assertThat(knowledge.ask("backup").suggestions())
                .extracting(RankedSuggestion::name, RankedSuggestion::vouches)
                .containsExactly(tuple("Mossvault", 1));
    }

    @Test
    void whatIsSaidAtTheMomentOfTheQuestionCounts() throws Exception {
        knowledge.with("circle/it.md", "## Backup?", "- Mossvault (Abe Q., 2026-07-01)");
        Instant then = Instant.parse("2026-07-01T00:00:00Z");

        assertThat(knowledge.ask("circle", "backup", then).suggestions()).hasSize(1);
        assertThat(knowledge.ask("circle", "backup", then.minusMillis(1)).suggestions())
                .isEmpty();
    }

    @Test
    void howeverOldItIsItCountsAsTheSettingSays() throws Exception {
        knowledge
                .with("circle/it.md", "## Backup?", "- Mossvault (Abe Q., 1999-07-24)")
                .set("freshness_min", 0.2);

        assertThat(knowledge.theOne("backup").score()).isEqualTo(0.2);
    }
}
