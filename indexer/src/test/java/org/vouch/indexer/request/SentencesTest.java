package org.vouch.indexer.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words of many scripts.
class SentencesTest {

    private static List<String> words(String text) {
        return Sentences.of(text, new Spelling(Map.of(), Map.of())).stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(word -> text.substring(word.start(), word.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        क्या कोई अच्छा प्लंबर है | 5
        ร้านน้ำชา อร่อย          | 2
        おいしいパン屋            | 1
        """)
    void aMarkGoesOnWithItsWord(String text, int count) {
        assertThat(words(text)).hasSize(count).containsExactly(text.split(" "));
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(words(decomposed)).containsExactly(decomposed.split(" "));
    }

    @Test
    void accentsMakeNoOtherWord() {
        String decomposed = Normalizer.normalize("Café Zürich", Normalizer.Form.NFD);
        assertThat(Sentences.of(decomposed, new Spelling(Map.of(), Map.of()))
                        .getFirst()
                        .words())
                .extracting(Word::form)
                .containsExactly("cafe", "zurich");
    }

    @Test
    void aPictureIsNoWord() {
        assertThat(words("vets ❤️ 1️⃣ two")).containsExactly("vets", "1", "two");
    }

    @Test
    void theSubjectKeepsItsVowels() {
        assertThat(Requests.english().read("दिल्ली में अच्छा प्लंबर?").subject())
                .contains("दिल्ली", "प्लंबर");
    }
}
