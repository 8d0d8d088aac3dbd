package org.vouch.evaluation.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HeaderFormatsTest {

    private static final LocalDateTime AFTERNOON = LocalDateTime.of(2026, 3, 5, 16, 7, 9);

    /// Spaces and marks are told by their numbers, since they cannot be told by looking.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ios-british            | [05/03/2026, 16:07:09]
            ios-american           | [3/5/26, 4:07:09<202F>PM]
            ios-american-older     | [3/5/26, 4:07:09 PM]
            ios-indian             | [05/03/26, 4:07:09<202F>PM]
            ios-australian         | [5/3/2026, 4:07:09<202F>pm]
            ios-german             | [05.03.26, 16:07:09]
            ios-dutch              | [05-03-2026 16:07:09]
            ios-spanish            | [5/3/26, 16:07:09]
            ios-mexican            | [05/03/26, 4:07:09<202F>p.<00A0>m.]
            ios-canadian           | [2026-03-05, 4:07:09<202F>p.m.]
            ios-swedish            | [2026-03-05 16:07:09]
            ios-danish             | [05.03.2026 16.07.09]
            ios-finnish            | [5.3.2026 klo 16.07.09]
            ios-hungarian          | [2026. 03. 05. 16:07:09]
            ios-czech              | [5. 3. 2026 16:07:09]
            ios-brazilian-marked   | <200E>[05/03/26, 16:07:09] <200E>
            ios-japanese           | [2026/03/05 16:07:09]
            ios-korean             | [2026. 3. 5. 오후 4:07:09]
            ios-taiwanese          | [2026/3/5 下午4:07:09]
            ios-egyptian           | [٥<200F>/٣<200F>/٢٠٢٦، ٤:٠٧:٠٩<00A0>م]
            ios-thai               | [5/3/2569 16:07:09]
            android-british        | 05/03/2026, 16:07 -
            android-american       | 3/5/26, 4:07<202F>PM -
            android-american-older | 3/5/26, 4:07 PM -
            android-indian         | 05/03/26, 4:07<202F>pm -
            android-german         | 05.03.26, 16:07 -
            android-russian        | 05.03.2026, 16:07 -
            android-dutch          | 05-03-2026 16:07 -
            android-french         | 05/03/2026 à 16:07 -
            android-colombian      | 5/3/2026, 4:07<00A0>p. m. -
            android-indonesian     | 05/03/26 16.07 -
            android-turkish        | 5.03.2026 16:07 -
            android-south-african  | 2026/03/05, 16:07 -
            android-canadian       | 2026-03-05, 4:07 p.m. -
            android-iso            | 2026-03-05T16:07:09 -
            android-korean         | 2026년 3월 5일 오후 4:07 -
            android-taiwanese      | 2026/3/5 下午4:07 -
            android-emirati        | 5/3/2026, 4:07 م -
            android-persian        | ۲۰۲۶/۳/۵،<200F> ۱۶:۰۷ -
            android-marathi        | ५/३/२६, ४:०७ pm -
            """)
    void aFormatWritesTheAfternoonOfAFifthOfMarch(String name, String written) {
        assertThat(written(format(name), AFTERNOON)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | [3/5/26, 12:07:09<202F>AM]
            11 | [3/5/26, 11:07:09<202F>AM]
            12 | [3/5/26, 12:07:09<202F>PM]
            23 | [3/5/26, 11:07:09<202F>PM]
            """)
    void halvesOfADayBeginAtTwelve(int hour, String written) {
        assertThat(written(format("ios-american"), AFTERNOON.withHour(hour))).isEqualTo(written);
    }

    @Test
    void thereAreFortyAndNoTwoAreTheSame() {
        assertThat(HeaderFormats.ALL).hasSize(40);
        assertThat(HeaderFormats.ALL.stream().map(HeaderFormat::name)).doesNotHaveDuplicates();
        assertThat(HeaderFormats.ALL.stream().map(format -> written(format, AFTERNOON)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsPastedIsFromAnotherKindOfPhoneAndFromOneThatWritesOtherwise(HeaderFormat format) {
        List<HeaderFormat> unlike = HeaderFormats.unlike(format);

        assertThat(unlike.getFirst().bracketed()).isNotEqualTo(format.bracketed());
        assertThat(unlike.getLast().bracketed()).isEqualTo(format.bracketed());
        assertThat(HeaderFormats.outline(unlike.getLast())).isNotEqualTo(HeaderFormats.outline(format));
    }

    static Stream<HeaderFormat> all() {
        return HeaderFormats.ALL.stream();
    }

    private static HeaderFormat format(String name) {
        return HeaderFormats.ALL.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String written(HeaderFormat format, LocalDateTime at) {
        StringBuilder out = new StringBuilder();
        format.append(at, out);
        StringBuilder told = new StringBuilder();
        out.toString().strip().codePoints().forEach(character -> {
            if (Character.getType(character) == Character.FORMAT
                    || (Character.isSpaceChar(character) && character != ' ')) {
                told.append(String.format("<%04X>", character));
            } else {
                told.appendCodePoint(character);
            }
        });
        return told.toString();
    }
}
