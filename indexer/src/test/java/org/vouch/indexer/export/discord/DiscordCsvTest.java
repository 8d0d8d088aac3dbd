package org.vouch.indexer.export.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

class DiscordCsvTest {

    private static final DiscordCsv FORMAT = new DiscordCsv();
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String HEADER = "AuthorID,Author,Date,Content,Attachments,Reactions\n";

    @TempDir
    private Path root;

    private Path written(String table) throws IOException {
        return Files.writeString(root.resolve("renamed by somebody.txt"), table);
    }

    private Overheard dated(@Nullable DateOrder order, String... dates) throws IOException {
        StringBuilder table = new StringBuilder(HEADER);
        for (String date : dates) {
            table.append("\"1\",\"ines\",\"").append(date).append("\",\"x\",\"\",\"\"\n");
        }
        return Overheard.in(written(table.toString()), FORMAT, new Conventions(BERLIN, order, Overheard.NOW));
    }

    @Test
    void theOldDialectIsRead() throws URISyntaxException {
        var overheard = Overheard.in(
                DiscordJsonTest.fixture("old-dialect.csv"), FORMAT, new Conventions(BERLIN, null, Overheard.NOW));

        assertThat(overheard.problems()).isEmpty();
        assertThat(overheard.byChat()).containsOnlyKeys(Chat.ONLY);
        assertThat(overheard.said())
                .containsExactly(
                        new Said(
                                "",
                                new Author("1001", "Ines", false),
                                Instant.parse("2018-07-02T18:51:00Z"),
                                "",
                                "Anyone; a shop?",
                                null,
                                new Circumstances(
                                        "",
                                        false,
                                        false,
                                        false,
                                        List.of(new Reaction("👍🏽", 1), new Reaction("sprout leaf", 2))),
                                null,
                                2),
                        Said.plainly(
                                new Author("1002", "mika#hash", false),
                                Instant.parse("2018-07-02T22:26:00Z"),
                                "\"Sprout\"\nand more",
                                3),
                        Said.plainly(new Author("1001", "Ines", false), Instant.parse("2018-07-03T10:01:00Z"), "", 5));
    }

    @Test
    void theNewDialectIsRead() throws URISyntaxException {
        var overheard = Overheard.in(DiscordJsonTest.fixture("new-dialect.csv"), FORMAT);

        assertThat(overheard.problems()).isEmpty();
        assertThat(overheard.texts()).containsExactly("Anyone, a shop?", "Sprout");
        assertThat(overheard.moments()).containsExactly("2023-01-17T19:33:07.489Z", "2023-01-17T19:34:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2/3/2019 8:51 PM    | 13/3/2019 8:51 PM   | 2019-03-02T19:51:00Z
            2/3/2019 8:51 PM    | 3/13/2019 8:51 PM   | 2019-02-03T19:51:00Z
            02.03.2019 20:51    | 13.03.2019 20:51    | 2019-03-02T19:51:00Z
            2019-03-02 20:51    | 2019-03-13 20:51    | 2019-03-02T19:51:00Z
            2/3/19 12:00 a.m.   | 13/3/19 12:00 p. m. | 2019-03-01T23:00:00Z
            02/03/2019 20:51:07 | 31/12/2018 20:51:07 | 2019-03-02T19:51:07Z
            """)
    void aNumberThatIsNoMonthTellsTheOrderOfAllDates(String open, String telling, Instant read) throws IOException {
        var overheard = dated(null, open, telling);

        assertThat(overheard.problems()).isEmpty();
        assertThat(overheard.said().getFirst().at()).isEqualTo(read);
    }

    @Test
    void anOrderLeftOpenIsAskedForOnceAndTheDayTakenToComeFirst() throws IOException {
        var overheard = dated(null, "3/4/2019 8:51 PM", "4/5/2019 8:51 PM", "5/5/2019 8:51 PM");

        assertThat(overheard.problems())
                .containsExactly("2: '3/4/2019 8:51 PM' can be 3 April 2019 or 4 March 2019, and no other date of the"
                        + " chat tells which; it is read as the first");
        assertThat(overheard.moments())
                .containsExactly("2019-04-03T18:51:00Z", "2019-05-04T18:51:00Z", "2019-05-05T18:51:00Z");
    }

    @ParameterizedTest
    @CsvSource({"DAY_MONTH_YEAR, 2019-04-03T18:51:00Z", "MONTH_DAY_YEAR, 2019-03-04T19:51:00Z"})
    void theCommunityMaySayTheOrder(DateOrder order, String read) throws IOException {
        var overheard = dated(order, "3/4/2019 8:51 PM");

        assertThat(overheard.problems()).isEmpty();
        assertThat(overheard.moments()).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, no date that can be read",
        "31/02/2019 8:51 PM, no date that can be read",
        "02-juil-18 20:51, no date that can be read",
        "2019-02-30T10:00:00+00:00, no date that can be read",
        "31/12/2030 8:51 PM, a date that lies in the future",
    })
    void aDateThatCannotBeIsReportedAndTheMessageKeptUndated(String date, String complaint) throws IOException {
        var overheard = dated(null, date);

        assertThat(overheard.problems()).containsExactly("2: " + complaint + "; the message is kept undated");
        assertThat(overheard.moments()).containsExactly("null");
    }

    @Test
    void aTagIsTheIdWhereThereIsNoOther() throws IOException {
        var overheard = Overheard.in(
                written(
                        "Author;Date;Content;Attachments;Reactions;\n\"Ines#0001\";\"02-Jul-18 08:51 PM\";\"x\";\"\";\"\";\n"),
                FORMAT);

        assertThat(overheard.said()).extracting(Said::author).containsExactly(new Author("Ines#0001", "Ines", false));
    }

    @Test
    void aRowThatIsTooShortOrOfNobodyIsReportedAndTheOthersAreRead() throws IOException {
        var overheard = Overheard.in(
                written(HEADER + "1,ines\n,,2023-01-17T19:34:00Z,x,,\n1,ines,2023-01-17T19:34:00Z,kept\n"), FORMAT);

        assertThat(overheard.texts()).containsExactly("kept");
        assertThat(overheard.problems())
                .containsExactly("2: a row of 2 cells, which is not read", "3: a message of nobody, which is not read");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 3_000_000})
    void quotesThatDoNotPairAreReportedAndTheRowsBeforeAreKept(int characters) throws IOException {
        var overheard = Overheard.in(
                written(HEADER + "1,ines,2023-01-17T19:34:00Z,\"two\nlines\",,\n1,ines,,\"" + "x\n".repeat(characters)),
                FORMAT);

        assertThat(overheard.texts()).containsExactly("two\nlines");
        assertThat(overheard.problems())
                .containsExactly("4: quotes that do not pair, or a row of more than 1048576 characters;"
                        + " the rows from here on are not read");
    }

    @Test
    void aTableThatAnEditorSavedAsUtf16IsRead() throws IOException {
        Path table = root.resolve("saved again");
        Files.write(
                table,
                ("\uFEFF" + HEADER + "1,ines,2023-01-17T19:34:00Z,größer,,\n").getBytes(StandardCharsets.UTF_16LE));

        assertThat(Overheard.recognises(FORMAT, table)).isTrue();
        assertThat(Overheard.in(table, FORMAT).texts()).containsExactly("größer");
    }

    @Test
    void eachTableOfAZipIsAChannel() throws IOException {
        Path zip = Overheard.zip(
                root.resolve("export.zip"),
                Map.of(
                        "Garden - seeds.csv", HEADER + "1,ines,2023-01-17T19:34:00Z,a,,\n",
                        "Garden - weeds.csv", HEADER + "1,ines,2023-01-17T19:34:00Z,b,,\n"));

        assertThat(Overheard.in(zip, FORMAT).byChat())
                .containsOnlyKeys(new Chat("", "Garden - seeds"), new Chat("", "Garden - weeds"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\uFEFF" + HEADER, "\"AuthorID\",\"Author\",\"Date\",\"Content\",\"Attachments\"\r\n1,i,,x,\r\n"
            })
    void aHeaderMayHaveAMarkOrQuotes(String table) throws IOException {
        assertThat(Overheard.recognises(FORMAT, written(table))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "Date,Author,Content\n", "request,suggestion,peer\n", "Author;Content\n"})
    void whatIsNoExportIsNotRecognised(String table) throws IOException {
        assertThat(Overheard.recognises(FORMAT, written(table))).isFalse();
    }
}
