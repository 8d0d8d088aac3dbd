package org.vouch.indexer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateEvidenceTest {

    private static final Part PART = new OpenablePart("", 0, InputStream::nullInputStream, _ -> {});

    private record Written(String text) implements DateNumbers {

        @Override
        public int number(int index) {
            return Integer.parseInt(text.split("/", -1)[index]);
        }
    }

    private static DateEvidence evidence(boolean eitherWay, String dates) {
        var evidence = new DateEvidence(new Calendar(Overheard.UNSAID, 1970), eitherWay);
        int line = 0;
        for (String date : dates.split(" ", -1)) {
            evidence.add(new Written(date), ++line);
        }
        return evidence;
    }

    private static List<String> problems(DateEvidence evidence, @Nullable DateOrder said) {
        var problems = new ArrayList<String>();
        evidence.report(said, PART, new Noted(problems));
        return problems;
    }

    @Test
    void theFirstDateWithTwoReadingsIsShownInBothAndTheFirstIsTaken() {
        var evidence = evidence(false, "9/9/20 11/9/20 12/9/20");

        assertThat(problems(evidence, null))
                .containsExactly("2: '11/9/20' can be 11 September 2020 or 9 November 2020, and no other date of the"
                        + " chat tells which; it is read as the first");
        assertThat(evidence.order(null)).isEqualTo(DateOrder.DAY_MONTH_YEAR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3/4/20         | DAY_MONTH_YEAR | DAY_MONTH_YEAR
            3/4/20         | MONTH_DAY_YEAR | MONTH_DAY_YEAR
            3/4/20         | YEAR_MONTH_DAY | YEAR_MONTH_DAY
            25/4/20        | YEAR_MONTH_DAY | YEAR_MONTH_DAY
            5/5/2020       | MONTH_DAY_YEAR | MONTH_DAY_YEAR
            13/4/2020      | MONTH_DAY_YEAR | DAY_MONTH_YEAR
            4/13/2020      | DAY_MONTH_YEAR | MONTH_DAY_YEAR
            12/9/20 1/10/20| MONTH_DAY_YEAR | DAY_MONTH_YEAR
            2020/3/4       | DAY_MONTH_YEAR | YEAR_MONTH_DAY
            """)
    void theCuratorAnswersWhatTheDatesLeaveOpenAndNothingElse(String dates, DateOrder said, DateOrder order) {
        var evidence = evidence(false, dates);

        assertThat(evidence.order(said)).isEqualTo(order);
        assertThat(problems(evidence, said)).isEmpty();
    }

    @Test
    void anAnswerThatNoDateFitsIsNone() {
        assertThat(problems(evidence(false, "3/4/2020"), DateOrder.YEAR_MONTH_DAY))
                .hasSize(1);
    }

    @Test
    void datesMayRunFromTheNewestToTheOldestWhereThatIsAllowed() {
        String newestFirst = "12/11/20 1/11/20 10/10/20 1/10/20 11/9/20 1/9/20";

        assertThat(evidence(true, newestFirst).isOpen(null)).isFalse();
        assertThat(evidence(true, newestFirst).order(DateOrder.MONTH_DAY_YEAR)).isEqualTo(DateOrder.DAY_MONTH_YEAR);
        assertThat(evidence(false, newestFirst).isOpen(null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"DAY_MONTH_YEAR", "MONTH_DAY_YEAR", "YEAR_MONTH_DAY"})
    void howDatesAreWrittenTellsWhereNothingElseDoes(DateOrder order) {
        var evidence = evidence(false, "3/4/20");
        evidence.leanTo(order);

        assertThat(evidence.order(null)).isEqualTo(order);
        assertThat(evidence.isOpen(null)).isFalse();
    }
}
