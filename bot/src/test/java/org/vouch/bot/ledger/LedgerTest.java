package org.vouch.bot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.bot.chat.Events.chat;
import static org.vouch.bot.chat.Events.message;
import static org.vouch.bot.chat.Events.reply;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.SteppedClock;
import org.vouch.bot.chat.ChatEvent.BotJoined;
import org.vouch.bot.chat.ChatEvent.BotLeft;
import org.vouch.bot.chat.ChatEvent.ChatMoved;
import org.vouch.bot.chat.ChatEvent.MessageEdited;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.MessagePlace;

@NullMarked
class LedgerTest {

    private static final ChatId HARBOUR = chat("harbour");
    private static final ChatId MARKET = chat("market");

    private final SteppedClock clock = new SteppedClock();
    private final Path file;
    private final Ledger ledger;

    LedgerTest(@TempDir Path folder) throws Exception {
        this.file = folder.resolve("ledger.db");
        this.ledger = Ledger.open(file, clock);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aNewLedgerIsEmpty() {
        assertThat(ledger.counts()).isEqualTo(new Counts(0, 0, 0, Map.of(), 0, 0, 0, 0, 0, null, 0));
    }

    @Test
    void anEventAndTheReplyOwedForItAreRecordedTogether() {
        MessageHeard heard = message(HARBOUR, "1");
        assertThat(ledger.knows(heard)).isFalse();

        assertThat(ledger.answered(heard, reply(heard), "3 peers vouch")).isTrue();

        assertThat(ledger.knows(heard)).isTrue();
        OwedEffect owed = ledger.nextOwed(HARBOUR).orElseThrow();
        assertThat(owed.effect()).isEqualTo(reply(heard));
        assertThat(owed.since()).isEqualTo(clock.instant());
        assertThat(owed.attempts()).isZero();
        assertThat(ledger.chatsOwed("fake")).containsExactly(HARBOUR);
        assertThat(ledger.chatsOwed("other")).isEmpty();
        assertThat(ledger.counts()).isEqualTo(new Counts(1, 1, 0, Map.of(), 1, 0, 0, 0, 0, clock.instant(), 1));
    }

    @Test
    void silencesAreCountedByKind() {
        ledger.silent(message(HARBOUR, "1"), "NOT_A_REQUEST", "says hello");
        ledger.silent(message(HARBOUR, "2"), "NOT_A_REQUEST", "says hello");
        ledger.silent(message(HARBOUR, "3"), "NOTHING_KNOWN", "no baker");

        assertThat(ledger.counts().silences()).isEqualTo(Map.of("NOT_A_REQUEST", 2L, "NOTHING_KNOWN", 1L));
        assertThat(ledger.counts().answers()).isZero();
    }

    @Test
    void theSameEventAgainHasNoEffectAndSaysSo() {
        MessageHeard heard = message(HARBOUR, "1");
        ledger.silent(heard, "NOT_A_REQUEST", "says hello");

        assertThat(ledger.answered(heard, reply(heard), "again")).isFalse();
        assertThat(ledger.silent(heard, "NOT_A_REQUEST", "again")).isFalse();

        assertThat(ledger.counts().events()).isEqualTo(1);
        assertThat(ledger.counts().owed()).isZero();
    }

    @Test
    void theSameMessageInAnotherEventIsTheSame() {
        MessageHeard heard = message(HARBOUR, "1");
        ledger.answered(heard, reply(heard), "3 peers vouch");
        MessageHeard again = message(HARBOUR, "event-other", "1");

        assertThat(ledger.knows(again)).isTrue();
        assertThat(ledger.answered(again, reply(again), "again")).isFalse();
        assertThat(ledger.counts().owed()).isEqualTo(1);
    }

    @Test
    void anEditIsNotTheMessageThatItChanges() {
        MessageHeard heard = message(HARBOUR, "1");
        ledger.silent(heard, "NOT_A_REQUEST", "says hello");
        MessageEdited edited =
                new MessageEdited("event-edit", heard.place(), heard.at(), heard.sender(), "something else");

        assertThat(ledger.knows(edited)).isFalse();
        assertThat(ledger.silent(edited, "AN_EDIT", "edits are not answered")).isTrue();
    }

    @Test
    void sameIdsOnAnotherPlatformOrInAnotherChatAreOthers() {
        ledger.silent(message(HARBOUR, "1"), "NOT_A_REQUEST", "says hello");

        assertThat(ledger.knows(message(new ChatId("elsewhere", "harbour"), "1")))
                .isFalse();
        assertThat(ledger.knows(message(MARKET, "event-2", "1"))).isFalse();
    }

    @Test
    void aMoveTakesAlongWhatIsOwedAndWhatIsKnown() {
        MessageHeard heard = message(HARBOUR, "1");
        ledger.answered(heard, reply(heard), "3 peers vouch");

        ledger.silent(new ChatMoved("event-move", HARBOUR, MARKET), "NOTHING_TO_SAY", "moved");

        assertThat(ledger.nextOwed(HARBOUR)).isEmpty();
        assertThat(ledger.nextOwed(MARKET).orElseThrow().effect().to().chat()).isEqualTo(MARKET);
        assertThat(ledger.formerIds(MARKET)).containsExactly(HARBOUR);
        assertThat(ledger.formerIds(HARBOUR)).isEmpty();
        assertThat(ledger.knows(heard)).isTrue();
        assertThat(ledger.counts().chats()).isEqualTo(1);
    }

    @Test
    void aReplyThatMovesAlongIsAttachedToNothing() {
        MessageHeard heard = message(HARBOUR, "1");
        ledger.answered(heard, reply(heard), "3 peers vouch");
        MessageHeard there = message(MARKET, "event-2", "1");
        ledger.answered(there, reply(there), "3 peers vouch");

        ledger.silent(new ChatMoved("event-move", HARBOUR, MARKET), "NOTHING_TO_SAY", "moved");

        OwedEffect moved = ledger.nextOwed(MARKET).orElseThrow();
        assertThat(moved.effect().to()).isEqualTo(new MessagePlace(MARKET, null, ""));
        ledger.sending(moved);
        assertThat(ledger.nextOwed(MARKET).orElseThrow().effect().to()).isEqualTo(there.place());
    }

    @Test
    void aMessageOfTheNewChatIsNotHiddenByAnOldOneWithItsId() {
        ledger.silent(message(HARBOUR, "1"), "NOT_A_REQUEST", "says hello");
        ledger.silent(new ChatMoved("event-move", HARBOUR, MARKET), "NOTHING_TO_SAY", "moved");

        assertThat(ledger.knows(message(MARKET, "event-2", "1"))).isFalse();
    }

    @Test
    void formerIdsReachBackOverSeveralMoves() {
        ledger.silent(new ChatMoved("event-1", HARBOUR, MARKET), "NOTHING_TO_SAY", "moved");
        ledger.silent(new ChatMoved("event-2", MARKET, chat("square")), "NOTHING_TO_SAY", "moved");
        ledger.silent(new ChatMoved("event-3", chat("square"), HARBOUR), "NOTHING_TO_SAY", "moved");

        assertThat(ledger.formerIds(chat("square"))).containsExactly(MARKET, HARBOUR);
    }

    @Test
    void whatIsOwedInAChatThatTheBotLeftIsGivenUp() {
        MessageHeard heard = message(HARBOUR, "1");
        ledger.answered(heard, reply(heard), "3 peers vouch");

        ledger.silent(new BotLeft("event-left", HARBOUR), "NOTHING_TO_SAY", "left");

        assertThat(ledger.nextOwed(HARBOUR)).isEmpty();
        assertThat(ledger.counts().refused()).isEqualTo(1);
        assertThat(ledger.counts().chats()).isZero();
        ledger.silent(new BotJoined("event-joined", HARBOUR), "NOTHING_TO_SAY", "joined");
        assertThat(ledger.counts().chats()).isEqualTo(1);
    }

    @Test
    void forgettingKeepsWhatIsOwedAndWhatWasCounted() {
        MessageHeard old = message(HARBOUR, "1");
        ledger.answered(old, reply(old), "3 peers vouch");
        ledger.silent(message(HARBOUR, "2"), "NOT_A_REQUEST", "says hello");
        clock.advance(Duration.ofDays(30));
        MessageHeard recent = message(HARBOUR, "3");
        ledger.silent(recent, "NOT_A_REQUEST", "says hello");

        assertThat(ledger.forgetBefore(clock.instant())).isEqualTo(2);

        assertThat(ledger.knows(old)).isFalse();
        assertThat(ledger.knows(recent)).isTrue();
        assertThat(ledger.nextOwed(HARBOUR)).isPresent();
        assertThat(ledger.counts().events()).isEqualTo(3);
    }

    @Test
    void noTextOfAMessageIsInAnyFile() throws Exception {
        MessageHeard heard = message(HARBOUR, "1");
        ledger.answered(heard, reply(heard), "3 peers vouch");

        String content = LedgerRows.bytesBeside(file);
        assertThat(content).doesNotContain(heard.text()).contains("3 peers vouch");
    }
}
