package org.vouch.bot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The order of suggestions, and the name under which each is shown.
class RankingOrderTest {

    @TempDir
    Path home;

    private Knowledge knowledge;

    @BeforeEach
    void empty() {
        knowledge = new Knowledge(home);
    }

    @Test
    void morePeersOutrankFewerAndWarningsTakeAway() throws Exception {
        knowledge.with(
                "circle/it.md",
                "## Backup?",
                "- Mossvault (Abe Q., 2026-10)",
                "- warning: Mossvault (Bo R., 2026-10)",
                "- Tarnbox (Abe Q., 2026-10)",
                "- Reedsafe (Abe Q., 2026-10)",
                "- Reedsafe (Bo R., 2026-10)",
                "- warning: Otterdisk (Cy S., 2026-10)");

        assertThat(knowledge.names("backup")).containsExactly("Reedsafe", "Tarnbox", "Mossvault", "Otterdisk");
    }

    @Test
    void aWarningOutweighsAsManyVouchesAsTheSettingSays() throws Exception {
        knowledge
                .with(
                        "circle/it.md",
                        "## Backup?",
                        "- Mossvault (Abe Q., 2026-11-01)",
                        "- warning: Mossvault (Bo R., 2026-11-01)")
                .set("warning_weight", 2.5);

        assertThat(knowledge.theOne("backup").score()).isEqualTo(-1.5);
    }

    @Test
    void whatFitsBetterOutranksWhatIsALittleNewer() throws Exception {
        knowledge.with(
                "circle/it.md",
                "## Backup for a hospital?",
                "- Mossvault (Abe Q., 2026-10-01)",
                "",
                "## Backup for a school?",
                "- Tarnbox (Bo R., 2026-10-03)");

        assertThat(knowledge.names("backup for a hospital")).startsWith("Mossvault");
        assertThat(knowledge.names("backup for a school")).startsWith("Tarnbox");
    }

    @Test
    void ofEqualScoresTheOneThatMorePeersVouchForIsFirst() throws Exception {
        knowledge.with(
                "circle/it.md",
                "## Backup?",
                "- Alderbox (Abe Q., 2026-10-01)",
                "- Mossvault (Abe Q., 2026-10-01)",
                "- Mossvault (Bo R., 2026-10-01)",
                "- warning: Mossvault (Cy S., 2026-10-01)");

        assertThat(knowledge.names("backup")).containsExactly("Mossvault", "Alderbox");
    }

    @Test
    void ofEqualScoresAndPeersTheNewerIsFirstAndTheUndatedLast() throws Exception {
        knowledge.with("circle/it.md", "## Backup?", "- Alderbox (Abe Q.)", "- Mossvault (Abe Q., 2026-07-24)");

        assertThat(knowledge.names("backup")).containsExactly("Mossvault", "Alderbox");
    }

    @Test
    void whatIsEqualInAllIsInTheOrderOfTheAlphabet() throws Exception {
        knowledge.with(
                "circle/it.md",
                "## Backup?",
                "- Tarnbox (Abe Q., 2026-10)",
                "- Alderbox (Abe Q., 2026-10)",
                "- Mossvault (Abe Q., 2026-10)");

        assertThat(knowledge.names("backup")).containsExactly("Alderbox", "Mossvault", "Tarnbox");
    }

    @Test
    void theBestAreShownAndNoMoreThanTheSettingSays() throws Exception {
        knowledge
                .with(
                        "circle/it.md",
                        "## Backup?",
                        "- Tarnbox (Abe Q., 2026-10)",
                        "- Alderbox (Abe Q., 2025-10)",
                        "- Mossvault (Abe Q., 2026-09)")
                .set("suggestions_max", 2);

        assertThat(knowledge.names("backup")).containsExactly("Tarnbox", "Mossvault");
    }

    @Test
    void spellingsOfOneNameAreOneSuggestionUnderTheSpellingUsedMost() throws Exception {
        knowledge.with(
                "circle/it.md",
                "## Backup?",
                "- Moss Vault (Abe Q., 2026-10)",
                "- moss vault (Bo R., 2026-10)",
                "- Moss Vault (Cy S., 2026-10)",
                "- The Moss-Vault Ltd. (Di T., 2026-10)",
                "- MÖSS VAULT (Ed U., 2026-10)");

        RankedSuggestion found = knowledge.theOne("backup");

        assertThat(found.name()).isEqualTo("Moss Vault");
        assertThat(found.vouches()).isEqualTo(5);
    }

    @Test
    void ofSpellingsUsedAlikeTheFullestIsShown() throws Exception {
        knowledge.with(
                "circle/it.md", "## Backup?", "- Mossvault (Abe Q., 2026-10)", "- Mossvault Ltd. (Bo R., 2026-10)");

        assertThat(knowledge.theOne("backup").name()).isEqualTo("Mossvault Ltd.");
    }

    @Test
    void theSamePeerUnderTwoSpellingsOfASuggestionCountsOnce() throws Exception {
        knowledge.with(
                "circle/it.md",
                "## Backup for a hospital?",
                "- Mossvault (Abe Q., 2026-10)",
                "",
                "## Backup for a school?",
                "- MossVault GmbH (Abe Q., 2026-09)");

        assertThat(knowledge.theOne("backup").vouches()).isEqualTo(1);
    }
}
