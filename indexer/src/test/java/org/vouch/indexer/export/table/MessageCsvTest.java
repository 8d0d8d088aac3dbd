package org.vouch.indexer.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.DateOrder;
import org.vouch.indexer.export.Overheard;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

class MessageCsvTest {

    private static final Path FILES = Path.of("src/test/resources/exports/table");
    private static final MessageCsv FORMAT = new MessageCsv();

    @TempDir
    private Path folder;

    private static Overheard heard(String file) {
        return Overheard.in(FILES.resolve(file), FORMAT);
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("messages"), text);
    }

    @Test
    void dayAndTimeMayStandInTwoColumns() throws IOException {
        Path file = written("""
                Date;Time;Author;Message
                13/03/2025;21:05;Mara Quill;Who has a good SOC?
                2025-03-14;07:30;Tom Fenn;Northlight
                2025-03-14T08:00:00Z;09:99;Tom Fenn;since 2024
                ;2025-03-14T09:00:00Z;Tom Fenn;or so
                """);

        assertThat(Overheard.in(file, FORMAT).moments())
                .containsExactly(
                        "2025-03-13T21:05:00Z", "2025-03-14T07:30:00Z", "2025-03-14T08:00:00Z", "2025-03-14T09:00:00Z");
    }

    @Test
    void excelMayTellTheSeparatorFirst() throws IOException {
        Path file = written("sep=;\nat;by;text\n2025-03-13T21:05:00Z;Mara Quill;Northlight, or so\n");

        assertThat(Overheard.recognises(FORMAT, file)).isTrue();
        assertThat(Overheard.in(file, FORMAT).texts()).containsExactly("Northlight, or so");
        assertThat(Overheard.in(file, FORMAT).said()).extracting(Said::line).containsExactly(3);
    }

    @Test
    void columnsAreFoundByAnyOfTheirNamesInAnyOrder() {
        var heard = heard("columns-by-other-names.csv");

        assertThat(heard.said())
                .containsExactly(
                        new Said(
                                "m1",
                                new Author("u1", "Mara Quill", false),
                                Instant.parse("2026-03-14T08:30:00Z"),
                                "SOC wanted",
                                "Who has a good SOC?",
                                null,
                                new Circumstances("security", false, false, false, List.of()),
                                "https://chat.example/m1",
                                2),
                        new Said(
                                "m2",
                                new Author("u2", "Tom Fenn", false),
                                Instant.parse("2026-03-14T08:31:00Z"),
                                "",
                                "Northlight, since 2024.",
                                "m1",
                                new Circumstances(
                                        "security",
                                        true,
                                        true,
                                        false,
                                        List.of(new Reaction("👍", 3), new Reaction("❤", 1))),
                                null,
                                3),
                        new Said(
                                "m3",
                                new Author("u3", "Tallybot", true),
                                Instant.parse("2026-03-14T09:32:00Z"),
                                "",
                                "Counted.",
                                null,
                                new Circumstances("numbers", false, false, true, List.of(new Reaction(":tada:", 2))),
                                null,
                                4));
        assertThat(heard.problems())
                .containsExactly(
                        "3: a link that is no https address; here and below such a message is kept without it");
    }

    @Test
    void aChannelIsAChatOfItsOwn() {
        assertThat(heard("columns-by-other-names.csv").byChat().keySet())
                .containsExactly(new Chat("", "security"), new Chat("", "numbers"));
    }

    @Test
    void aCellInQuotesMayHoldSeparatorsQuotesAndLines() {
        var heard = heard("quotes-and-lines-in-cells.csv");

        assertThat(heard.texts()).containsExactly("A \"managed\" SOC,\nfor a hospital?\n\nAnyone?", "Northlight");
        assertThat(heard.said()).extracting(Said::line).containsExactly(2, 7);
    }

    @Test
    void aDayAboveTwelveAnywhereTellsTheOrderOfAllDates() {
        var heard = heard("day-above-twelve.tsv");

        assertThat(heard.moments())
                .containsExactly("2026-04-03T09:30:00Z", "2026-04-04T21:15:10Z", "2026-04-13T21:15:00Z");
        assertThat(heard.problems()).isEmpty();
    }

    @Test
    void theOrderIsThatInWhichTimeRunsOneWay() {
        assertThat(heard("only-one-order-is-chronological.csv").moments())
                .containsExactly(
                        "2026-02-01T09:30:00Z", "2026-02-03T09:31:00Z", "2026-03-02T09:31:00Z", "2026-03-04T09:31:00Z");
    }

    @Test
    void anOrderLeftOpenIsAskedForOnceAndTheDayTakenToComeFirst() {
        var heard = heard("order-left-open.csv");

        assertThat(heard.moments())
                .containsExactly("2026-04-03T09:30:00Z", "2026-04-05T09:31:00Z", "2026-04-06T09:31:00Z");
        assertThat(heard.problems())
                .containsExactly("2: '03/04/2026 09:30' can be 3 April 2026 or 4 March 2026, and no other date of the"
                        + " chat tells which; it is read as the first");
    }

    @ParameterizedTest
    @CsvSource({"DAY_MONTH_YEAR,2026-04-03T09:30:00Z", "MONTH_DAY_YEAR,2026-03-04T09:30:00Z"})
    void theConventionsAnswerWhatIsOpen(DateOrder order, String first) {
        var conventions = new Conventions(ZoneId.of("UTC"), order, Overheard.NOW);

        var heard = Overheard.in(FILES.resolve("order-left-open.csv"), FORMAT, conventions);

        assertThat(heard.moments()).startsWith(first).doesNotContain("null");
        assertThat(heard.problems()).isEmpty();
    }

    @Test
    void theConventionsDoNotOverruleADayAboveTwelve() {
        var conventions = new Conventions(ZoneId.of("UTC"), DateOrder.MONTH_DAY_YEAR, Overheard.NOW);

        var heard = Overheard.in(FILES.resolve("day-above-twelve.tsv"), FORMAT, conventions);

        assertThat(heard.moments()).startsWith("2026-04-03T09:30:00Z").doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-14T09:30:00Z        | 2026-03-14T09:30:00Z
            2026-03-14T09:30:00.250Z    | 2026-03-14T09:30:00.250Z
            2026-03-14T09:30:00+0200    | 2026-03-14T07:30:00Z
            2026-03-14 09:30:00.5+00    | 2026-03-14T09:30:00.500Z
            2026-03-14 09:30:00 UTC     | 2026-03-14T09:30:00Z
            2026-03-14T09:30            | 2026-03-14T08:30:00Z
            2026-03-14 09:30:00         | 2026-03-14T08:30:00Z
            2026-03-14                  | 2026-03-13T23:00:00Z
            2026/03/14, 9:30 p.m.       | 2026-03-14T20:30:00Z
            14.03.2026 12:05 AM         | 2026-03-13T23:05:00Z
            ١٤/٠٣/٢٠٢٦ ٠٩:٣٠            | 2026-03-14T08:30:00Z
            5/5/26 09:30                | 2026-05-05T07:30:00Z
            1773480720                  | 2026-03-14T09:32:00Z
            1773480720.5                | 2026-03-14T09:32:00.500Z
            1773480720250               | 2026-03-14T09:32:00.250Z
            """)
    void aMomentIsReadAs(String at, Instant read) throws IOException {
        var conventions = new Conventions(ZoneId.of("Europe/Berlin"), null, Overheard.NOW);

        var heard = Overheard.in(written("at;by;text\n\"" + at + "\";Mara;SOC?\n"), FORMAT, conventions);

        assertThat(heard.problems()).isEmpty();
        assertThat(heard.said()).extracting(Said::at).containsExactly(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "31/31/2026", "2026-02-30", "1/1", "14.03.2026 25:00", "12345"})
    void aDateThatCannotBeReadIsReportedAndTheMessageIsKept(String at) throws IOException {
        var heard = Overheard.in(written("at,by,text\n" + at + ",Mara,SOC?\n"), FORMAT);

        assertThat(heard.moments()).containsExactly("null");
        assertThat(heard.problems()).containsExactly("2: no date that can be read; the message is kept undated");
    }

    @Test
    void aTableWithoutDatesSaysOnceThatFreshnessWillBeUnknown() {
        var heard = heard("no-dates.csv");

        assertThat(heard.said()).hasSize(2);
        assertThat(heard.problems())
                .containsExactly("0: no message says when it was said; how fresh its answers are will be unknown");
    }

    @Test
    void aRowThatIsWrongIsReportedAndTheOthersAreRead() {
        var heard = heard("rows-that-are-wrong.csv");

        assertThat(heard.problems())
                .containsExactly(
                        "2: 'bot' is neither true nor false; here and below it counts as false",
                        "3: a message that does not say who speaks; it is not read",
                        "4: 5 cells under 4 columns; the row is not read",
                        "5: no date that can be read; the message is kept undated",
                        "6: a date that lies in the future; the message is kept undated");
        assertThat(heard.texts()).containsExactly("SOC?", "Northlight.", "Quillgate.", "");
    }

    @Test
    void quotesThatDoNotPairEndTheTableWithAProblem() {
        var heard = heard("quote-that-never-ends.csv");

        assertThat(heard.texts()).containsExactly("SOC, anyone?");
        assertThat(heard.problems())
                .containsExactly("3: quotes that do not pair, or a row of more than 1048576 characters;"
                        + " the rows from here on are not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncoding(String charset) throws IOException {
        Path file = folder.resolve("messages");
        Files.write(file, "\uFEFFby,text\nMára,Größe?\n".getBytes(Charset.forName(charset)));

        assertThat(Overheard.recognises(FORMAT, file)).isTrue();
        assertThat(Overheard.in(file, FORMAT).texts()).containsExactly("Größe?");
    }

    @Test
    void bytesThatAreNoTextAreLeftOutAndReported() throws IOException {
        Path file = folder.resolve("messages");
        Files.write(file, "at,by,text\n2026-03-14,Mara,Größe?\n".getBytes(StandardCharsets.ISO_8859_1));

        var heard = Overheard.in(file, FORMAT);

        assertThat(heard.texts()).containsExactly("Gre?");
        assertThat(heard.problems())
                .containsExactly("2: bytes that are no text; this row, and others like it, are read without them");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "request,suggestion,peer,text,by\n1,2,3,4,5\n",
                "AuthorID,Author,Date,Content,Attachments,Reactions\n1,Mara,2026,SOC,,\n",
                "AuthorID;Author;Date;Content;Attachments;Reactions;\n",
                "by,when\nMara,today\n",
                "text\nSOC?\n",
                "14/03/2026, 09:30 - Mara: SOC?\n",
                "\"by",
                "{\"by\":1,\"text\":2}\n",
                "\n\n",
                ""
            })
    void otherTablesAreNone(String text) throws IOException {
        assertThat(Overheard.recognises(FORMAT, written(text))).isFalse();
    }

    @Test
    void aTableIsRecognisedByItsColumnsWhateverItsName() throws IOException {
        assertThat(Overheard.recognises(FORMAT, written("\n\nAuthor_ID,author,content\n")))
                .isTrue();
    }

    @Test
    void textBesideTheTableInAZipIsReported() throws IOException {
        Path zip = Overheard.zip(
                folder.resolve("messages.zip"),
                Map.of("a.csv", "at,by,text\n2026-03-14,Mara,SOC?\n", "notes.txt", "Nothing."));

        var heard = Overheard.in(zip, FORMAT);

        assertThat(heard.texts()).containsExactly("SOC?");
        assertThat(heard.problems())
                .containsExactly("notes.txt:0: text that is no table of messages like the others; it is not read");
    }
}
