package org.vouch.indexer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.knowledge.SpokenCards.Put;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Stance;

@NullMarked
class SpokenCardsTest {

    private static final CommunityId CIRCLE = new CommunityId("circle");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 30);
    private static final String FILE = "circle/live/recommended.csv";
    private static final String HEADER = "request,suggestion,peer,stance,date,topic,reason,link\n";

    @TempDir
    private Path root = Path.of("");

    @Test
    void whatIsPutIsReadLikeTheCardsOfCurators() throws Exception {
        put("managed SOC", "Northlight SOC", "Mara  K.", Stance.WARNING, "slow,\n\"very\"");

        WrittenFolder.Found found = new WrittenFolder(root).read();

        assertThat(found.complaints()).isEmpty();
        assertThat(found.cards).singleElement().satisfies(card -> {
            assertThat(card.request()).isEqualTo("managed SOC");
            assertThat(card.peer()).isEqualTo(new MemberId("mara k."));
            assertThat(card.at()).isEqualTo("2026-10-30T00:00:00Z");
            assertThat(card.opinion().stance()).isEqualTo(Stance.WARNING);
            assertThat(card.opinion().name()).isEqualTo("Northlight SOC");
            assertThat(card.opinion().reason()).isEqualTo("slow, \"very\"");
        });
    }

    @Test
    void theLastWordOfAPeerOnASuggestionInAnswerToTheSameCounts() throws Exception {
        put("managed SOC", "Northlight", "Mara K.", Stance.VOUCH, "quick");
        put("managed SOC", "Northlight", "Tom B.", Stance.VOUCH, "quick");
        put("pen test", "Northlight", "Mara K.", Stance.VOUCH, "thorough");
        put("Managed  SOC", "The Northlight Ltd.", "mara k.", Stance.WARNING, "slow now");

        WrittenFolder.Found found = new WrittenFolder(root).read();

        assertThat(found.complaints()).isEmpty();
        assertThat(found.cards)
                .extracting(card -> card.request() + "/" + card.peer().value() + "/"
                        + card.opinion().stance())
                .containsExactly("managed SOC/tom b./VOUCH", "pen test/mara k./VOUCH", "Managed SOC/mara k./WARNING");
    }

    @Test
    void whereNobodyAskedTheReasonIsWhatItAnswersAndTheLastOneCounts() throws Exception {
        put("", "Wagtail", "Mara K.", Stance.VOUCH, "lab samples by bike");
        put("couriers", "Wagtail", "Mara K.", Stance.VOUCH, "kind");
        put("", "Wagtail", "Mara K.", Stance.VOUCH, "lab samples at night");

        assertThat(new WrittenFolder(root).read().cards)
                .extracting(Card::request)
                .containsExactly("couriers", "lab samples at night");
    }

    @Test
    void whatCuratorsMadeOfTheTableStays() throws Exception {
        write("""
            peer;suggestion;remark;request;reason
            Tom B.;"Acme; the one";"checked
            by phone";A SOC?;fine
            """);

        put("A SOC?", "Northlight", "Mara K.", Stance.VOUCH, "quick; kind");

        assertThat(Files.readString(root.resolve(FILE))).isEqualTo("""
            peer;suggestion;remark;request;reason
            Tom B.;"Acme; the one";"checked
            by phone";A SOC?;fine
            Mara K.;Northlight;;A SOC?;"quick; kind"
            """);
    }

    @Test
    void whatIsNoTableOfCardsAnyMoreIsLeftAlone() throws Exception {
        for (String broken : List.of("request,peer\na,b\n", HEADER + "a,\"b\n")) {
            write(broken);

            assertThatThrownBy(() -> put("A SOC?", "Northlight", "Mara K.", Stance.VOUCH, "quick"))
                    .isInstanceOf(IOException.class);

            assertThat(Files.readString(root.resolve(FILE))).isEqualTo(broken);
        }
    }

    @Test
    void nothingBeginsLikeAFormula() throws Exception {
        put("+1 @SUM(A1)", "=cmd|x", "-Mara", Stance.VOUCH, "=1+1");

        assertThat(Files.readString(root.resolve(FILE)))
                .isEqualTo(HEADER + "1 @SUM(A1),cmd|x,Mara,vouch,2026-10-30,,1+1,\n");
    }

    @Test
    void nobodySaysMoreThanTwentyThingsADay() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(put("request " + i, "Northlight", "Mara K.", Stance.VOUCH, ""))
                    .isEqualTo(Put.DONE);
        }
        String before = Files.readString(root.resolve(FILE));

        assertThat(put("one more", "Northlight", "Mara K.", Stance.VOUCH, "")).isEqualTo(Put.TOO_MANY);
        assertThat(Files.readString(root.resolve(FILE))).isEqualTo(before);
        assertThat(put("one more", "Northlight", "Tom B.", Stance.VOUCH, "")).isEqualTo(Put.DONE);
    }

    @Test
    void noFileIsLeftBesideTheTable() throws Exception {
        put("A SOC?", "Northlight", "Mara K.", Stance.VOUCH, "quick");

        try (var files = Files.list(root.resolve("circle/live"))) {
            assertThat(files).containsExactly(root.resolve(FILE));
        }
    }

    @Test
    void aNameIsShortAndHasALetterOrADigitAndLongTextsAreCut() {
        assertThat(SpokenCard.isName("QNX 7")).isTrue();
        assertThat(SpokenCard.isName("x".repeat(121))).isFalse();
        assertThat(SpokenCard.isName(" =?! ")).isFalse();
        SpokenCard card = new SpokenCard("r", "Acme", "Mara", Stance.VOUCH, DAY, "💡".repeat(400), null);
        assertThat(card.reason()).hasSize(499).endsWith("💡…");
    }

    private Put put(String request, String suggestion, String peer, Stance stance, String reason) throws IOException {
        return new SpokenCards(root).put(CIRCLE, new SpokenCard(request, suggestion, peer, stance, DAY, reason, null));
    }

    private void write(String text) {
        new WrittenFolder(root).with(FILE, text);
    }
}
