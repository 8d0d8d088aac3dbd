package org.vouch.bot.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortenedTest {

    @Test
    void whatFitsStaysAndIsPutOnOneLine() {
        assertThat(Shortened.to(12, "  calm,\n\tgood ")).isEqualTo("calm, good");
        assertThat(Shortened.to(10, "calm, good")).isEqualTo("calm, good");
    }

    @Test
    void whatIsTooLongEndsAfterAWholeWord() {
        assertThat(Shortened.to(19, "they restored it all twice")).isEqualTo("they restored it…");
        assertThat(Shortened.to(18, "they restored it all twice")).isEqualTo("they restored it…");
    }

    @Test
    void oneEndlessWordIsCutWhereItMustBe() {
        assertThat(Shortened.to(10, "a".repeat(100))).isEqualTo("aaaaaaaaa…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "a😀", "𝒳", "👩‍👩‍👧", "e\u0301", "مرحبا 😀", "字", " 😀"})
    void noCutIsTooLongOrBreaksACharacter(String piece) {
        String text = piece.repeat(300);
        for (int charactersMax = 2; charactersMax < 60; charactersMax++) {
            String shortened = Shortened.to(charactersMax, text);

            assertThat(shortened).hasSizeLessThanOrEqualTo(charactersMax).endsWith("…");
            assertThat(shortened.codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
        }
    }
}
