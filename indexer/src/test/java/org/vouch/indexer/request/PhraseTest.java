package org.vouch.indexer.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource({
        "red|blue fin, a blue fin, true",
        "red|blue fin, a green fin, false",
        "{colour} fin, red fin, true",
        "a ~2 fin, a big red fin, true",
        "a ~2 fin, a big old red fin, false",
        "a the? fin, a fin, true",
        "a the? fin, a the fin, true",
        "a !red fin, a blue fin, true",
        "a !red fin, a red fin, false",
        "a !red $, a, false",
        "fin $, red fin, true",
        "fin $, fin red, false",
        "^ fin, fin red, true",
        "^ fin, red fin, false",
        "^ !red fin, blue fin, true",
        "you fin, u fin, true",
        "anyone fin, any one fin, true",
    })
    void aPhraseIsFoundWhereItsStepsStand(String phrase, String text, boolean found) throws IOException {
        Language language = language("[ask 0.5]\n" + phrase);
        assertThat(found(language, text)).hasSize(found ? 1 : 0);
    }

    @Test
    void aCueForQuestionsCountsBeforeAQuestionMarkAlone() throws IOException {
        Language language = language("[ask 0.5 question]\nred");
        assertThat(found(language, "red fin?")).hasSize(1);
        assertThat(found(language, "red fin!")).isEmpty();
    }

    @Test
    void aFileThatNamesAnUnknownClassIsRefused() {
        assertThatThrownBy(() -> language("[ask 0.5]\n{nobody} knows")).hasMessageContaining("nobody");
    }

    @Test
    void aPhraseThatCouldBeginAnywhereIsRefused() {
        assertThatThrownBy(() -> language("[ask 0.5]\n~3 fin")).hasMessageContaining("begins with");
    }

    private static List<Found> found(Language language, String text) {
        return language.cues().in(Sentences.of(text, language.spelling()).getFirst());
    }

    private static Language language(String cues) throws IOException {
        String text = "[classes]\ncolour = red blue\n[spelling]\nu = you\nany one = anyone\n" + cues;
        return LanguageFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
