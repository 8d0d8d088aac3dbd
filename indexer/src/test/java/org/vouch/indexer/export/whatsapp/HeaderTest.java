package org.vouch.indexer.export.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.export.Utf8Line;

class HeaderTest {

    private static final List<String> DAYS = List.of(
            "1/2/20, ",
            "1/2/2",
            "1/2/20",
            "[1/2/20, ",
            "1.2.20. ",
            "2020년 2월 1일 오후 ",
            "2020년 2월 1일 ",
            "1/2/20 foo ",
            "۲۰۲۰/۲/۱،\u200F ");
    private static final List<String> TIMES = List.of(
            "3:04 - A: b",
            "33:04 - A: b",
            "0, 3:04 - A: b",
            "3:04 PM - A: b",
            "3:04:05 pm - A: b",
            "3:04:05] A: b",
            "3:04 bar - A: b",
            " 3:04 - A: b",
            "오전 3:04 - A: b",
            "۱۲:۰۰ - A: b",
            "and more words than a time has");

    private final Header header = new Header();

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            1/2/20, 3:04 - A: b                     | 1 2 20   | 03:04:00
            [01.02.2020, 03:04:05] A: b             | 1 2 2020 | 03:04:05
            [1/2/20, 3:04:05\u202FPM] A: b          | 1 2 20   | 15:04:05
            \u200E[1/2/20, 12:04:05\u202FAM] A: b   | 1 2 20   | 00:04:05
            1-2-20 12.04 p. m. - A: b               | 1 2 20   | 12:04:00
            2020/2/1 下午3:04 - A: b                | 2020 2 1 | 15:04:00
            1. 2. 2020. 3:04 – A: b                 | 1 2 2020 | 03:04:00
            1.2.20 kl. 03.04 - A: b                 | 1 2 20   | 03:04:00
            1.2.20, 03:04 Uhr - A: b                | 1 2 20   | 03:04:00
            20-02-01 3 h 04 - A: b                  | 20 2 1   | 03:04:00
            1/2/20 à 03:04 - A: b                   | 1 2 20   | 03:04:00
            1/2/20 오후 3:04, A : b                 | 1 2 20   | 15:04:00
            [3:04 PM, 1/2/2020] A: b                | 1 2 2020 | 15:04:00
            [2/1/R2, 03:04:05] A: b                 | 2 1 2020 | 03:04:05
            2020-02-01T03:04:05 - A: b              | 2020 2 1 | 03:04:05
            1/2/20, 24:00 - A: b                    | 1 2 20   | 00:00:00
            """)
    void aHeaderIsReadAs(String line, String numbers, String time) {
        Utf8Line written = Utf8Line.of(line);
        assertThat(header.scan(written)).isTrue();

        WrittenDate date = header.date();
        assertThat(date.number(0) + " " + date.number(1) + " " + date.number(2)).isEqualTo(numbers);
        HalfDay half = header.time().half();
        int hour = half == null
                ? header.time().hour() % 24
                : half.hour(header.time().hour());
        assertThat(LocalTime.ofSecondOfDay(header.time().secondOfDay(hour)).format(DateTimeFormatter.ISO_LOCAL_TIME))
                .isEqualTo(time);
        assertThat(written.text(header.textStart(), written.end())).startsWith("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "just words and words",
                "1/2/20",
                "1/2/20, 3:04",
                "1/2/20, 3:04 Ada: b",
                "1/2-20, 3:04 - A: b",
                "1/2/20, 3:4 - A: b",
                "1/2/20, 33:04 - A: b",
                "1/2/20, 3:64 - A: b",
                "1/2/20 3:04-A: b and more",
                "[1/2/20, 3:04 - A: b",
                "[1/2/20, 3:04]A: b and more",
                "11111/2/20, 3:04 - A: b",
                "1/222/20, 3:04 - A: b",
                "1/2/3, 3:04 - A: b",
                "1/2/20, see you at 3:04 - or later",
                "2020-02-01 03:04:05, a, b, c",
                "555 123 4567 89 10:11 - x",
            })
    void whatIsNoHeaderIsNone(String line) {
        assertThat(header.scan(Utf8Line.of(line))).isFalse();
    }

    @Test
    void headersOfOneExportHaveOneStyleAndOthersHaveAnother() {
        int style = style("1/2/20, 3:04 - A: b");

        assertThat(style("13/12/20, 13:04 - A: b")).isEqualTo(style);
        assertThat(new int[] {
                    style("1.2.20, 3:04 - A: b"),
                    style("1/2/2020, 3:04 - A: b"),
                    style("2020/2/1, 3:04 - A: b"),
                    style("1/2/20 3:04 - A: b"),
                    style("1/2/20, 3:04:05 - A: b"),
                    style("1/2/20, 3:04 PM - A: b"),
                    style("1/2/20, 3.04 - A: b"),
                    style("1/2/20, 3:04 – A: b"),
                    style("[1/2/20, 3:04] A: b"),
                    style("[3:04, 1/2/20] A: b"),
                })
                .doesNotContain(style)
                .doesNotHaveDuplicates();
    }

    private int style(String line) {
        assertThat(header.scan(Utf8Line.of(line))).isTrue();
        return header.style();
    }

    @Test
    void theMarkOfTheAppIsSeenAndOtherMarksAreNot() {
        assertThat(header.scan(Utf8Line.of("\u200E[1/2/20, 3:04:05] A: b")) && header.isMarked())
                .isTrue();
        assertThat(header.scan(Utf8Line.of("[1/2/20, 3:04:05] A: b")) && header.isMarked())
                .isFalse();
        assertThat(header.scan(Utf8Line.of("\u200F[1/2/20, 3:04:05] A: b")) && header.isMarked())
                .isFalse();
    }

    @Test
    void whatWasReadBeforeMakesNoDifference() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("HeaderTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            String line = random.nextInt(4) == 0 ? "\u200E" : "";
            line += DAYS.get(random.nextInt(DAYS.size())) + TIMES.get(random.nextInt(TIMES.size()));

            assertThat(read(header, line)).as(line).isEqualTo(read(new Header(), line));
        }
    }

    private static String read(Header reader, String line) {
        if (!reader.scan(Utf8Line.of(line))) {
            return "none";
        }
        WrittenDate date = reader.date();
        WrittenTime time = reader.time();
        return reader.style() + " " + reader.isMarked() + " " + reader.textStart() + " " + date.text() + " "
                + date.number(0) + " " + date.number(1) + " " + date.number(2) + " " + time.hour() + " "
                + time.secondOfDay(0) + " " + time.half() + " " + time.unknownWord() + " " + time.isInCapitals();
    }
}
