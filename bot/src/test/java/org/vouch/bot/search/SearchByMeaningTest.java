package org.vouch.bot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.meaning.Encoder;

class SearchByMeaningTest {

    private static final Encoder ENCODER = Encoder.local();
    private static final String IN_OTHER_WORDS = "which paediatric dentists are gentle with kids?";

    @TempDir
    private Path home;

    private Knowledge knowledge;

    @BeforeEach
    void open() throws Exception {
        knowledge = new Knowledge(home)
                .with(
                        "circle/health.md",
                        "## Tooth doctor for children",
                        "- Toothfairy Practice (Mara K., 2026-06): gentle")
                .with("circle/house.md", "## Best plumber at night?", "- Pipewright (Tom B., 2026-06): came at three");
    }

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void whatWasAskedInOtherWordsIsFoundByItsMeaningOnly() throws Exception {
        assertThat(knowledge.names(IN_OTHER_WORDS)).isEmpty();

        knowledge.searchedBy(ENCODER);

        assertThat(knowledge.names(IN_OTHER_WORDS)).containsExactly("Toothfairy Practice");
    }

    @Test
    void whatMeansSomethingElseIsNotFound() throws Exception {
        knowledge.searchedBy(ENCODER);

        assertThat(knowledge.names("who sells second-hand violins?")).isEmpty();
    }

    @Test
    void anExplanationTellsThatTheMeaningDecidedAndAddsUp() throws Exception {
        RankedSuggestion found = knowledge.searchedBy(ENCODER).theOne(IN_OTHER_WORDS);

        assertThat(found.explanation().parts().getFirst().what()).contains("asked what means the like, closeness 0.");
        assertThat(found.explanation().sum()).isEqualTo(found.score());
    }

    @Test
    void whatIsNotToldYetIsFoundByItsWords() throws Exception {
        knowledge.searchedBy(ENCODER).untold();

        assertThat(knowledge.names(IN_OTHER_WORDS)).isEmpty();
        assertThat(knowledge.names("a plumber at night")).containsExactly("Pipewright");
    }
}
