package org.vouch.indexer.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocativeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wren, which vet is it?",
                "wren: which vet is it?",
                "Hi Wren! which vet is it?",
                "thanks, Wren - which vet is it?",
                "wren do you know a vet?",
                "hey wren what was that vet you used",
                "Wren Ashdown, which vet is it?",
                "Which vet do you use, Wren?",
                "¿cuál usas tú, Wren?"
            })
    void whoIsCalledIsFound(String text) {
        assertThat(Vocative.in(text)).contains("wren");
    }

    @Test
    void anyLettersMayBeAName() {
        assertThat(Vocative.in("|wren_42|, vi or emacs?")).containsExactly("|wren_42|");
        assertThat(Vocative.in("Øyvind: hvilken?")).containsExactly("øyvind");
        assertThat(Vocative.in("Елена, какой?")).contains("елена");
        assertThat(Vocative.in("wr\u0435n, which movers did you take?"))
                .isNotEmpty()
                .doesNotContain("wren");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "wren is away today",
                "I saw Wren do you a favour",
                "does anyone know a vet for a wren",
                "😀, 😀?",
                "مرحبا"
            })
    void whoIsOnlySpokenOfIsNotCalled(String text) {
        assertThat(Vocative.in(text)).doesNotContain("wren");
    }

    @Test
    void oneIsCalledByAllOfANameOrItsFirstWord() {
        assertThat(Vocative.of(" Wren Ashdown ")).containsExactly("wren ashdown", "wren");
        assertThat(Vocative.of("IBIS")).containsExactly("ibis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "a, ", ",", "hi ", "wren do ", "@", "😀", " "})
    void aVeryLongMessageIsRead(String piece) {
        assertThat(Vocative.in(piece.repeat(10_000))).hasSizeLessThan(5);
    }
}
