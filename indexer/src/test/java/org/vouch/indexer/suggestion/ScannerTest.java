package org.vouch.indexer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerTest {

    private static List<String> words(String text) {
        return Scanner.sentences(text).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"हमने कमला मूवर्स से काम करवाया", "ร้านน้ำชา อร่อยมาก", "ガス会社 よかった", "Café Zürich était très bon"
            })
    void aMarkGoesOnWithItsWord(String text) {
        assertThat(words(text)).containsExactly(text.split(" "));
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(words(decomposed)).containsExactly(decomposed.split(" "));
    }

    @Test
    void aNameIsFoundHoweverItsMarksAreEncoded() {
        String decomposed = Normalizer.normalize("Try Café Zürich, they are great", Normalizer.Form.NFD);
        Names known = Names.of(List.of("Café Zürich", "कमला मूवर्स"));
        assertThat(Said.asking("Who bakes well?").by("ann", decomposed).tally(known))
                .singleElement()
                .satisfies(line -> assertThat(Normalizer.normalize(line, Normalizer.Form.NFC))
                        .isEqualTo("Café Zürich +ann"));
        assertThat(Said.asking("Who can help us move?")
                        .by("ann", "कमला मूवर्स are great")
                        .by("bob", "कमल मूवर्स")
                        .tally(known))
                .containsExactly("कमला मूवर्स +ann");
    }
}
