package org.vouch.bot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.bot.chat.Events.chat;
import static org.vouch.bot.chat.Events.message;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.SteppedClock;
import org.vouch.bot.chat.Button;
import org.vouch.bot.chat.Buttons;
import org.vouch.bot.chat.ChatEvent.ChatMoved;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.Edit;
import org.vouch.bot.chat.Effect;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Notice;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Wording;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;

/// Answers that wait, that stand, and that are voted on; and what people chose.
@NullMarked
class LedgerAnswersTest {

    private static final ChatId HARBOUR = chat("harbour");
    private static final CommunityId TOWN = new CommunityId("town");
    private static final MemberId BEN = new MemberId("ben");
    private static final List<String> NAMES = List.of("Crust Example", "Loaf & Sons");
    private static final Buttons BUTTONS = Buttons.row(new Button("a.s0", "Show"), new Button("a.w0", "Why?"));
    private static final Duration DELAY = Duration.ofMinutes(2);

    private final SteppedClock clock = new SteppedClock();
    private final Path file;
    private Ledger ledger;

    LedgerAnswersTest(@TempDir Path folder) throws Exception {
        this.file = folder.resolve("ledger.db");
        this.ledger = Ledger.open(file, clock);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void everyKindOfEffectIsKeptWithAllThatItHolds() {
        MessagePlace place = new MessagePlace(HARBOUR, "topic", "7");
        Wording wording = new Wording.Builder().bold("Crust").plain(" says so").build();
        List<Effect> effects = List.of(
                new Reply(place, wording, BUTTONS),
                new Edit(place, wording, BUTTONS, "press-1"),
                new Notice(place, "press-2", wording));
        for (Effect effect : effects) {
            ledger.answered(message(HARBOUR, effect.getClass().getSimpleName()), effect, "why not");
            OwedEffect owed = ledger.nextOwed(HARBOUR).orElseThrow();
            assertThat(owed.effect()).isEqualTo(effect);
            ledger.sending(owed);
            ledger.settle(owed, new Delivery.Delivered("7"));
        }
    }

    @Test
    void whatWaitsOnPurposeIsOwedForItsTimeAndThatOutlivesTheProcess() throws Exception {
        Instant asked = clock.instant();
        owe("1", DELAY);
        ledger.close();
        clock.advance(Duration.ofSeconds(90));
        ledger = Ledger.open(file, clock);

        OwedEffect owed = ledger.nextOwed(HARBOUR).orElseThrow();

        assertThat(owed.notBefore()).isEqualTo(asked.plus(DELAY));
        assertThat(owed.since()).isEqualTo(asked.plus(DELAY));
        assertThat(ledger.waiting()).extracting(known -> known.shown().answer()).containsExactly("answer-1");
    }

    @Test
    void whatWaitsOnPurposeHoldsUpNothingUntilItsTimeHasCome() {
        owe("1", DELAY);
        owe("2", Duration.ZERO);
        assertThat(next()).isEqualTo("2");

        clock.advance(DELAY);

        assertThat(next()).isEqualTo("1");
        assertThat(ledger.nextOwed(HARBOUR, true).orElseThrow().effect().to().messageId())
                .isEqualTo("2");
    }

    @Test
    void whatIsStillOwedAfterItsTimeStillWaits() {
        owe("1", DELAY);
        owe("2", Duration.ZERO);
        clock.advance(DELAY);
        OwedEffect owed = ledger.nextOwed(HARBOUR).orElseThrow();
        ledger.sending(owed);
        assertThat(ledger.isWaiting("answer-1")).isTrue();
        ledger.settle(owed, new Delivery.TryLater(Duration.ofSeconds(9), "too many"));

        assertThat(ledger.waiting()).extracting(known -> known.shown().answer()).containsExactly("answer-1");
        clock.advance(Duration.ofSeconds(9));
        deliver(new Delivery.Delivered("said-1"));
        assertThat(ledger.waiting()).isEmpty();
        assertThat(ledger.isWaiting("answer-1")).isFalse();
    }

    @Test
    void aNoticeGoesFirst() {
        owe("1", Duration.ZERO);
        MessagePlace under = new MessagePlace(HARBOUR, null, "5");
        ledger.answered(message(HARBOUR, "2"), new Notice(under, "press", Wording.plain("Noted.")), "voted");

        assertThat(ledger.nextOwed(HARBOUR).orElseThrow().effect()).isInstanceOf(Notice.class);
    }

    @Test
    void anAnswerThatIsTakenBackIsNotSaidAndCountsAsTheSilenceThatItIs() throws Exception {
        owe("1", DELAY);

        assertThat(ledger.withdraw("answer-1", "PEERS_ANSWERED", "a peer was quicker"))
                .isTrue();
        assertThat(ledger.withdraw("answer-1", "PEERS_ANSWERED", "a peer was quicker"))
                .isFalse();

        assertThat(ledger.nextOwed(HARBOUR)).isEmpty();
        assertThat(ledger.counts().answers()).isZero();
        assertThat(ledger.counts().silences()).isEqualTo(Map.of("PEERS_ANSWERED", 1L));
        assertThat(ledger.answersSince(HARBOUR, Instant.EPOCH)).isEmpty();
        ledger.close();
        assertThat(LedgerRows.select(file, "SELECT decision, silence, reason FROM seen"))
                .containsExactly("silence | PEERS_ANSWERED | a peer was quicker");
        assertThat(LedgerRows.select(file, "SELECT state, why, wording, buttons FROM outbox"))
                .containsExactly("withdrawn | a peer was quicker | null | null");
    }

    @Test
    void whatIsBeingSaidIsNotTakenBack() {
        owe("1", Duration.ZERO);
        ledger.sending(ledger.nextOwed(HARBOUR).orElseThrow());

        assertThat(ledger.withdraw("answer-1", "PEERS_ANSWERED", "a peer was quicker"))
                .isFalse();
        assertThat(ledger.counts().answers()).isEqualTo(1);
    }

    @Test
    void anAnswerStandsAsTheMessageThatItBecameAndAsNoOther() {
        owe("1", Duration.ZERO);
        deliver(new Delivery.Delivered("said-1"));

        assertThat(ledger.standsAs("answer-1", "said-2")).isFalse();
        assertThat(ledger.standsAs("answer-1", "said-1")).isTrue();
        assertThat(ledger.standsAs("answer-2", "said-1")).isFalse();
        assertThat(ledger.answerStandingAs(HARBOUR, "said-1")).isPresent();
        assertThat(ledger.answerStandingAs(chat("market"), "said-1")).isEmpty();
    }

    @Test
    void anAnswerWhoseSendingIsInDoubtStandsAsTheFirstMessageThatSaysSo() {
        owe("1", Duration.ZERO);
        deliver(new Delivery.Unknown("no answer in time"));

        assertThat(ledger.standsAs("answer-1", "said-1")).isTrue();
        assertThat(ledger.standsAs("answer-1", "said-2")).isFalse();
    }

    @Test
    void whatAChatHasBeenShownKeepsItsPlaceHoweverItRanksLater() throws Exception {
        owe("1", Duration.ZERO);
        assertThat(shown("answer-1").seenNames()).isEmpty();

        ledger.seen("answer-1", NAMES, 0, NAMES);
        ledger.seen(
                "answer-1",
                List.of("Rye\nHall", "Crust Example", "Loaf & Sons"),
                0,
                List.of("Rye\nHall", "Crust Example"));
        ledger.seen("answer-1", NAMES, 2, List.of("Loaf & Sons"));
        ledger.close();
        ledger = Ledger.open(file, clock);

        assertThat(shown("answer-1").seenNames()).containsExactly("Crust Example", "Loaf & Sons", "Rye Hall");
        assertThat(shown("answer-1").onPage(0)).containsExactlyInAnyOrder("Rye Hall", "Crust Example");
        assertThat(shown("answer-1").onPage(2)).containsExactly("Loaf & Sons");
        assertThat(shown("answer-1").onPage(1)).isEmpty();
        assertThat(shown("answer-1").numbered(1)).contains("Rye Hall");
        assertThat(shown("answer-1").numbered(2)).contains("Crust Example");
        assertThat(shown("answer-1").numbered(3)).contains("Loaf & Sons");
        assertThat(shown("answer-1").numbered(4)).isEmpty();
        assertThat(shown("answer-1").numbered(0)).isEmpty();
    }

    @Test
    void whatWasShownBeforeNamesWereKeptWithTheirPlacesIsTheFirstOfThem() throws Exception {
        owe("1", Duration.ZERO);
        ledger.seen("answer-1", NAMES, 0, NAMES);
        ledger.close();
        LedgerRows.change(file, "UPDATE answers SET shown = NULL, seen = 1");
        ledger = Ledger.open(file, clock);

        assertThat(shown("answer-1").seenNames()).containsExactly("Crust Example");
    }

    @Test
    void aChosenModeHoldsUntilItIsTakenBackAndMovesWithItsChat() throws Exception {
        ledger.choices().chooseMode(HARBOUR, "quiet");
        ledger.choices().chooseMode(HARBOUR, "open");
        ledger.close();
        ledger = Ledger.open(file, clock);
        assertThat(ledger.choices().mode(HARBOUR)).contains("open");

        ledger.silent(new ChatMoved("moved", HARBOUR, chat("market")), "NOTHING_TO_SAY", "moved");
        assertThat(ledger.choices().mode(HARBOUR)).isEmpty();
        assertThat(ledger.choices().mode(chat("market"))).contains("open");

        ledger.choices().chooseMode(chat("market"), null);
        assertThat(ledger.choices().mode(chat("market"))).isEmpty();
    }

    @Test
    void whoKnowsAboutWhatIsKeptForTheirCommunityAlone() {
        Knower baker = new Knower(BEN, "bread");
        ledger.choices().know(TOWN, baker);
        ledger.choices().know(TOWN, baker);

        assertThat(ledger.choices().knowers(TOWN)).containsExactly(baker);
        assertThat(ledger.choices().knowers(new CommunityId("village"))).isEmpty();
        assertThat(ledger.choices().forget(TOWN, baker)).isTrue();
        assertThat(ledger.choices().forget(TOWN, baker)).isFalse();
        assertThat(ledger.choices().knowers(TOWN)).isEmpty();
    }

    private void owe(String id, Duration delay) {
        MessageHeard heard = message(HARBOUR, id);
        Reply reply = new Reply(heard.place(), Wording.plain("a reply to " + id), BUTTONS);
        ledger.answered(
                heard, new Owing(reply, delay, new Shown("answer-" + id, TOWN, NAMES, 0, true)), "3 peers vouch");
    }

    private String next() {
        return ledger.nextOwed(HARBOUR).orElseThrow().effect().to().messageId();
    }

    private void deliver(Delivery delivery) {
        OwedEffect owed = ledger.nextOwed(HARBOUR).orElseThrow();
        ledger.sending(owed);
        ledger.settle(owed, delivery);
    }

    private Shown shown(String answer) {
        return ledger.answer(answer).orElseThrow().shown();
    }
}
