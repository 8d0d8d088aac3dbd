package org.vouch.bot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.bot.chat.Events.chat;
import static org.vouch.bot.chat.Events.message;
import static org.vouch.bot.chat.Events.reply;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.vouch.bot.SteppedClock;
import org.vouch.bot.chat.ChatEvent.BotLeft;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Wording;

@NullMarked
class LedgerOutboxTest {

    private static final ChatId HARBOUR = chat("harbour");
    private static final String ROWS = "SELECT state, attempts, why, wording, delivered_as FROM outbox ORDER BY number";

    private final SteppedClock clock = new SteppedClock();
    private final Path file;
    private Ledger ledger;

    LedgerOutboxTest(@TempDir Path folder) throws Exception {
        this.file = folder.resolve("ledger.db");
        this.ledger = Ledger.open(file, clock);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aReplyIsKeptWithAllThatItSays() {
        MessageHeard heard = message(HARBOUR, "1");
        Wording wording = new Wording.Builder()
                .bold("Hafenbäckerei 🥐")
                .plain(" \"quoted\"\n")
                .link("here", "https://example.invalid/1")
                .build();
        Reply reply = new Reply(new MessagePlace(HARBOUR, null, "1"), wording);

        ledger.answered(heard, reply, "3 peers vouch");

        assertThat(ledger.nextOwed(HARBOUR).orElseThrow().effect()).isEqualTo(reply);
    }

    @Test
    void aReplyThatWasBeingSentWhenTheBotWasRemovedIsNotTriedAgain() throws Exception {
        owe("1");
        OwedEffect owed = ledger.nextOwed(HARBOUR).orElseThrow();
        ledger.sending(owed);
        ledger.silent(new BotLeft("event-2", HARBOUR), "NOTHING_TO_SAY", "removed");
        ledger.settle(owed, new Delivery.TryLater(Duration.ofMinutes(5), "too many"));

        assertThat(ledger.nextOwed(HARBOUR)).isEmpty();
        assertThat(rows()).containsExactly("refused | 1 | the bot was removed from the chat | null | null");
    }

    @Test
    void repliesAreOwedInTheOrderOfTheirEvents() {
        for (String id : List.of("9", "10", "2")) {
            owe(id);
        }
        assertThat(sendAndSettle(new Delivery.Delivered("a"))).isEqualTo("9");
        assertThat(sendAndSettle(new Delivery.Delivered("b"))).isEqualTo("10");
        assertThat(sendAndSettle(new Delivery.Delivered("c"))).isEqualTo("2");
        assertThat(ledger.nextOwed(HARBOUR)).isEmpty();
    }

    @Test
    void aDeliveredReplyIsSettledWithoutItsWording() throws Exception {
        owe("1");

        sendAndSettle(new Delivery.Delivered("said-7"));

        assertThat(ledger.counts().delivered()).isEqualTo(1);
        assertThat(ledger.counts().oldestOwed()).isNull();
        assertThat(rows()).containsExactly("delivered | 1 |  | null | said-7");
    }

    @Test
    void theWordingOfASettledReplyIsGoneFromEveryFileWhileTheBotRuns() throws Exception {
        for (int i = 0; i < 50; i++) {
            oweWording("m" + i, "the bakery at the harbour, ".repeat(200));
        }
        assertThat(LedgerRows.bytesBeside(file)).contains("the bakery at the harbour");
        for (int i = 0; i < 50; i++) {
            sendAndSettle(new Delivery.Delivered("said-" + i));
        }

        assertThat(LedgerRows.bytesBeside(file)).doesNotContain("the bakery at the harbour");
    }

    @Test
    void onlyTheWordingThatIsStillOwedIsInTheFiles() throws Exception {
        oweWording("1", "the bakery at the harbour");
        oweWording("2", "the butcher at the market");

        sendAndSettle(new Delivery.Refused("not allowed to speak"));

        assertThat(LedgerRows.bytesBeside(file))
                .doesNotContain("the bakery at the harbour")
                .contains("the butcher at the market");
    }

    @Test
    void openingALedgerThatKeptALogOfItsWritesEmptiesTheLog() throws Exception {
        ledger.close();
        LedgerRows.change(file, "PRAGMA journal_mode = WAL");
        Path copy = Files.createDirectory(file.resolveSibling("copy")).resolve("ledger.db");
        copyWithUnfinishedLog(copy);
        assertThat(LedgerRows.bytesBeside(copy)).contains("the bakery at the harbour");

        try (Ledger reopened = Ledger.open(copy, clock)) {
            assertThat(reopened.counts().events()).isZero();
            assertThat(LedgerRows.bytesBeside(copy)).doesNotContain("the bakery at the harbour");
        }
    }

    @Test
    void anUnknownOutcomeIsSettledWithItsReason() throws Exception {
        owe("1");

        sendAndSettle(new Delivery.Unknown("no answer in time"));

        assertThat(ledger.counts().unknown()).isEqualTo(1);
        assertThat(rows()).containsExactly("unknown | 1 | no answer in time | null | null");
    }

    @Test
    void aRefusalIsSettledWithItsReason() throws Exception {
        owe("1");

        sendAndSettle(new Delivery.Refused("not allowed to speak"));

        assertThat(ledger.counts().refused()).isEqualTo(1);
        assertThat(rows()).containsExactly("refused | 1 | not allowed to speak | null | null");
    }

    @Test
    void aPostponedReplyIsOwedAgainForLater() {
        owe("1");

        sendAndSettle(new Delivery.TryLater(Duration.ofSeconds(7), "too many"));

        OwedEffect owed = ledger.nextOwed(HARBOUR).orElseThrow();
        assertThat(owed.attempts()).isEqualTo(1);
        assertThat(owed.notBefore()).isEqualTo(clock.instant().plusSeconds(7));
        assertThat(owed.why()).isEqualTo("too many");
    }

    @Test
    void aMoveFoundOutWhileSendingTakesAlongAllOfTheChat() {
        owe("1");
        owe("2");
        ChatId square = chat("square");

        sendAndSettle(new Delivery.Moved(square));

        assertThat(ledger.nextOwed(HARBOUR)).isEmpty();
        assertThat(ledger.nextOwed(square).orElseThrow().effect().wording().text())
                .isEqualTo("a reply to 1");
        assertThat(ledger.formerIds(square)).containsExactly(HARBOUR);
        assertThat(ledger.counts().owed()).isEqualTo(2);
    }

    @Test
    void whatIsNoLongerOwedIsNotSentAgain() {
        owe("1");
        OwedEffect owed = ledger.nextOwed(HARBOUR).orElseThrow();

        assertThat(ledger.sending(owed)).isTrue();
        assertThat(ledger.sending(owed)).isFalse();
        ledger.settle(owed, new Delivery.Delivered("said-1"));
        ledger.settle(owed, new Delivery.Unknown("too late to say so"));
        assertThat(ledger.sending(owed)).isFalse();
        assertThat(ledger.counts().delivered()).isEqualTo(1);
        assertThat(ledger.counts().unknown()).isZero();
    }

    @Test
    void whatWasBeingSentIsUnknownAfterReopeningAndWhatWasOwedIsStillOwed() throws Exception {
        owe("1");
        owe("2");
        ledger.sending(ledger.nextOwed(HARBOUR).orElseThrow());
        ledger.close();

        ledger = Ledger.open(file, clock);

        assertThat(ledger.counts().unknown()).isEqualTo(1);
        assertThat(ledger.nextOwed(HARBOUR).orElseThrow().effect().to().messageId())
                .isEqualTo("2");
        assertThat(rows()).first().asString().startsWith("unknown | 1 | the bot was stopped while this was being sent");
    }

    @Test
    void theLogTellsHowManyRepliesBecameUnknown() throws Exception {
        for (String name : List.of("harbour", "market")) {
            MessageHeard heard = message(chat(name), name);
            ledger.answered(heard, reply(heard), "3 peers vouch");
            ledger.sending(ledger.nextOwed(chat(name)).orElseThrow());
        }
        ledger.close();

        assertThat(loggedWhileReopening())
                .singleElement()
                .asString()
                .startsWith("[WARN] 2 replies became unknown: the bot was stopped")
                .doesNotContain("a reply to");
        ledger.close();
        assertThat(loggedWhileReopening()).isEmpty();
    }

    private List<String> loggedWhileReopening() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Ledger.class);
        log.start();
        logger.addAppender(log);
        try {
            ledger = Ledger.open(file, clock);
        } finally {
            logger.detachAppender(log);
        }
        return log.list.stream().map(ILoggingEvent::toString).toList();
    }

    private void owe(String id) {
        MessageHeard heard = message(HARBOUR, id);
        ledger.answered(heard, reply(heard), "3 peers vouch");
    }

    private void oweWording(String id, String text) {
        MessageHeard heard = message(HARBOUR, id);
        ledger.answered(heard, new Reply(heard.place(), Wording.plain(text)), "3 peers vouch");
    }

    /// As a kill would leave the files: what was settled is still in the log.
    private void copyWithUnfinishedLog(Path copy) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE spare (wording TEXT)");
            statement.execute("INSERT INTO spare VALUES ('the bakery at the harbour')");
            statement.execute("PRAGMA secure_delete = ON");
            statement.execute("DELETE FROM spare");
            Files.copy(file, copy);
            Files.copy(file.resolveSibling("ledger.db-wal"), copy.resolveSibling("ledger.db-wal"));
        }
    }

    /// @return id of the message that the reply was for
    private String sendAndSettle(Delivery delivery) {
        OwedEffect owed = ledger.nextOwed(HARBOUR).orElseThrow();
        assertThat(ledger.sending(owed)).isTrue();
        ledger.settle(owed, delivery);
        return owed.effect().to().messageId();
    }

    private List<String> rows() throws Exception {
        ledger.close();
        return LedgerRows.select(file, ROWS);
    }
}
