package org.vouch.indexer.export.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.indexer.export.Calendar;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.DateEvidence;
import org.vouch.indexer.export.DateOrder;
import org.vouch.indexer.export.Utf8Line;

class HeaderDatesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final String TIME = ", 12:00 - A: b";

    private static DateEvidence evidence(String... dates) {
        HeaderDates headers = new HeaderDates(new Calendar(Conventions.unsaid(NOW), ChatText.YEAR_MIN));
        Header header = new Header();
        int line = 0;
        for (String date : dates) {
            assertThat(header.scan(Utf8Line.of(date.contains(":") ? date + " - A: b" : date + TIME)))
                    .isTrue();
            headers.add(header, ++line);
        }
        return headers.evidence();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            13/9/20                             | DAY_MONTH_YEAR
            1/2/20 3/4/20 9/13/20               | MONTH_DAY_YEAR
            2020/9/12                           | YEAR_MONTH_DAY
            30/9/12 30/9/13                     | DAY_MONTH_YEAR
            20/9/30 20/9/31 20/10/30            | YEAR_MONTH_DAY
            12/9/20                             | -
            1/2/20 1/3/20 1/4/20                | -
            1/1/21 2/2/21 12/12/21              | DAY_MONTH_YEAR
            9/10/26 11/12/26                    | MONTH_DAY_YEAR
            12/9/20 1/10/20                     | DAY_MONTH_YEAR
            9/12/20 10/1/20                     | MONTH_DAY_YEAR
            12.9.20                             | DAY_MONTH_YEAR
            12-9-20                             | DAY_MONTH_YEAR
            9/2/20,_9:05_AM                     | MONTH_DAY_YEAR
            09/12/20,_9:05_AM                   | -
            9/2/20,_9:05_am                     | -
            9/2/2020,_9:05_AM                   | -
            1/9/20 2/9/20 3/9/20                | -
            1/9/20 2/9/20 3/9/20 4/9/20         | DAY_MONTH_YEAR
            9/1/20 9/2/20 9/3/20 9/4/20         | MONTH_DAY_YEAR
            """)
    void theOrderIs(String dates, @Nullable DateOrder order) {
        DateEvidence evidence = evidence(dates.replace('_', '\u202F').split(" "));

        assertThat(evidence.order(null)).isEqualTo(order == null ? DateOrder.DAY_MONTH_YEAR : order);
        assertThat(evidence.isOpen(null)).isEqualTo(order == null);
    }

    @Test
    void aSingleSlipDoesNotOverruleAWholeChat() {
        String[] dates = new String[400];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = written(LocalDate.of(2016, 1, 1).plusMonths(i / 12).withDayOfMonth(i % 12 + 1), "d/M/yy");
        }
        dates[200] = "9/29/19";

        assertThat(evidence(dates).order(null)).isEqualTo(DateOrder.DAY_MONTH_YEAR);
    }

    @Test
    void aChatOfAYearIsAlwaysReadAsItWasWritten() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("HeaderDatesTest seed " + seed);
        Random random = new Random(seed);
        for (String pattern : new String[] {"d/M/yy", "M/d/yy", "dd/MM/yyyy", "M/d/yyyy", "yyyy-MM-dd", "yy/MM/dd"}) {
            LocalDate day = LocalDate.of(2015 + random.nextInt(10), 1, 1).plusDays(random.nextInt(365));
            String[] dates = new String[200];
            for (int i = 0; i < dates.length; i++) {
                dates[i] = written(day, pattern);
                day = day.plusDays(random.nextInt(4));
            }
            assertThat(evidence(dates).order(null))
                    .as(pattern)
                    .isEqualTo(
                            pattern.startsWith("y")
                                    ? DateOrder.YEAR_MONTH_DAY
                                    : pattern.startsWith("d") ? DateOrder.DAY_MONTH_YEAR : DateOrder.MONTH_DAY_YEAR);
        }
    }

    private static String written(LocalDate day, String pattern) {
        return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }
}
