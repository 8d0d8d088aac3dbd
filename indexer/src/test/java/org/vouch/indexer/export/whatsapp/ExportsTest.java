package org.vouch.indexer.export.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.indexer.export.Overheard;

class ExportsTest {

    private static final int FILES_WITHOUT_A_ROW = 3;

    // Messages, authors, lines of the app, problems, and the moments of the first and the last message.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void anExportIsReadWhateverPhoneWroteIt(
            String file, int messages, int authors, int system, int problems, String first, String last)
            throws IOException {
        Overheard heard = Fixtures.heard(file);

        assertThat(Overheard.recognises(new WhatsApp(), Fixtures.path(file))).isTrue();
        assertThat(heard.said()).hasSize(messages);
        assertThat(new HashSet<>(heard.authors())).hasSize(authors);
        assertThat(heard.system()).hasSize(system);
        assertThat(heard.problems()).hasSize(problems);
        assertThat(List.of(heard.moments().getFirst(), heard.moments().getLast()))
                .containsExactly(first, last);
    }

    private static final String TABLE = """
            android-day-first.txt                | 3 | 2 | 2 | 0 | 2020-09-13T09:06:00Z | 2020-09-14T18:30:00Z
            android-month-first-in-capitals.txt  | 3 | 2 | 0 | 0 | 2020-09-02T09:05:00Z | 2020-09-03T00:10:00Z
            android-small-am-pm.txt              | 3 | 3 | 0 | 0 | 2020-09-13T09:05:00Z | 2020-09-14T23:59:00Z
            android-dotted-a-m.txt               | 3 | 2 | 0 | 0 | 2020-06-20T00:08:00Z | 2020-06-20T20:49:00Z
            android-without-comma.txt            | 2 | 2 | 0 | 0 | 2019-12-18T15:57:00Z | 2019-12-18T16:05:00Z
            iphone-brackets.txt                  | 7 | 2 | 4 | 0 | 2020-09-13T09:06:00Z | 2020-09-13T09:14:00Z
            iphone-hyphens-without-comma.txt     | 2 | 2 | 0 | 0 | 2020-09-13T02:22:56Z | 2020-09-13T03:33:01Z
            iphone-old-colon.txt                 | 2 | 2 | 1 | 0 | 2014-03-24T13:59:59Z | 2014-03-24T14:00:00Z
            copied-from-the-browser.txt          | 2 | 2 | 0 | 0 | 2020-09-13T09:05:00Z | 2020-09-13T13:06:00Z
            year-first.txt                       | 2 | 2 | 0 | 0 | 2020-09-01T10:16:00Z | 2020-09-02T10:17:00Z
            year-of-two-digits-first.txt         | 2 | 2 | 0 | 0 | 2020-09-27T12:00:00Z | 2020-09-28T12:00:00Z
            iso-8601.txt                         | 2 | 2 | 0 | 0 | 2020-09-13T09:05:06Z | 2020-09-13T21:05:06Z
            arabic-indic-digits.txt              | 2 | 2 | 0 | 0 | 2020-09-13T15:05:00Z | 2020-09-14T11:05:00Z
            devanagari-digits.txt                | 2 | 2 | 0 | 0 | 2020-09-13T09:05:00Z | 2020-09-13T21:05:00Z
            right-to-left-iphone.txt             | 3 | 2 | 0 | 0 | 2020-09-13T09:05:00Z | 2020-09-13T21:07:00Z
            persian-digits.txt                   | 2 | 2 | 0 | 0 | 2020-09-13T15:05:00Z | 2020-09-14T03:05:00Z
            korean-words-and-comma.txt           | 2 | 2 | 0 | 0 | 2020-09-12T09:05:00Z | 2020-09-12T15:05:00Z
            korean-dots.txt                      | 2 | 2 | 0 | 0 | 2020-09-12T09:05:00Z | 2020-09-12T15:05:00Z
            chinese-half-days.txt                | 4 | 2 | 0 | 0 | 2020-09-12T11:25:00Z | 2020-09-13T00:30:00Z
            japanese-words.txt                   | 2 | 2 | 0 | 0 | 2020-09-12T09:05:00Z | 2020-09-12T12:05:00Z
            finnish-klo.txt                      | 2 | 2 | 0 | 0 | 2020-09-13T09:05:00Z | 2020-09-13T21:05:00Z
            spanish-a-las.txt                    | 2 | 2 | 0 | 0 | 2020-09-13T21:05:00Z | 2020-09-14T09:05:00Z
            bulgarian-year-word.txt              | 2 | 2 | 0 | 0 | 2020-09-13T15:04:00Z | 2020-09-13T15:05:00Z
            greek-half-days.txt                  | 2 | 2 | 0 | 0 | 2020-09-13T15:05:00Z | 2020-09-14T03:05:00Z
            hungarian-dots.txt                   | 2 | 2 | 0 | 0 | 2020-09-12T11:05:00Z | 2020-09-12T13:05:00Z
            czech-spaced-dots.txt                | 2 | 2 | 0 | 0 | 2020-09-12T09:05:00Z | 2020-09-13T21:05:00Z
            buddhist-years.txt                   | 2 | 2 | 0 | 0 | 2020-09-13T14:56:01Z | 2020-09-14T14:56:01Z
            unknown-half-days.txt                | 4 | 2 | 0 | 0 | 2020-09-13T09:05:00Z | 2020-09-14T12:05:00Z
            unknown-half-days-open.txt           | 2 | 2 | 0 | 1 | 2020-09-13T09:05:00Z | 2020-09-14T03:05:00Z
            open-date-order.txt                  | 2 | 2 | 0 | 1 | 2020-09-11T23:55:00Z | 2020-09-12T23:55:00Z
            open-but-equal-readings.txt          | 2 | 2 | 0 | 0 | 2021-01-01T12:00:00Z | 2021-02-02T12:00:00Z
            day-first-by-flow.txt                | 3 | 2 | 0 | 0 | 2020-09-09T12:00:00Z | 2020-10-01T12:00:00Z
            month-first-by-flow.txt              | 3 | 2 | 0 | 0 | 2020-09-09T12:00:00Z | 2020-10-01T12:00:00Z
            day-first-by-neighbours.txt          | 4 | 2 | 0 | 0 | 2020-09-01T12:00:00Z | 2020-09-04T12:00:00Z
            month-first-by-neighbours.txt        | 4 | 2 | 0 | 0 | 2020-09-01T12:00:00Z | 2020-09-04T12:00:00Z
            dots-put-the-day-first.txt           | 2 | 2 | 0 | 0 | 2020-09-12T12:00:00Z | 2020-10-12T12:00:00Z
            names-with-colons.txt                | 6 | 3 | 1 | 0 | 2020-09-13T12:00:00Z | 2020-09-13T12:06:00Z
            links-behind-colons.txt              | 7 | 2 | 0 | 0 | 2020-09-13T12:00:00Z | 2020-09-13T12:06:00Z
            phone-numbers-and-unsaved-names.txt  | 5 | 5 | 0 | 0 | 2020-09-13T12:00:00Z | 2020-09-13T12:04:00Z
            changed-numbers.txt                  | 7 | 4 | 6 | 0 | 2020-09-13T12:00:00Z | 2020-09-13T12:11:00Z
            group-speaks-first.txt               | 2 | 1 | 1 | 0 | 2016-04-15T15:05:00Z | 2016-04-15T15:06:00Z
            system-lines-of-android.txt          | 1 | 1 | 7 | 0 | 2020-09-13T12:06:00Z | 2020-09-13T12:06:00Z
            media-of-android.txt                 | 9 | 1 | 0 | 0 | 2020-09-13T12:00:00Z | 2020-09-13T12:08:00Z
            edited.txt                           | 6 | 1 | 0 | 0 | 2020-09-13T12:00:00Z | 2020-09-13T12:05:00Z
            deleted-in-many-languages.txt        | 1 | 1 | 6 | 0 | 2020-09-13T12:06:00Z | 2020-09-13T12:06:00Z
            poll.txt                             | 2 | 2 | 0 | 0 | 2020-09-13T12:00:00Z | 2020-09-13T12:01:00Z
            pasted-headers.txt                   | 3 | 2 | 0 | 0 | 2020-09-13T12:00:00Z | 2020-09-13T12:02:00Z
            two-exports-in-one-file.txt          | 5 | 2 | 0 | 0 | 2020-09-13T12:00:00Z | 2020-09-14T10:01:00Z
            mentions.txt                         | 1 | 1 | 0 | 0 | 2020-09-13T12:00:00Z | 2020-09-13T12:00:00Z
            crlf-and-byte-order-mark.txt         | 2 | 2 | 0 | 0 | 2020-09-13T12:00:00Z | 2020-09-13T12:01:00Z
            utf-16.txt                           | 2 | 2 | 0 | 0 | 2020-09-13T12:00:00Z | 2020-09-13T12:01:00Z
            lines-before-the-first-message.txt   | 3 | 2 | 0 | 1 | 2020-09-13T12:00:00Z | 2020-09-13T12:02:00Z
            """;

    @Test
    void everyFixtureHasItsRow() throws IOException {
        try (Stream<Path> files = Files.list(Fixtures.path("utf-16.txt").resolveSibling(""))) {
            assertThat(files.count()).isEqualTo(TABLE.lines().count() + FILES_WITHOUT_A_ROW);
        }
    }

    @Test
    void whatIsNoChatIsNotRecognised() throws IOException {
        assertThat(Overheard.recognises(new WhatsApp(), Fixtures.path("no-chat.txt")))
                .isFalse();
    }
}
