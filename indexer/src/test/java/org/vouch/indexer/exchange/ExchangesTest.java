package org.vouch.indexer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Transcript;
import org.vouch.indexer.request.Requests;

/// Messages are written as `id by member`, with `-> id` when they reply.
class ExchangesTest {

    private static final CommunityId QUAY = new CommunityId("quay");

    @Test
    void aMessageThatIsRepliedToIsARequestWithItsAnswers() {
        assertThat(exchanges("q by tom", "a by wen -> q", "b by mara -> q")).containsExactly("q: a b");
    }

    @Test
    void aReplyToAnAnswerBelongsToTheSameExchange() {
        assertThat(exchanges("q by tom", "a by wen -> q", "b by mara -> a", "c by ines -> b"))
                .containsExactly("q: a b c");
    }

    @Test
    void aReplyToAMessageThatTheTranscriptDoesNotHoldIsLeftOutWithAllThatFollowsIt() {
        assertThat(exchanges("a by wen -> gone", "b by mara -> a", "q by tom", "c by ines -> q"))
                .containsExactly("q: c");
    }

    @Test
    void aReplyToAMessageThatComesLaterIsLeftOut() {
        assertThat(exchanges("a by wen -> q", "q by tom", "b by mara -> q")).containsExactly("q: b");
    }

    @Test
    void aMessageThatNobodyRepliesToIsNoExchange() {
        assertThat(exchanges("q by tom", "r by wen")).isEmpty();
        assertThat(exchanges()).isEmpty();
    }

    @Test
    void interleavedExchangesAreToldApartAndComeInTheOrderOfTheirRequests() {
        assertThat(exchanges(
                        "q by tom",
                        "r by ines",
                        "b by wen -> r",
                        "a by wen -> q",
                        "d by mara -> b",
                        "c by mara -> a",
                        "chat by wen"))
                .containsExactly("q: a c", "r: b d");
    }

    @Test
    void theAskersOwnFollowUpsStayAmongTheAnswersAndAreNotByAPeer() {
        Exchange exchange =
                in("q by tom", "a by wen -> q", "thanks by tom -> a").getFirst();

        assertThat(exchange.answers()).extracting(Message::id).containsExactly("a", "thanks");
        assertThat(exchange.answers()).extracting(exchange::isByPeer).containsExactly(true, false);
    }

    @Test
    void anExchangeIsOfTheCommunityOfItsTranscript() {
        assertThat(in("q by tom", "a by wen -> q"))
                .extracting(Exchange::community)
                .containsExactly(QUAY);
    }

    @Test
    void aMessageThatRepliesToItselfIsLeftOut() {
        assertThat(exchanges("a by wen -> a", "q by tom", "b by mara -> q")).containsExactly("q: b");
    }

    @Test
    void whenAnIdIsThereTwiceRepliesGoToTheFirst() {
        assertThat(exchanges("q by tom", "q by wen", "a by mara -> q")).containsExactly("q: a");
        assertThat(in("q by tom", "q by wen", "a by mara -> q")
                        .getFirst()
                        .request()
                        .by())
                .isEqualTo(new MemberId("tom"));
    }

    @Test
    void aLongChainOfRepliesIsOneExchange() {
        Stream<String> chain = IntStream.range(1, 10_000).mapToObj(i -> i + " by wen -> " + (i - 1));

        List<Exchange> exchanges =
                in(Stream.concat(Stream.of("0 by tom"), chain).toArray(String[]::new));

        assertThat(exchanges)
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.answers()).hasSize(9_999));
    }

    private static List<String> exchanges(String... messages) {
        return in(messages).stream()
                .map(exchange -> exchange.request().id() + ": "
                        + String.join(
                                " ",
                                exchange.answers().stream().map(Message::id).toList()))
                .toList();
    }

    private static List<Exchange> in(String... messages) {
        return new Exchanges(Requests.english(), null)
                .in(new Transcript(
                        QUAY, Stream.of(messages).map(ExchangesTest::message).toList()));
    }

    private static Message message(String written) {
        List<String> words = List.of(written.split(" "));
        @Nullable String replyTo = words.contains("->") ? words.getLast() : null;
        Source source = new Source("quay/chat.threads.jsonl", 1, null);
        return new Message(words.getFirst(), new MemberId(words.get(2)), null, "", written, replyTo, source);
    }
}
