package org.vouch.indexer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Stance;

class MarkdownCardsTest {

    @TempDir
    private Path root;

    private WrittenFolder.Found read(String page) {
        return new WrittenFolder(root).with("circle/page.md", page).read();
    }

    private Card card(String item) {
        var found = read("## Request?\n\n" + item + "\n");
        assertThat(found.complaints()).isEmpty();
        return found.cards.getFirst();
    }

    @Test
    void aPageOfCardsIsReadWithTopicRequestPeerDateStanceReasonAndLine() {
        var found = read("""
                # Security operations

                ## Managed SOC for a mid-size hospital?

                A note for the other curators.

                - Northlight SOC (Mara  K., 2026-03-14): They caught the intruder in 20 minutes
                  and called us first.
                - warning: **BlueHarbor MDR** (Tom B., 2025-11): Two months to onboard.
                * **Quillgate** (Ines, 2026)

                # Identity

                ## Single sign-on?
                1. Keyring (mara k.)
                """);

        assertThat(found.complaints()).isEmpty();
        assertThat(found.cards)
                .containsExactly(
                        new Card(
                                new CommunityId("circle"),
                                "Security operations",
                                "Managed SOC for a mid-size hospital?",
                                new MemberId("mara k."),
                                Instant.parse("2026-03-14T00:00:00Z"),
                                new Opinion(
                                        Opinion.Kind.NAMED,
                                        "Northlight SOC",
                                        Stance.VOUCH,
                                        "They caught the intruder in 20 minutes and called us first."),
                                new Source("circle/page.md", 7, null)),
                        new Card(
                                new CommunityId("circle"),
                                "Security operations",
                                "Managed SOC for a mid-size hospital?",
                                new MemberId("tom b."),
                                Instant.parse("2025-11-01T00:00:00Z"),
                                new Opinion(
                                        Opinion.Kind.NAMED, "BlueHarbor MDR", Stance.WARNING, "Two months to onboard."),
                                new Source("circle/page.md", 9, null)),
                        new Card(
                                new CommunityId("circle"),
                                "Security operations",
                                "Managed SOC for a mid-size hospital?",
                                new MemberId("ines"),
                                Instant.parse("2026-01-01T00:00:00Z"),
                                new Opinion(Opinion.Kind.NAMED, "Quillgate", Stance.VOUCH, ""),
                                new Source("circle/page.md", 10, null)),
                        new Card(
                                new CommunityId("circle"),
                                "Identity",
                                "Single sign-on?",
                                new MemberId("mara k."),
                                null,
                                new Opinion(Opinion.Kind.NAMED, "Keyring", Stance.VOUCH, ""),
                                new Source("circle/page.md", 15, null)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - [Acme](https://a.example/1) (Mara): Good.                  | https://a.example/1 | Good.
            - **[Acme](https://a.example/1)** (Mara)                     | https://a.example/1 | ''
            - Acme (Mara): Good. [said here](https://a.example/2)        | https://a.example/2 | Good.
            - Acme (Mara): Good. <https://a.example/2>                   | https://a.example/2 | Good.
            - Acme (Mara): Good, see [this](https://a.example/2).        | https://a.example/2 | Good, see this.
            - [Acme](https://a.example/1) (Mara): Good. [x](https://b.example) | https://b.example | Good.
            - Acme (Mara): [They](https://a.example/3) are good.         |                     | They are good.
            """)
    void aLinkAtTheNameOrTheEndIsTheSource(String item, String link, String reason) {
        assertThat(card(item).source().link()).isEqualTo(link);
        assertThat(card(item).opinion().reason()).isEqualTo(reason);
        assertThat(card(item).opinion().name()).isEqualTo("Acme");
    }

    @Test
    void theReasonGoesOnInTheParagraphsOfItsItem() {
        assertThat(card("- Acme (Mara): One.\n\n  Two.\n\n  > Three.").opinion().reason())
                .isEqualTo("One. Two. Three.");
    }

    @Test
    void markupIsTextAndControlCharactersAreGone() {
        var opinion = card("- <b>Ac\u0007me</b> (Mara): `rm` \u202Eis &lt;fine&gt;\u001b[2J")
                .opinion();

        assertThat(opinion.name()).isEqualTo("<b>Acme</b>");
        assertThat(opinion.reason()).isEqualTo("rm is <fine>[2J");
    }

    @Test
    void aByteOrderMarkAndForeignLineEndsDoNoHarm() {
        var found = read("\uFEFF# Topic\r\n\r\n## Request?\r\n\r\n- Acme (Mara)\r\n");

        assertThat(found.complaints()).isEmpty();
        assertThat(found.cards.getFirst().topic()).isEqualTo("Topic");
        assertThat(found.cards.getFirst().source().line()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Acme (Mara, 2026-02-30): Good            | 3: '2026-02-30' is no date; the entry is kept undated
            - Acme (Mara, last spring): Good           | 3: 'last spring' is no date; the entry is kept undated
            - Acme (Mara, 2026-12): Good               | 3: '2026-12' lies in the future; the entry is kept undated
            - [Acme](http://a.example) (Mara)          | 3: the link is no https address; the entry is kept without it
            - [Acme](https:nowhere) (Mara)             | 3: the link is no https address; the entry is kept without it
            """)
    void anUnusableDateOrLinkIsReportedAndTheCardKept(String item, String complaint) {
        var found = read("## Request?\n\n" + item + "\n");

        assertThat(found.complaints()).containsExactly(complaint);
        assertThat(found.cards).hasSize(1);
        assertThat(found.cards.getFirst().at()).isNull();
        assertThat(found.cards.getFirst().source().link()).isNull();
    }

    @Test
    void anUnclearItemIsReportedWithItsLineAndTheOthersAreRead() {
        var found = read("## Request?\n\n- Acme\n- \n- Northlight (Mara)\n");

        assertThat(found.complaints())
                .containsExactly("3: an item that does not say who speaks", "4: an item that does not say who speaks");
        assertThat(found.suggestions()).containsExactly("Northlight");
    }

    @Test
    void anItemBeforeAnyRequestIsReported() {
        var found = read("- Acme (Mara)\n\n# Topic\n\n- Acme (Mara)\n- Acme (Tom)\n\n## Request?\n\n- Acme (Mara)\n");

        assertThat(found.complaints())
                .containsExactly("1: items that answer no request", "5: items that answer no request");
        assertThat(found.cards).hasSize(1);
    }

    @Test
    void aRequestThatNoItemAnswersIsReported() {
        var found = read("## One?\n\n## Two?\n\n- Acme (Mara)\n\n## Three?\n\nNothing yet.\n");

        assertThat(found.complaints())
                .containsExactly("1: a request that no item answers", "7: a request that no item answers");
    }

    @Test
    void aDeeperHeadingIsReportedAndItsItemsAreNotGuessedAt() {
        var found = read("## One?\n\n### Warnings\n\n- Acme (Mara)\n\n## Two?\n\n- Northlight (Mara)\n");

        assertThat(found.complaints()).containsExactly("3: a heading of level 3; the items below it are not read");
        assertThat(found.suggestions()).containsExactly("Northlight");
    }

    @Test
    void aRequestHeadingWithoutWordsIsReported() {
        assertThat(read("##\n\n- Acme (Mara)\n").complaints()).containsExactly("1: a request heading without words");
    }

    @Test
    void aListInsideOfAnItemIsReportedAndTheItemRead() {
        var found = read("## Request?\n\n- Acme (Mara): Good\n  - Northlight (Tom)\n");

        assertThat(found.complaints()).containsExactly("4: a list inside of an item is not read");
        assertThat(found.suggestions()).containsExactly("Acme");
    }

    @Test
    void linesThatOnlyLookLikeItemsAreReported() {
        var found = read("## Request?\n\n- Acme (Mara)\n\n• Northlight (Tom)\n\n-Quill (Tom)\n\n(A note.)\n");

        assertThat(found.complaints())
                .containsExactly(
                        "5: this looks like an item, but reads as a note",
                        "7: this looks like an item, but reads as a note");
    }

    @Test
    void indentedItemsAreReported() {
        assertThat(read("## Request?\n\nNote.\n\n    - Acme (Mara)\n").complaints())
                .containsExactly("5: a line indented by four blanks is not read", "1: a request that no item answers");
    }

    @Test
    void aPageWithoutARequestIsReported() {
        assertThat(read("# Topic\n\nA note.\n").complaints()).containsExactly("0: no request on this page");
    }

    @Test
    void aPeerIsHeardOnceForASuggestionAndARequest() {
        var found = read("""
                ## One?

                - Northlight Ltd. (Mara K.): First.
                - warning: The Northlight (mara  k.): Second.
                - Northlight (Tom): Third.

                ## Two?

                - Northlight (Mara K.): Fourth.
                """);

        assertThat(found.complaints()).containsExactly("4: this peer has already spoken of 'The Northlight' here");
        assertThat(found.cards)
                .extracting(card -> card.opinion().reason())
                .containsExactly("First.", "Third.", "Fourth.");
    }

    @Test
    void aNameBeyondTheLimitIsReportedAndTheOthersAreRead() {
        var longest = "N".repeat(CardIntake.NAME_CHARACTERS_MAX);
        var found =
                read("## Request?\n\n- " + longest + "N (Mara)\n- Acme (" + longest + "N)\n- " + longest + " (Mara)\n");

        assertThat(found.complaints())
                .containsExactly(
                        "3: a name of more than 120 characters; the card is not read",
                        "4: a name of more than 120 characters; the card is not read");
        assertThat(found.suggestions()).containsExactly(longest);
    }

    @Test
    void aFileThatIsNotUtf8IsReportedWithTheLineAndNothingOfItIsRead() {
        var page = "## Request?\n\n- Acme (Mara)\n- Caf\u00e9 (Tom)\n".getBytes(StandardCharsets.ISO_8859_1);
        var found = new WrittenFolder(root).with("circle/page.md", page).read();

        assertThat(found.complaints()).containsExactly("4: not UTF-8 from here; nothing of the file is read");
        assertThat(found.cards).isEmpty();
    }

    @Test
    void aFileBeyondTheLimitIsReportedAndNothingOfItIsRead() {
        var page = "## Request?\n\n- Acme (Mara)\n";
        var found = read(page + " ".repeat(WholeText.FILE_BYTES_MAX - page.length()));
        assertThat(found.cards).hasSize(1);

        found = read(page + " ".repeat(WholeText.FILE_BYTES_MAX - page.length() + 1));
        assertThat(found.complaints()).containsExactly("0: more than 16 MiB, which is not read");
        assertThat(found.cards).isEmpty();
    }

    @Test
    void nestingWithoutEndIsReadToItsEnd() {
        var found = read("## Request?\n\n- " + "> ".repeat(100_000) + "x\n\n- " + "*a **b ".repeat(100_000)
                + " ** *".repeat(100_000) + "\n- Acme (Mara)\n");

        assertThat(found.suggestions()).containsExactly("Acme");
    }
}
