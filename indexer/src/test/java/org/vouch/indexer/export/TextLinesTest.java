package org.vouch.indexer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

    private static final List<String> PIECES = List.of("a", "plain words ", "é", "\u202F", "الو", "中文", "🌷", "\t");

    private final Overheard heard = Overheard.nothing();

    private List<String> lines(byte[] bytes) throws IOException {
        Part part = new OpenablePart("", bytes.length, () -> new ByteArrayInputStream(bytes), _ -> {});
        List<String> lines = new ArrayList<>();
        try (TextLines text = new TextLines(part, heard)) {
            for (String line = text.next(); line != null; line = text.next()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private List<String> lines(String text) throws IOException {
        return lines(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Integer> lengths(String text) throws IOException {
        return lines(text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(String::length)
                .toList();
    }

    @Test
    void whatIsBehindTheLastBreakIsALineUnlessItIsNothing() throws IOException {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n")).containsExactly("");
        assertThat(lines("one\n\ntwo")).containsExactly("one", "", "two");
        assertThat(lines("one\ntwo\n")).containsExactly("one", "two");
    }

    @Test
    void aReturnBeforeTheBreakIsNotOfTheLine() throws IOException {
        assertThat(lines("one\r\n\r\nt\rwo\r")).containsExactly("one", "", "t\rwo");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF"})
    void allLinesAreReadWhereverABufferEnds(String charset, String mark) throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("TextLinesTest seed " + seed);
        Random random = new Random(seed);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            written.add(line(random));
        }
        for (String end : List.of("\n", "\r\n")) {
            byte[] bytes = (mark + String.join(end, written) + end).getBytes(Charset.forName(charset));

            assertThat(lines(bytes)).isEqualTo(written);
        }
        assertThat(heard.problems()).isEmpty();
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            line.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return line.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00E9", "中", "🌷"})
    void aLineIsAsLongAsItMayBe(String character) throws IOException {
        String longest = character.repeat(TextLines.LINE_CHARACTERS_MAX / character.length());

        assertThat(lengths("one\n" + longest + "\r\nthree")).containsExactly(3, longest.length(), 5);
        assertThat(heard.problems()).isEmpty();
        assertThat(lengths("one\n" + longest + character + "\nthree")).containsExactly(3, 5);
        assertThat(heard.problems()).containsExactly("2: a line of more than 1048576 characters, which is not read");
    }

    @Test
    void bytesThatAreNoTextAreLeftOut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("one\ntw".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE4, (byte) 0xB8});
        bytes.writeBytes("o\nthree ".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xF0, (byte) 0x9F});

        assertThat(lines(bytes.toByteArray())).containsExactly("one", "two", "three ");
        assertThat(heard.problems())
                .containsExactly(
                        "2: bytes that are no text; the line is read without them",
                        "3: bytes that are no text; the line is read without them");
    }

    @Test
    void aLineThatIsNotDecodedIsNotLookedThrough() throws IOException {
        byte[] bytes = {'a', (byte) 0xFF, 'b', '\n'};
        Part part = new OpenablePart("", bytes.length, () -> new ByteArrayInputStream(bytes), _ -> {});
        try (TextLines text = new TextLines(part, heard)) {
            assertThat(text.advance()).isTrue();
            assertThat(text.mends()).isFalse();
            assertThat(text.line().text()).isEqualTo("a\uFFFDb");
            assertThat(text.mends()).isTrue();
            assertThat(text.line().text()).isEqualTo("ab");
            assertThat(text.mends()).isFalse();
            assertThat(text.advance()).isFalse();
        }
        assertThat(heard.problems()).containsExactly("1: bytes that are no text; the line is read without them");
    }

    @Test
    void halfACharacterOfTwoIsLeftOut() throws IOException {
        byte[] bytes = "\uFEFFone\ntw_o".getBytes(StandardCharsets.UTF_16LE);
        bytes[bytes.length - 3] = (byte) 0xD8;

        assertThat(lines(bytes)).containsExactly("one", "tw");
        assertThat(heard.problems()).containsExactly("2: bytes that are no text; the line is read without them");
    }
}
