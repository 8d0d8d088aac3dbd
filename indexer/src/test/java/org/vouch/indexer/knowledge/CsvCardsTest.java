package org.vouch.indexer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Stance;

class CsvCardsTest {

    @TempDir
    private Path root;

    private WrittenFolder.Found read(String table) {
        return new WrittenFolder(root).with("circle/cards.csv", table).read();
    }

    @Test
    void aRowIsReadByTheNamesOfTheColumnsWhateverTheirOrderAndCase() {
        var found = read("""
                Link,REASON,date,stance,topic,peer,suggestion,request
                https://a.example/1,"Slow, and down
                for a weekend.",2025-11,Warning,Security,Tom  B.,BlueHarbor,A SOC?
                ,,,,,Mara,Northlight,A SOC?
                """);

        assertThat(found.complaints()).isEmpty();
        assertThat(found.cards)
                .containsExactly(
                        new Card(
                                new CommunityId("circle"),
                                "Security",
                                "A SOC?",
                                new MemberId("tom b."),
                                Instant.parse("2025-11-01T00:00:00Z"),
                                new Opinion(
                                        Opinion.Kind.NAMED,
                                        "BlueHarbor",
                                        Stance.WARNING,
                                        "Slow, and down for a weekend."),
                                new Source("circle/cards.csv", 2, "https://a.example/1")),
                        new Card(
                                new CommunityId("circle"),
                                "",
                                "A SOC?",
                                new MemberId("mara"),
                                null,
                                new Opinion(Opinion.Kind.NAMED, "Northlight", Stance.VOUCH, ""),
                                new Source("circle/cards.csv", 4, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsTheOneOfTheHeader(String separator) {
        var found = read("\uFEFFrequest,suggestion,peer,reason\r\nA SOC?,Acme,Mara,\"a,b;c\td\"\r\n"
                .replace(",", separator)
                .replace("a" + separator + "b", "a,b"));

        assertThat(found.complaints()).isEmpty();
        assertThat(found.suggestions()).containsExactly("Acme");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A SOC?,Acme                      | 2: 2 cells under 5 columns; the row is not read
            A SOC?,Acme,Mara,vouch,2026,more | 2: 6 cells under 5 columns; the row is not read
            A SOC?,Acme,Mara,maybe,2026      | 2: the stance is neither vouch nor warning
            ,Acme,Mara,vouch,2026            | 2: a card without a request
            A SOC?, ,Mara,vouch,2026         | 2: a card without a suggestion
            A SOC?,Acme,,vouch,2026          | 2: a card without a peer
            """)
    void aMistakenRowIsReportedWithItsLineAndTheOthersAreRead(String row, String complaint) {
        var found = read("request,suggestion,peer,stance,date\n" + row + "\nA SOC?,Northlight,Mara,,\n");

        assertThat(found.complaints()).containsExactly(complaint);
        assertThat(found.suggestions()).containsExactly("Northlight");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14.3.2026,        | 2: '14.3.2026' is no date; the entry is kept undated
            2027,             | 2: '2027' lies in the future; the entry is kept undated
            ,example.org      | 2: the link is no https address; the entry is kept without it
            """)
    void anUnusableDateOrLinkIsReportedAndTheCardKept(String cells, String complaint) {
        var found = read("request,suggestion,peer,date,link\nA SOC?,Acme,Mara," + cells + "\n");

        assertThat(found.complaints()).containsExactly(complaint);
        assertThat(found.cards).hasSize(1);
        assertThat(found.cards.getFirst().at()).isNull();
        assertThat(found.cards.getFirst().source().link()).isNull();
    }

    @Test
    void anUnknownColumnIsReportedWithTheNearestKnownOneAndTheFileRead() {
        var found = read("request,suggestion,peer,raeson\nA SOC?,Acme,Mara,Good.\n");

        assertThat(found.problems)
                .extracting(Object::toString)
                .containsExactly("circle/cards.csv:1: an unknown column 'raeson' is not read."
                        + " Call it reason, or take it away.");
        assertThat(found.cards).hasSize(1);
    }

    @Test
    void aColumnThatIsThereTwiceOrHasNoNameIsReportedAndTheFileRead() {
        var found = read("request,suggestion,peer,,Peer\nA SOC?,Acme,Mara,x,Tom\n");

        assertThat(found.complaints())
                .containsExactly(
                        "1: column 4 has no name and is not read",
                        "1: the column peer is there twice; the first counts");
        assertThat(found.cards.getFirst().peer()).isEqualTo(new MemberId("mara"));
    }

    @Test
    void missingRequiredColumnsAreOneProblemAndNothingIsRead() {
        var found = read("request,topic\nA SOC?,Security\nA bank?,Money\n");

        assertThat(found.complaints()).containsExactly("1: no column suggestion, peer; nothing of the file is read");
        assertThat(found.cards).isEmpty();
    }

    @Test
    void quotesThatDoNotPairAreReportedWithTheirLineAndWhatStandsBeforeIsRead() {
        var found = read("""
                request,suggestion,peer,reason

                A SOC?,Acme,Mara,"two
                lines"
                A SOC?,Acme,Tom,"He said "yes" at once"
                A SOC?,Acme,Ines,
                """);

        assertThat(found.complaints())
                .containsExactly("5: quotes that do not pair; the rows from here on are not read");
        assertThat(found.cards).hasSize(1);

        assertThat(read("request,suggestion,peer\nA SOC?,Acme,\"Mara\n").complaints())
                .containsExactly("2: quotes that do not pair; the rows from here on are not read");
    }

    @Test
    void rowsWithoutTextArePassedOver() {
        var found = read("\n,,\nrequest,suggestion,peer\n\n,,\nA SOC?,Acme,Mara\n\n");

        assertThat(found.complaints()).isEmpty();
        assertThat(found.cards.getFirst().source().line()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void anEmptyTableIsReported(String table) {
        assertThat(read(table).complaints()).containsExactly("0: an empty table");
    }

    @Test
    void aPeerIsHeardOnceForASuggestionAndARequest() {
        var found = read("request,suggestion,peer\nA SOC?,Acme,Mara\na soc?,ACME Inc.,mara\nA SOC?,Acme,Tom\n");

        assertThat(found.complaints()).containsExactly("3: this peer has already spoken of 'ACME Inc.' here");
        assertThat(found.cards).hasSize(2);
    }

    @Test
    void aTableThatIsNotUtf8IsReportedWithTheLineAndNothingOfItIsRead() {
        var table = "request,suggestion,peer\nA SOC?,Caf\u00e9,Mara\n".getBytes(StandardCharsets.ISO_8859_1);
        var found = new WrittenFolder(root).with("circle/cards.csv", table).read();

        assertThat(found.complaints()).containsExactly("2: not UTF-8 from here; nothing of the file is read");
        assertThat(found.cards).isEmpty();
    }
}
