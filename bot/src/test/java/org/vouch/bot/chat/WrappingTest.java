package org.vouch.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class WrappingTest {

    @Test
    void aTextIsBrokenAtTheLastSpaceThatFits() {
        assertThat(wrap("one two three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void aLineThatFitsExactlyIsNotBroken() {
        assertThat(wrap("one two", 7)).containsExactly("one two");
        assertThat(wrap("one two x", 7)).containsExactly("one two", "x");
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertThat(wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    }

    @Test
    void aSurrogatePairIsNeverCut() {
        assertThat(wrap("🥐🥐🥐", 2)).containsExactly("🥐🥐", "🥐");
    }

    @Test
    void lineBreaksOfTheTextStay() {
        assertThat(wrap("one\n\ntwo", 9)).containsExactly("one", "", "two");
    }

    private static List<String> wrap(String text, int columns) {
        return Wrapping.lines(text, columns).stream()
                .map(line -> text.substring(line.start(), line.end()))
                .toList();
    }
}
