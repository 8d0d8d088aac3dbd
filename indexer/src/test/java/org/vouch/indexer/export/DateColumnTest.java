package org.vouch.indexer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateColumnTest {

    private final List<String> problems = new ArrayList<>();
    private final DateColumn column = new DateColumn(
            new OpenablePart("", 0, InputStream::nullInputStream, _ -> {}), Overheard.UNSAID, new Noted(problems));

    private void learn(String... dates) {
        int line = 1;
        for (String date : dates) {
            assertThat(column.learn(date, ++line)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            02-Jul-18 08:51 PM        | 2018-07-02T20:51:00Z
            2 July 2018               | 2018-07-02T00:00:00Z
            2018/7/2, 8:51 p. m.      | 2018-07-02T20:51:00Z
            2/7/2561 20:51            | 2018-07-02T20:51:00Z
            2018-07-02T20:51:00.25Z   | 2018-07-02T20:51:00.250Z
            2018-07-02 20:51:00 +0200 | 2018-07-02T18:51:00Z
            1530564660                | 2018-07-02T20:51:00Z
            1530564660000             | 2018-07-02T20:51:00Z
            """)
    void aMomentIsReadHoweverItIsWritten(String text, String moment) {
        learn("13/7/2018");

        assertThat(column.moment(text, 2)).hasToString(moment);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31/2/2018", "2-Foo-18", "2/7/1969", "2018-02-30T10:00:00Z", "2/7/2018 24:30", "7"})
    void whatIsNoMomentIsReported(String text) {
        learn("13/7/2018");

        assertThat(column.moment(text, 5)).isNull();
        assertThat(problems).containsExactly("5: no date that can be read; the message is kept undated");
    }

    @Test
    void theOrderIsLearntFromDatesFarBelow() {
        learn("3/4/2018", "", "2018-03-04", "3/14/2018");

        assertThat(column.moment("3/4/2018", 2)).hasToString("2018-03-04T00:00:00Z");
        assertThat(problems).isEmpty();
    }

    @Test
    void anOrderThatNobodyNeedsIsNotAskedFor() {
        learn("3/4/2018", "4/4/2018");

        assertThat(column.moment("2018-03-04", 2)).isNotNull();
        assertThat(problems).isEmpty();

        assertThat(column.moment("3/4/2018", 2)).hasToString("2018-04-03T00:00:00Z");
        assertThat(column.moment("4/4/2018", 3)).isNotNull();
        assertThat(problems).hasSize(1).first().asString().startsWith("2: '3/4/2018' can be 3 April 2018 or 4 March");
    }

    @Test
    void aColumnThatLeavesNothingOpenIsNotReadTwice() {
        for (int i = 1; i < 100; i++) {
            assertThat(column.learn("2018-07-02T20:51:00Z", i)).isTrue();
        }
        assertThat(column.learn("2018-07-02T20:51:00Z", 100)).isFalse();
    }
}
