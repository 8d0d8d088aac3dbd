package org.vouch.bot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.bot.chat.Events.chat;
import static org.vouch.bot.chat.Events.message;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.SteppedClock;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatEvent.OutcomeDue;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Wording;
import org.vouch.indexer.recommendation.CommunityId;

@NullMarked
class OutcomesTest {

    private static final ChatId HARBOUR = chat("harbour");
    private static final List<String> NAMES = List.of("Crust Example", "Loaf");
    private static final ChatId ALONE = new ChatId(HARBOUR.platform(), "ana");

    private final SteppedClock clock = new SteppedClock();
    private final Path file;
    private Ledger ledger;

    OutcomesTest(@TempDir Path folder) throws Exception {
        this.file = folder.resolve("ledger.db");
        this.ledger = Ledger.open(file, clock);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void anAnswerIsDueOnceItsSuggestionsHaveBeenShownForSoLong() {
        answer("1", 1);
        Instant shown = clock.instant();

        assertThat(due(shown.minusMillis(1))).isEmpty();
        assertThat(due(shown)).containsExactly("answer-1");
        assertThat(ledger.outcomes().due("elsewhere", shown)).isEmpty();
    }

    @Test
    void anOfferIsDueSoLongAfterSomebodyLookedAtIt() {
        answer("1", 0);
        clock.advance(Duration.ofDays(10));
        assertThat(due(clock.instant())).isEmpty();

        ledger.seen("answer-1", NAMES, 0, NAMES);

        assertThat(due(clock.instant().minusMillis(1))).isEmpty();
        assertThat(due(clock.instant())).containsExactly("answer-1");
    }

    @Test
    void whatWasNeverSaidIsNeverDue() {
        owe("1", 1, Duration.ZERO);
        settle(new Delivery.Refused("no rights"));
        owe("2", 1, Duration.ofMinutes(2));
        ledger.withdraw("answer-2", "PEERS_ANSWERED", "a peer was quicker");

        assertThat(due(clock.instant().plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void whateverWasDecidedTheSameAnswerIsNeverDueAgainNotEvenAfterARestart() throws Exception {
        answer("1", 1);
        answer("2", 1);

        assertThat(ledger.answered(dueOf("answer-1"), question(), "asked")).isTrue();
        assertThat(ledger.silent(dueOf("answer-2"), "SAID_ENOUGH", "asked this week"))
                .isTrue();
        assertThat(ledger.answered(dueOf("answer-1"), question(), "asked")).isFalse();
        ledger.close();
        ledger = Ledger.open(file, clock);

        assertThat(due(clock.instant())).isEmpty();
        assertThat(ledger.knows(dueOf("answer-1"))).isTrue();
    }

    @Test
    void onlyAQuestionThatWasAskedCountsForTheWeek() {
        MessageHeard asked = answer("1", 1);
        answer("2", 1);
        Instant before = clock.instant().minusMillis(1);

        ledger.silent(dueOf("answer-1"), "QUIET_MODE", "quiet");
        assertThat(ledger.outcomes().isAskedSince(asked.sender().id(), before)).isFalse();

        ledger.answered(dueOf("answer-2"), question(), "asked");
        assertThat(ledger.outcomes().isAskedSince(asked.sender().id(), before)).isTrue();
        assertThat(ledger.outcomes().isAskedSince(asked.sender().id(), clock.instant()))
                .isFalse();
    }

    @Test
    void theQuestionStandsWhereItWasAskedAndNowhereElse() {
        answer("1", 1);
        assertThat(ledger.outcomes().standsAs("answer-1", ALONE, "said-1")).isFalse();

        ledger.answered(dueOf("answer-1"), question(), "asked");
        OwedEffect owed = ledger.nextOwed(ALONE).orElseThrow();
        ledger.sending(owed);
        ledger.settle(owed, new Delivery.Delivered("said-1"));

        assertThat(ledger.outcomes().standsAs("answer-1", ALONE, "said-1")).isTrue();
        assertThat(ledger.outcomes().standsAs("answer-1", ALONE, "said-2")).isFalse();
        assertThat(ledger.outcomes().standsAs("answer-1", HARBOUR, "said-1")).isFalse();
        assertThat(ledger.outcomes().standsAs("answer-2", ALONE, "said-1")).isFalse();
    }

    private List<String> due(Instant seenBefore) {
        return ledger.outcomes().due(HARBOUR.platform(), seenBefore).stream()
                .map(known -> known.shown().answer())
                .toList();
    }

    private MessageHeard answer(String id, int seen) {
        MessageHeard heard = owe(id, seen, Duration.ZERO);
        settle(new Delivery.Delivered("said-" + id));
        return heard;
    }

    private MessageHeard owe(String id, int seen, Duration delay) {
        MessageHeard heard = message(HARBOUR, id);
        Reply reply = new Reply(heard.place(), Wording.plain("a reply to " + id));
        Shown shown = new Shown("answer-" + id, new CommunityId("town"), NAMES, seen, true);
        ledger.answered(heard, new Owing(reply, delay, shown), "3 peers vouch");
        return heard;
    }

    private void settle(Delivery delivery) {
        OwedEffect owed = ledger.nextOwed(HARBOUR).orElseThrow();
        ledger.sending(owed);
        ledger.settle(owed, delivery);
    }

    private static OutcomeDue dueOf(String answer) {
        return new OutcomeDue(Outcomes.eventId(answer), HARBOUR, answer, ALONE);
    }

    private static Reply question() {
        return new Reply(new MessagePlace(ALONE, null, ""), Wording.plain("Did you choose one of these?"));
    }
}
