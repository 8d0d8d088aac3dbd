package org.vouch.bot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.recommendation.Stance;

/// Which words of peers are shown, and how many of them.
class QuotesShownTest {

    @TempDir
    Path home;

    private Knowledge knowledge;

    @BeforeEach
    void contested() {
        knowledge = new Knowledge(home)
                .with(
                        "circle/it.md",
                        "## Backup?",
                        "- Mossvault (Abe Q., 2026-10): Restores in an hour.",
                        "- Mossvault (Bo R., 2026-09): Cheap.",
                        "- Mossvault (Cy S., 2026-11-01)",
                        "- warning: Mossvault (Di T., 2024-02): Lost a tape.",
                        "- warning: Mossvault (Ed U., 2023-02): Rude.");
    }

    @Test
    void whatIsContestedShowsBothSides() throws Exception {
        assertThat(knowledge.theOne("backup").quotes())
                .extracting(Quote::stance, Quote::text)
                .containsExactly(tuple(Stance.VOUCH, "Restores in an hour."), tuple(Stance.WARNING, "Lost a tape."));
    }

    @Test
    void afterBothSidesTheBestFollowAndWhoeverGaveNoReasonIsLast() throws Exception {
        knowledge.set("quotes_max", 10);

        assertThat(knowledge.theOne("backup").quotes())
                .extracting(Quote::text)
                .containsExactly("Restores in an hour.", "Lost a tape.", "Cheap.", "Rude.", "");
    }

    @Test
    void noQuotesAreShownWhenTheSettingIsZero() throws Exception {
        knowledge.set("quotes_max", 0);

        assertThat(knowledge.theOne("backup").quotes()).isEmpty();
        assertThat(knowledge.theOne("backup").vouches()).isEqualTo(3);
    }

    @Test
    void aQuoteCarriesWhereItWasSaid() throws Exception {
        knowledge.with(
                "circle/it.md",
                "## Backup?",
                "- [Mossvault](https://chat.example/17) (Abe Q., 2026-10): Restores in an hour.");

        assertThat(knowledge.theOne("backup").quotes().getFirst().source())
                .extracting("file", "line", "link")
                .containsExactly("circle/it.md", 2, "https://chat.example/17");
    }

    @Test
    void aLongQuoteIsCutAtAWord() throws Exception {
        knowledge
                .with(
                        "circle/it.md",
                        "## Backup?",
                        "- Mossvault (Abe Q., 2026-10): " + "Restores everything. ".repeat(20))
                .set("quote_characters_max", 50);

        assertThat(knowledge.theOne("backup").quotes().getFirst().text())
                .isEqualTo("Restores everything. Restores everything.…");
    }
}
