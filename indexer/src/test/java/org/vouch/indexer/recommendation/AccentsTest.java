package org.vouch.indexer.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names in many scripts, with and without their marks.
class AccentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Café Zürich    | cafe zurich
        Ταβέρνα Νερό   | ταβερνα νερο
        Ёлка           | елка
        مَكتَبة         | مكتبة
        أحمد           | احمد
        שָׁלוֹם           | שלום
        Bluefin ❤️     | bluefin
        Ｂｌｕｅｆｉｎ       | bluefin
        ｶﾞｽ            | ガス
        """)
    void marksThatAreLeftOutMakeNoOtherName(String one, String other) {
        assertThat(SuggestionKey.of(one)).isEqualTo(SuggestionKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        कमल    | कमला
        ガス    | カス
        ร้าน    | ราน
        কল     | কলা
        """)
    void marksThatMakeALetterMakeAnotherName(String one, String other) {
        assertThat(SuggestionKey.of(one)).isNotEqualTo(SuggestionKey.of(other));
        for (Aliases aliases : List.of(
                Aliases.inExchange(List.of(one, other), List.of()), Aliases.across(List.of(one, other), List.of()))) {
            assertThat(aliases.of(one)).isNotEqualTo(aliases.of(other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Café Zürich", "कमला क़लम", "ร้านน้ำชา", "ガスパン", "한국 식당", "Đặng Cà Phê"})
    void itMakesNoDifferenceHowMarksAreEncoded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(SuggestionKey.of(composed)).isEqualTo(SuggestionKey.of(decomposed));
        assertThat(Accents.without(composed)).isEqualTo(Accents.without(decomposed));
    }
}
