package org.vouch.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.chat.Wording.Style;
import org.vouch.bot.phrases.Phrases;
import org.vouch.bot.search.Explanation;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.Question;
import org.vouch.bot.search.Quote;
import org.vouch.bot.search.RankedSuggestion;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Stance;

class ReplyWordingTest {

    private static final Instant MARCH = Instant.parse("2026-03-14T09:00:00Z");
    private static final Instant ASKED = Instant.parse("2026-11-14T09:00:00Z");
    private static final ChatId CHAT = new ChatId("telegram", "-1001234567890");
    private static final ReplyWording WORDING = wording(3500);

    @Test
    void nothingFoundIsSaidHonestly() {
        assertThat(answer(WORDING)).isEqualTo("Nobody has recommended that here yet.");
    }

    @Test
    void whoeverDoesNotSayWhatTheyWantIsAskedToSaySo() {
        Question question = new Question(new CommunityId("circle"), "hello", "hello", MARCH);
        Findings findings = new Findings(question, false, List.of(), "there is nothing in it to look for");

        assertThat(WORDING.answer(findings, CHAT).wording().text())
                .startsWith("Say what you are looking for, for example: ");
    }

    @Test
    void aSuggestionStandsWithItsPeersItsDateAndTheirWords() {
        RankedSuggestion mossvault =
                named("Mossvault", 3, 1, MARCH, vouch("Restores in an hour."), warning("Lost a tape."));

        assertThat(answer(WORDING, mossvault)).isEqualTo("""
            Peers here said before:

            1. Mossvault — 3 peers, newest March 2026; 1 warns
            “Restores in an hour.” (circle/it.md:7)
            Against: “Lost a tape.” (circle/it.md:7)\
            """);
    }

    @Test
    void onePeerAndManyPeersAndNobodyHaveTheirOwnForms() {
        assertThat(standing(ZoneOffset.UTC, named("M", 1, 0, null))).isEqualTo("1 peer");
        assertThat(standing(ZoneOffset.UTC, named("M", 2, 0, null))).isEqualTo("2 peers");
        assertThat(standing(ZoneOffset.UTC, named("M", 1, 1, null))).isEqualTo("1 peer; 1 warns");
        assertThat(standing(ZoneOffset.UTC, named("M", 2, 2, null))).isEqualTo("2 peers; 2 warn");
        assertThat(standing(ZoneOffset.UTC, named("M", 0, 2, null))).isEqualTo("nobody vouches; 2 warn");
    }

    @Test
    void theMonthIsThatOfTheZone() {
        Instant newYear = Instant.parse("2026-12-31T23:30:00Z");

        assertThat(standing(ZoneOffset.UTC, named("M", 1, 0, newYear))).endsWith("newest December 2026");
        assertThat(standing(ZoneId.of("Asia/Qatar"), named("M", 1, 0, newYear))).endsWith("newest January 2027");
    }

    @Test
    void aLinkLeadsToWhereItWasSaid() {
        Quote linked = new Quote("Calm.", Stance.VOUCH, new Source("circle/it.md", 7, "https://chat.example/17"));

        Wording said = WORDING.answer(findings(named("Mossvault", 1, 0, MARCH, linked)), CHAT)
                .wording();

        assertThat(said.text()).endsWith("“Calm.” (where it was said)");
        assertThat(said.spans().getLast().link()).isEqualTo("https://chat.example/17");
    }

    @ParameterizedTest
    @CsvSource({
        "https://t.me/c/1234567890/17, true",
        "https://t.me/c/1234567890/4/17, true",
        "https://t.me/c/1234567891/17, false",
        "https://T.me/c/123456789/17, false",
        "http://www.telegram.me/c/1234567891/17?single, false",
        "https://t.me/harbour_circle/17, true",
        "https://chat.example/c/1234567891/17, true"
    })
    void aLinkThatOnlyMembersOfAnotherChatCanOpenIsNotShown(String link, boolean shown) {
        Quote linked = new Quote("Calm.", Stance.VOUCH, new Source("circle/it.md", 7, link));

        Wording said = WORDING.answer(findings(named("Mossvault", 1, 0, MARCH, linked)), CHAT)
                .wording();

        assertThat(said.text()).endsWith(shown ? "“Calm.” (where it was said)" : "“Calm.” (circle/it.md:7)");
        assertThat(said.spans().getLast().link()).isEqualTo(shown ? link : null);
    }

    @Test
    void aPeerWithoutWordsIsShownByTheSourceAlone() {
        assertThat(answer(WORDING, named("Mossvault", 1, 0, MARCH, vouch("")))).endsWith("\n(circle/it.md:7)");
    }

    @Test
    void namesAreBoldAndQuotesItalic() {
        Wording said = WORDING.answer(findings(named("Mossvault", 1, 0, MARCH, vouch("Calm."))), CHAT)
                .wording();

        assertThat(said.spans()).contains(new Wording.Span("Mossvault", Style.BOLD, null));
        assertThat(said.spans()).contains(new Wording.Span("“Calm.”", Style.ITALIC, null));
    }

    @Test
    void whoAdvertisesIsCountedAsSuch() {
        assertThat(answer(WORDING, advertised(3, 1)))
                .endsWith("1. Mossvault — 3 peers, newest March 2026; 1 seems to speak for their own business");
        assertThat(answer(WORDING, advertised(3, 2))).endsWith("; 2 seem to speak for their own business");
    }

    @Test
    void anOfferPromisesNoAdvertisers() {
        assertThat(WORDING.offer(findings(advertised(3, 2))).text()).startsWith("A peer has recommended");
    }

    private static RankedSuggestion advertised(int vouches, int own) {
        return new RankedSuggestion(
                "Mossvault", Opinion.Kind.NAMED, vouches, own, 0, MARCH, 1.0, List.of(), new Explanation(List.of()));
    }

    @Test
    void adviceIsQuotedAndNotCounted() {
        RankedSuggestion advice = new RankedSuggestion(
                "rotate keys twice a year",
                Opinion.Kind.ADVICE,
                2,
                0,
                0,
                MARCH,
                1.0,
                List.of(),
                new Explanation(List.of()));

        assertThat(answer(WORDING, advice)).isEqualTo("""
            Nobody has named anything here, but peers advised:

            1. “rotate keys twice a year”\
            """);
    }

    @Test
    void whatDoesNotFitIsLeftOutTheLastFirst() {
        RankedSuggestion[] five = IntStream.rangeClosed(1, 5)
                .mapToObj(i ->
                        named("Name" + i, 1, 0, MARCH, vouch("words ".repeat(20).strip())))
                .toArray(RankedSuggestion[]::new);
        String three = answer(WORDING, five[0], five[1], five[2]);

        assertThat(answer(wording(three.length()), five)).isEqualTo(three);
        assertThat(answer(wording(three.length() - 1), five)).isEqualTo(answer(WORDING, five[0], five[1]));
    }

    @Test
    void ofOneSuggestionThatDoesNotFitTheQuotesAreLeftOutTheLastFirst() {
        Quote[] ten = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> vouch(i + " " + "words ".repeat(160).strip()))
                .toArray(Quote[]::new);
        RankedSuggestion lengthy = named("Mossvault", 10, 0, MARCH, ten);

        String said = answer(wording(2500), lengthy, named("Tarnbox", 1, 0, MARCH));

        assertThat(said).isEqualTo(answer(WORDING, named("Mossvault", 10, 0, MARCH, ten[0], ten[1])));
        assertThat(answer(wording(200), lengthy)).endsWith("1. Mossvault — 10 peers, newest March 2026");
    }

    @Test
    void aChatWithoutACommunityIsToldWhatAnAdminCanDo() {
        assertThat(WORDING.noCommunity(new ChatId("telegram", "-100123")).text())
                .contains("-100123", "config/vouch.yaml");
    }

    private static ReplyWording wording(int charactersMax) {
        Phrases english = Phrases.english();
        return new ReplyWording(
                english, new Standing(english, Duration.ofDays(730), ZoneOffset.UTC), 10, charactersMax);
    }

    private static String standing(ZoneId zone, RankedSuggestion suggestion) {
        return new Standing(Phrases.english(), Duration.ofDays(730), zone).of(suggestion, ASKED);
    }

    private static String answer(ReplyWording wording, RankedSuggestion... suggestions) {
        return wording.answer(findings(suggestions), CHAT).wording().text();
    }

    private static Findings findings(RankedSuggestion... suggestions) {
        Question question = new Question(new CommunityId("circle"), "backup", "backup?", ASKED);
        return new Findings(question, true, List.of(suggestions), "peers answered requests like 'backup'");
    }

    private static RankedSuggestion named(
            String name, int vouches, int warnings, @Nullable Instant newest, Quote... quotes) {
        return new RankedSuggestion(
                name,
                Opinion.Kind.NAMED,
                vouches,
                0,
                warnings,
                newest,
                1.0,
                List.of(quotes),
                new Explanation(List.of()));
    }

    private static Quote vouch(String text) {
        return new Quote(text, Stance.VOUCH, new Source("circle/it.md", 7, null));
    }

    private static Quote warning(String text) {
        return new Quote(text, Stance.WARNING, new Source("circle/it.md", 7, null));
    }
}
