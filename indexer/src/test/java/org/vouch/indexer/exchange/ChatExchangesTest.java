package org.vouch.indexer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Transcript;
import org.vouch.indexer.request.Requests;

/// Exchanges in a chat in which anything is said.
class ChatExchangesTest {

    private static final String ASKS = "Can anyone recommend a mover for pianos?";
    private static final String ASKS_TOO = "Can anyone recommend a bakery?";

    private final List<Message> messages = new ArrayList<>();

    @Test
    void whatComesSoonAfterARequestAnswersIt() {
        say(0, ASKS);
        say(5, "Bluefin Movers");
        say(9, "+1");

        assertThat(exchanges()).containsExactly("0: 1 2");
    }

    @Test
    void whoAnsweredJustNowMayAskToo() {
        say(0, ASKS);
        say(1, "Bluefin Movers", "bob");
        say(2, ASKS_TOO, "bob");
        say(3, "Ryefield on Mill Lane");

        assertThat(exchanges()).containsExactly("0: 1", "2: 3");
    }

    @ParameterizedTest
    @CsvSource({"28, 0", "240, 6"})
    void whoSoonAsksOnWithoutSayingWhatForAsksForTheSame(int minute, int request) {
        say(0, ASKS, "ann");
        say(1, ASKS_TOO, "bob");
        say(2, "Ryefield on Mill Lane", "dan");
        say(2, "Great bread there", "eve");
        say(2, "Yes, the rye", "dan");
        say(2, "Ha, I was there today", "bob");
        say(minute, "What do you all use?", "ann");
        reply(minute + 1, "Bluefin Movers", 6);

        assertThat(exchanges()).anyMatch(one -> one.startsWith(request + ":") && one.endsWith(" 7"));
    }

    @ParameterizedTest
    @CsvSource({"59, false", "61, true"})
    void whatIsSaidSoonAfterARequestIsLessLikelyOne(int minute, boolean opens) {
        say(0, ASKS_TOO, "ann");
        say(minute, "A good mover is Bluefin", "bob");
        reply(minute + 1, "Yes, with a piano too", 1);

        assertThat(exchanges().contains("1: 2")).isEqualTo(opens);
    }

    @Test
    void chatterOpensNoExchange() {
        say(0, "Good morning");
        say(5, "Lovely weather");

        assertThat(exchanges()).isEmpty();
    }

    @Test
    void whatComesLongAfterARequestDoesNotAnswerItUnlessItSaysSo() {
        say(0, ASKS);
        say(240, "Good morning");
        reply(3_000, "Bluefin Movers", 0);
        reply(3_001, "I agree", 2);

        assertThat(exchanges()).containsExactly("0: 2 3");
    }

    @Test
    void whatComesManyMessagesAfterARequestDoesNotAnswerIt() {
        say(0, ASKS);
        Collections.nCopies(AnswerWindow.MESSAGES_MAX, "hm").forEach(text -> say(1, text));
        say(1, "one too many");

        assertThat(exchanges().getFirst()).endsWith(" " + AnswerWindow.MESSAGES_MAX);
    }

    @Test
    void theNextRequestTakesOverWhatFollowsIt() {
        say(0, ASKS);
        say(1, "Bluefin Movers");
        say(2, ASKS_TOO);
        say(3, "Crumb Bakery");
        reply(4, "Not Bluefin, please", 1);

        assertThat(exchanges()).containsExactly("0: 1 4", "2: 3");
    }

    @Test
    void aReplyToChatterBelongsToNoExchange() {
        say(0, ASKS);
        say(1, "Who is coming tonight?");
        reply(2, "Me", 9);

        assertThat(exchanges()).containsExactly("0: 1");
    }

    @Test
    void botsNeitherAskNorAnswer() {
        bot(0, ASKS);
        say(1, ASKS_TOO);
        bot(2, "Crumb Bakery");
        say(3, "Old Mill");

        assertThat(exchanges()).containsExactly("1: 3");
    }

    @Test
    void whatIsAskedOfOneMemberByNameOpensNoExchange() {
        say(0, "Morning all", "Wren Ashdown");
        say(1, "Wren, which movers did you take?", "ibis");

        assertThat(exchanges()).isEmpty();
    }

    @Test
    void aNameThatNobodyInTheChatHasIsPartOfWhatIsAsked() {
        say(0, "Morning all", "finch");
        say(1, "Bluefin, which movers are like them?", "ibis");
        say(2, "Redfin Movers");

        assertThat(exchanges()).containsExactly("1: 2");
    }

    @Test
    void mediaWithoutWordsAnswersNothing() {
        say(0, ASKS);
        say(1, "");
        say(2, "Bluefin Movers");

        assertThat(exchanges()).containsExactly("0: 2");
    }

    @Test
    void whatWasSaidAfterAStretchAnswersButDoesNotOpen() {
        say(0, ASKS);
        say(1, "Bluefin Movers");
        say(2, ASKS_TOO);
        say(3, "Crumb Bakery");

        assertThat(exchanges(0, 1)).containsExactly("0: 1");
    }

    @Test
    void whatAnswersARequestOfAnEarlierStretchAnswersNoneOfThis() {
        say(0, ASKS);
        say(1, "Bluefin Movers");
        say(2, "+1");

        assertThat(exchanges(1, 2)).isEmpty();
    }

    @Test
    void aMailWithASubjectOfItsOwnIsNoAnswer() {
        say(0, ASKS);
        messages.add(message(1, "Minutes", "See below", null, Circumstances.PLAIN));
        say(2, "Bluefin Movers");

        assertThat(exchanges()).containsExactly("0: 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀🎉👨‍👩‍👧‍👦",
                "جرب شركة البحر، إنها جيدة",
                "```try { avoid(); } catch (Great e) { }```",
                "\u0007\u0000\u202e movers \u202c\u200b",
                "Вluefіn Моvеrѕ",
                "@wren @ibis @heron ",
                "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́O"
            })
    void whatNobodyWouldSayKeepsNoAnswerFromItsRequest(String said) {
        say(0, ASKS);
        say(1, said);
        say(2, said.repeat(10_000 / said.length()));
        say(3, "Bluefin Movers");

        assertThat(exchanges()).singleElement().asString().startsWith("0: ").endsWith(" 3");
    }

    @Test
    void threeHundredMentionsKeepNoAnswerFromItsRequest() {
        say(0, ASKS);
        say(1, "@wren ".repeat(300));
        say(2, "Bluefin Movers");

        assertThat(exchanges()).singleElement().asString().endsWith(" 2");
    }

    @Test
    void whoAnswersFiveThousandTimesIsHeardAsOftenAsAnExchangeIsOpen() {
        say(0, ASKS);
        for (int i = 0; i < 5_000; i++) {
            say(1, "Bluefin Movers " + i, "bob");
        }

        assertThat(exchanges()).singleElement().asString().endsWith(" " + AnswerWindow.MESSAGES_MAX);
    }

    private void say(int minute, String text) {
        messages.add(message(minute, "", text, null, Circumstances.PLAIN));
    }

    private void say(int minute, String text, String by) {
        Message said = message(minute, "", text, null, Circumstances.PLAIN);
        messages.add(new Message(
                said.id(), new MemberId(by), said.at(), "", text, null, said.source(), said.circumstances()));
    }

    private void reply(int minute, String text, int to) {
        messages.add(message(minute, "", text, Integer.toString(to), Circumstances.PLAIN));
    }

    private void bot(int minute, String text) {
        messages.add(message(minute, "", text, null, new Circumstances("", false, false, true, List.of())));
    }

    private Message message(int minute, String title, String text, @Nullable String replyTo, Circumstances how) {
        int number = messages.size();
        return new Message(
                Integer.toString(number),
                new MemberId("member " + number),
                Instant.parse("2026-03-01T08:00:00Z").plus(Duration.ofMinutes(minute)),
                title,
                text,
                replyTo,
                new Source("quay/chat.txt", number + 1, null),
                how);
    }

    private List<String> exchanges() {
        return exchanges(0, messages.size());
    }

    private List<String> exchanges(int earlier, int opening) {
        Transcript chat = new Transcript(new CommunityId("quay"), Transcript.Kind.CHAT, messages, earlier, opening);
        return new Exchanges(Requests.english(), null)
                .in(chat).stream()
                        .map(exchange -> exchange.request().id() + ": "
                                + String.join(
                                        " ",
                                        exchange.answers().stream()
                                                .map(Message::id)
                                                .toList()))
                        .toList();
    }
}
