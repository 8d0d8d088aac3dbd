package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouch.bot.answer.Decision.Answer;
import org.vouch.bot.chat.ChatEvent.ChatMoved;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Sender;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.OwedEffect;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.settings.Mode;
import org.vouch.indexer.recommendation.MemberId;

/// What takes back an answer that waits, and what does not.
@NullMarked
class HumanFirstTest {

    private static final ChatId CHAT = new ChatId("telegram", "-1");

    private final SteppedClock clock = new SteppedClock();
    private final Ledger ledger;
    private Speaker speaker;
    private int events;

    HumanFirstTest() throws UnusableLedgerException {
        ledger = Ledger.inMemory(clock);
        speaker = new Speaker(ledger, Mode.OPEN, clock);
    }

    @BeforeEach
    void somebodyAsks() {
        MessageHeard request = said("ana", "Can anyone recommend a zeppelin painter in Ostwick?", null, "4");
        Answer answer = (Answer) speaker.conversation.apply(request);
        ledger.answered(request, Intake.owing(answer), answer.reason());
        assertThat(answer.delay()).isPositive();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aPeerWhoNamesSomethingIsQuicker() {
        hear(said("ben", "We always use Skybrush, lovely people.", null, "4"));

        assertThat(isTakenBack()).isTrue();
    }

    @Test
    void whoeverAskedDoesNotAnswerThemselves() {
        hear(said("ana", "We always use Skybrush, lovely people.", null, "4"));

        assertThat(isTakenBack()).isFalse();
    }

    @Test
    void whatIsSaidInAnotherTopicOrInReplyToSomethingElseIsNoAnswer() {
        hear(said("ben", "We always use Skybrush, lovely people.", null, "5"));
        hear(said("ben", "We always use Skybrush, lovely people.", "31", "4"));

        assertThat(isTakenBack()).isFalse();
    }

    @Test
    void aReplyThatNamesNothingIsNoAnswer() {
        hear(said("ben", "good question, following", "0", "4"));
        hear(said("ben", "no idea, sorry", "0", "4"));

        assertThat(isTakenBack()).isFalse();
    }

    @Test
    void afterARestartAReplyToTheRequestIsAnAnswer() {
        speaker = new Speaker(ledger, Mode.OPEN, clock);

        hear(said("ben", "We always use Brushworks, lovely people.", null, "4"));
        assertThat(isTakenBack()).isFalse();
        hear(said("ben", "ours was lovely", "0", "4"));
        assertThat(isTakenBack()).isTrue();
    }

    @Test
    void afterARestartWhoeverVouchesForWhatItWouldNameIsQuicker() {
        clock.advance(Duration.ofMinutes(3));
        speaker = new Speaker(ledger, Mode.OPEN, clock);

        hear(said("ben", "Skybrush is one to avoid.", null, "4"));
        assertThat(isTakenBack()).isFalse();
        hear(said("ben", "We always use Skybrush, lovely people.", null, "4"));
        assertThat(isTakenBack()).isTrue();
    }

    @Test
    void aPeerIsStillQuickerThanABotThatThePlatformPutsOff() {
        clock.advance(Duration.ofMinutes(2));
        deliver(new Delivery.TryLater(Duration.ofSeconds(30), "too many"));
        clock.advance(Duration.ofSeconds(20));

        hear(said("ben", "We always use Skybrush, lovely people.", null, "4"));

        assertThat(isTakenBack()).isTrue();
    }

    @Test
    void whenTheChatHasMovedAPeerIsQuickerThere() {
        ChatId moved = new ChatId("telegram", "-1009");
        ChatMoved move = new ChatMoved("move", CHAT, moved);
        speaker.conversation.apply(move);
        ledger.silent(move, "NOTHING_TO_SAY", "moved");

        hear(said("ben", "We always use Skybrush, lovely people.", null, null, moved));

        assertThat(isTakenBack()).isTrue();
        assertThat(ledger.nextOwed(moved)).isEmpty();
    }

    @Test
    void inAFloodOnlyAReplyToTheRequestIsReadAsAnAnswer() {
        for (int i = 0; i < 50; i++) {
            hear(said("cleo", "train is late again", null, "4"));
        }

        hear(said("ben", "We always use Skybrush, lovely people.", null, "4"));
        assertThat(isTakenBack()).isFalse();
        hear(said("ben", "We always use Skybrush, lovely people.", "0", "4"));
        assertThat(isTakenBack()).isTrue();
    }

    @Test
    void whoeverComesAfterTheBotTakesNothingBack() {
        clock.advance(Duration.ofMinutes(2));
        deliver(new Delivery.Delivered("said-1"));
        clock.advance(Duration.ofSeconds(1));

        hear(said("ben", "We always use Skybrush, lovely people.", null, "4"));

        assertThat(isTakenBack()).isFalse();
        assertThat(ledger.counts().delivered()).isEqualTo(1);
    }

    private void deliver(Delivery delivery) {
        OwedEffect owed = ledger.nextOwed(CHAT).orElseThrow();
        ledger.sending(owed);
        ledger.settle(owed, delivery);
    }

    private void hear(MessageHeard message) {
        speaker.conversation.apply(message);
    }

    private boolean isTakenBack() {
        return ledger.counts().silences().containsKey("PEERS_ANSWERED");
    }

    private MessageHeard said(String member, String text, @Nullable String replyTo, String topic) {
        return said(member, text, replyTo, topic, CHAT);
    }

    private MessageHeard said(
            String member, String text, @Nullable String replyTo, @Nullable String topic, ChatId chat) {
        String id = Integer.toString(events++);
        return new MessageHeard(
                id,
                new MessagePlace(chat, topic, id),
                clock.instant(),
                new Sender(new MemberId(member), member, false),
                text,
                null,
                false,
                replyTo != null,
                replyTo);
    }
}
