package org.vouch.indexer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8LineTest {

    private static Utf8Line line(int... bytes) {
        byte[] line = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            line[i] = (byte) bytes[i];
        }
        Utf8Line read = Utf8Line.of("");
        read.become(line, 0, line.length);
        return read;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "é\u200E\u202Fa", "오후 3:04", "۱۲:۰۰", "ab\u0000c"})
    void itsCharactersAreThoseOfTheString(String text) {
        Utf8Line line = Utf8Line.of(text);
        StringBuilder read = new StringBuilder();
        for (int place = line.start(); place < line.end(); place = line.behind(place)) {
            read.append(line.character(place));
        }

        assertThat(read).hasToString(text);
        assertThat(line.text()).isEqualTo(text);
        assertThat(line.isGarbled()).isFalse();
    }

    @Test
    void aCharacterOfFourBytesIsAnotherOneAndCountsAsTwo() {
        Utf8Line line = Utf8Line.of("🌷:");

        assertThat(line.character(0)).isEqualTo(Utf8Line.OTHER);
        assertThat(line.behind(0)).isEqualTo(4);
        assertThat(line.characters(0, line.end())).isEqualTo(3);
    }

    @Test
    void bytesThatAreNoTextAreAnotherCharacter() {
        assertThat(line(0xC0, 0xB1).character(0)).isEqualTo(Utf8Line.OTHER);
        assertThat(line(0xE0, 0x80, 0xB1).character(0)).isEqualTo(Utf8Line.OTHER);
        assertThat(line(0xE4, 0xB8).character(0)).isEqualTo(Utf8Line.OTHER);
        assertThat(line(0xE4, '1', '2').character(0)).isEqualTo(Utf8Line.OTHER);
        assertThat(line(0xFF).character(0)).isEqualTo(Utf8Line.OTHER);
        assertThat(line(0x80, 0x80, 'a').behind(0)).isEqualTo(2);
    }

    @Test
    void itIsGarbledOnceThatIsDecoded() {
        Utf8Line line = line('a', 0xFF, 'b');

        assertThat(line.text(0, 1)).isEqualTo("a");
        assertThat(line.isGarbled()).isFalse();
        assertThat(line.text()).isEqualTo("a\uFFFDb");
        assertThat(line.isGarbled()).isTrue();
    }

    @Test
    void nothingStandsBehindItsEnd() {
        Utf8Line line = Utf8Line.of("");
        line.become("abcd".getBytes(StandardCharsets.UTF_8), 1, 3);

        assertThat(line.character(3)).isEqualTo('\0');
        assertThat(line.behind(2)).isEqualTo(3);
        assertThat(line.isAt(new byte[] {'b', 'c'}, 1)).isTrue();
        assertThat(line.isAt(new byte[] {'c', 'd'}, 2)).isFalse();
        assertThat(line.text()).isEqualTo("bc");
    }
}
