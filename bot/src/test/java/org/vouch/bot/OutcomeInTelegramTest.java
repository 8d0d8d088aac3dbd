package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.ledger.Vote;
import org.vouch.bot.settings.Mode;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.telegram.Outbox;
import org.vouch.bot.telegram.TelegramRig;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;

@NullMarked
class OutcomeInTelegramTest {

    private static final long ANA = 70_000_000L + Math.abs((long) "Ana".hashCode());
    private static final Duration LATER = Duration.ofDays(14);

    /// When members of the rig speak.
    private final RehearsalClock clock = new RehearsalClock(Instant.parse("2026-03-01T12:00:00Z"));

    private final TelegramRig rig = new TelegramRig();
    private final Ledger ledger;
    private final Speaker speaker;
    private final Presence presence;
    private final Thread running;
    private final OutcomeRounds rounds;

    OutcomeInTelegramTest() throws UnusableLedgerException {
        ledger = Ledger.inMemory(clock);
        speaker = new Speaker(ledger, Mode.OPEN, Settings::withoutDelay, clock);
        presence = new Presence(
                rig.room(),
                speaker.conversation,
                ledger,
                new Pace(Pace.Limits.NONE),
                new DeliveryLimits(3, Duration.ofMinutes(10)),
                clock);
        running = Thread.ofVirtual().start(presence::run);
        rounds = new OutcomeRounds("telegram", rig.room()::chatWith, ledger, () -> 14, presence::happened, clock);
    }

    @AfterEach
    void close() throws InterruptedException {
        presence.close();
        running.join();
        ledger.close();
        rig.close();
    }

    @Test
    void whoeverAskedIsAskedAloneOnceAndWhatTheyChooseCounts() throws InterruptedException {
        askedAndAnswered();
        clock.moveTo(clock.instant().plus(LATER));

        rounds.look();
        rounds.look();

        Outbox.Sent question = rig.api().awaitSent(ANA, 1).getFirst();
        assertThat(question.text()).contains("14 days ago", "Did you choose one of these?");
        rig.api().press(ANA, question.messageId(), "Ben", id(question, 0));
        rig.api().press(ANA, question.messageId(), "Ana", id(question, 1));

        assertThat(rig.awaitPressAnswers(3)).endsWith("Only whoever asked can say that.", "");
        assertThat(rig.api().sent(ANA)).extracting(Outbox.Sent::text).containsExactly("Noted: Skybrush. Thank you!");
        assertThat(ledger.votes().of(new CommunityId("circle"))).singleElement().satisfies(vote -> {
            assertThat(vote.kind()).isEqualTo(Vote.Kind.CHOSEN);
            assertThat(vote.member()).isEqualTo(new MemberId("telegram:" + ANA));
        });
        assertThat(rig.replies()).hasSize(1);
    }

    @Test
    void whatIsChosenIsWhatTheButtonSaidHoweverThingsRankByThen() throws InterruptedException {
        askedAndAnswered();
        clock.moveTo(clock.instant().plus(LATER));
        rounds.look();
        Outbox.Sent question = rig.api().awaitSent(ANA, 1).getFirst();

        speaker.known.addFirst(Speaker.named("Cloudcoat", 5));
        rig.pressId("Ben", id(rig.api().sent(TelegramRig.GROUP).getFirst(), 0).replaceFirst("\\..*", ".s0"));
        rig.api().press(ANA, question.messageId(), "Ana", id(question, 0));

        rig.awaitPressAnswers(3);
        assertThat(rig.replies()).singleElement().asString().contains("1. Cloudcoat");
        assertThat(rig.api().sent(ANA)).extracting(Outbox.Sent::text).containsExactly("Noted: Aerolack. Thank you!");
    }

    @Test
    void aBotThatWasAwayForLongDoesNotAskAnyMore() throws InterruptedException {
        askedAndAnswered();
        clock.moveTo(clock.instant().plus(LATER.plusDays(4)));

        rounds.look();

        assertThat(rig.api().sent(ANA)).isEmpty();
        assertThat(ledger.counts().silences()).containsEntry("TOO_LATE", 1L);
    }

    @Test
    void aMemberIsSpokenToAloneInTheChatThatTelegramCallsByTheirNumber() {
        assertThat(rig.room().chatWith(new MemberId("telegram:7001"))).contains(new ChatId("telegram", "7001"));
        assertThat(rig.room().chatWith(new MemberId("telegram:-1001234567890"))).isEmpty();
        assertThat(rig.room().chatWith(new MemberId("Mara K."))).isEmpty();
    }

    /// A press is answered after the answer is known to stand.
    private void askedAndAnswered() throws InterruptedException {
        rig.say("Ana", "Can anyone recommend a zeppelin painter in Ostwick?");
        rig.awaitReplies(1);
        rig.press("Ben", "Why?");
        rig.awaitPressAnswers(1);
    }

    private static String id(Outbox.Sent question, int row) {
        JsonNode rows = question.all().path("reply_markup").path("inline_keyboard");
        return rows.path(row).path(0).path("callback_data").asText();
    }
}
