package org.vouch.bot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An admin's synonyms widen what is found, with one word or several.
class SynonymsInSearchTest {

    @TempDir
    Path home;

    private Knowledge knowledge;

    @BeforeEach
    void requests() {
        knowledge = new Knowledge(home)
                .with(
                        "circle/it.md",
                        "## Managed SOC?",
                        "- Fernlight (Abe Q., 2026-10)",
                        "",
                        "## Who runs a security operations centre?",
                        "- Mallow (Bo R., 2026-10)",
                        "",
                        "## Laptops for the field?",
                        "- Toughbark (Cy S., 2026-10)",
                        "",
                        "## Crisis exercise?",
                        "- Thornbush (Di T., 2026-10)",
                        "",
                        "## Penetration test?",
                        "- Brackenpoint (Ed U., 2026-10)");
    }

    @Test
    void withoutSynonymsOnlyTheWordsThemselvesAreFound() throws Exception {
        assertThat(knowledge.names("SOC")).containsExactly("Fernlight");
        assertThat(knowledge.names("notebooks")).isEmpty();
    }

    @Test
    void oneWordFindsAnother() throws Exception {
        knowledge.synonyms("laptop, notebook");

        assertThat(knowledge.names("notebooks")).containsExactly("Toughbark");
    }

    @Test
    void aWordFindsAPhraseAndAPhraseFindsAWord() throws Exception {
        knowledge.synonyms("soc, security operations centre");

        assertThat(knowledge.names("SOC")).containsExactly("Fernlight", "Mallow");
        assertThat(knowledge.names("security operations centre")).containsExactly("Fernlight", "Mallow");
    }

    @Test
    void aPhraseIsFoundAsAWholeOnly() throws Exception {
        knowledge
                .synonyms("soc, security operations centre")
                .with("circle/other.md", "## Security at the centre of town?", "- Watchvole (Flo V., 2026-10)");

        assertThat(knowledge.names("SOC")).doesNotContain("Watchvole");
    }

    @Test
    void aPhraseCountsAsMuchAsTheWordThatItStandsFor() throws Exception {
        knowledge.synonyms("soc, security operations centre");

        assertThat(knowledge.ask("security operations centre").suggestions())
                .extracting(RankedSuggestion::score)
                .isEqualTo(knowledge.ask("SOC").suggestions().stream()
                        .map(RankedSuggestion::score)
                        .toList());
    }

    @Test
    void aSynonymOfOneDirectionFindsNothingInTheOther() throws Exception {
        knowledge.synonyms("crisis exercise => crisis exercise, penetration test");

        assertThat(knowledge.names("crisis exercise")).containsExactlyInAnyOrder("Thornbush", "Brackenpoint");
        assertThat(knowledge.names("penetration test")).containsExactly("Brackenpoint");
    }
}
