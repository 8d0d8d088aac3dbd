package org.vouch.bot.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.BotJoined;
import org.vouch.bot.chat.ChatEvent.BotLeft;
import org.vouch.bot.chat.ChatEvent.ButtonPressed;
import org.vouch.bot.chat.ChatEvent.ChatMoved;
import org.vouch.bot.chat.ChatEvent.MessageEdited;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatEvent.OutcomeDue;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.Delivery.Delivered;
import org.vouch.bot.chat.Delivery.Moved;
import org.vouch.bot.chat.Delivery.Refused;
import org.vouch.bot.chat.Delivery.TryLater;
import org.vouch.bot.chat.Delivery.Unknown;
import org.vouch.bot.chat.Effect;

/// The bot's memory of what it heard, what it owes and what people chose. Every method is one transaction, is safe to
/// call from any thread, and throws a [LedgerException] with nothing stored when the database fails. Texts of messages
/// are never stored; the wording of a reply only until the reply is settled.
public final class Ledger implements AutoCloseable {

    private static final String INTERRUPTED =
            "the bot was stopped while this was being sent; it is not sent again, as it"
                    + " may stand in the chat already";

    private static final String REMOVED = "the bot was removed from the chat";

    private static final Logger log = LoggerFactory.getLogger(Ledger.class);

    private final Database database;
    private final Clock clock;
    private final LedgerTimes times;
    private final Counters counters = new Counters();
    private final SeenEvents seen = new SeenEvents();
    private final Chats chats = new Chats();
    private final Outbox outbox = new Outbox(counters);
    private final Answers answers = new Answers();
    private final Choices choices;
    private final Votes votes;
    private final Outcomes outcomes;

    private Ledger(Database database, Clock clock, LedgerTimes times) {
        this.database = database;
        this.clock = clock;
        this.times = times;
        this.choices = new Choices(database, clock);
        this.votes = new Votes(database, clock);
        this.outcomes = new Outcomes(database);
    }

    /// Opens a ledger, or begins one with its folder. No other process can open it until it is closed.
    ///
    /// A reply that was being sent when the bot was last stopped becomes unknown: saying nothing is better than
    /// saying it twice. The log tells how many they are.
    ///
    /// @throws UnusableLedgerException when the file is damaged, in use, out of reach, or not of this Vouch
    public static Ledger open(Path file, Clock clock) throws UnusableLedgerException {
        return open(file, clock, LedgerTimes.UNTOLD);
    }

    /// The same, and tells how long things take.
    public static Ledger open(Path file, Clock clock, LedgerTimes times) throws UnusableLedgerException {
        return open(new SqliteFile(file), clock, new Migrations(Migrations.SCRIPTS), times);
    }

    /// Begins a ledger that is gone when it is closed, and of which nothing is ever on disk.
    public static Ledger inMemory(Clock clock) throws UnusableLedgerException {
        return open(SqliteFile.inMemory(), clock, new Migrations(Migrations.SCRIPTS), LedgerTimes.UNTOLD);
    }

    static Ledger open(Path file, Clock clock, Migrations migrations) throws UnusableLedgerException {
        return open(new SqliteFile(file), clock, migrations, LedgerTimes.UNTOLD);
    }

    private static Ledger open(SqliteFile sqlite, Clock clock, Migrations migrations, LedgerTimes times)
            throws UnusableLedgerException {
        Database database = sqlite.open(times);
        boolean usable = false;
        try {
            migrations.apply(database, sqlite.name(), clock.instant());
            Ledger ledger = new Ledger(database, clock, times);
            ledger.settleInterrupted();
            usable = true;
            return ledger;
        } catch (LedgerException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw sqlite.unusable(failure);
            }
            throw e;
        } finally {
            if (!usable) {
                database.close();
            }
        }
    }

    /// Whether this event, or the message heard with it, was recorded before.
    public boolean knows(ChatEvent event) {
        return database.transaction(tx -> seen.contains(tx, event));
    }

    /// Ids of those events that were recorded before, or whose message was.
    public Set<String> known(List<ChatEvent> events) {
        return database.transaction(tx -> {
            Set<String> known = new HashSet<>();
            for (ChatEvent event : events) {
                if (seen.contains(tx, event)) {
                    known.add(event.eventId());
                }
            }
            return known;
        });
    }

    /// Records events in order, each with what was decided about it.
    ///
    /// @return those that are news; an event that was recorded before, or whose message was, has no effect
    public List<Decided> record(List<Decided> all) {
        return database.transaction(tx -> {
            List<Decided> news = new ArrayList<>();
            for (Decided one : all) {
                if (!seen.contains(tx, one.event())) {
                    record(tx, one, clock.instant());
                    news.add(one);
                }
            }
            return news;
        });
    }

    /// Records an event together with what is owed for it.
    ///
    /// @return whether this is news; false, without any effect, when the event or its message was recorded before
    public boolean answered(ChatEvent event, Owing owing, String reason) {
        return !record(List.of(Decided.answered(event, owing, reason))).isEmpty();
    }

    /// Records an event together with what is owed for it at once.
    ///
    /// @return whether this is news; false, without any effect, when the event or its message was recorded before
    public boolean answered(ChatEvent event, Effect effect, String reason) {
        return answered(event, Owing.now(effect), reason);
    }

    /// Records an event that gets no reply.
    ///
    /// @param kind of silence, to be counted
    /// @return whether this is news; false, without any effect, when the event or its message was recorded before
    public boolean silent(ChatEvent event, String kind, String reason) {
        return !record(List.of(Decided.silent(event, kind, reason))).isEmpty();
    }

    /// Takes back an answer that waits for its time, so that its event gets a silence instead.
    ///
    /// @param kind of silence, to be counted
    /// @return whether it still waited
    public boolean withdraw(String answer, String kind, String reason) {
        return database.transaction(tx -> {
            long number = tx.number("SELECT number FROM answers WHERE answer = ?", answer);
            if (!outbox.withdraw(tx, number, reason)) {
                return false;
            }
            answers.withdraw(tx, number);
            seen.silence(tx, number, kind, reason);
            counters.add(tx, Counters.ANSWERS, -1);
            counters.add(tx, Counters.WITHDRAWN, 1);
            counters.add(tx, Counters.silences(kind), 1);
            return true;
        });
    }

    /// Answers that peers come before and that are still owed, also when their time has come.
    public List<KnownAnswer> waiting() {
        return database.transaction(answers::waiting);
    }

    /// Whether an answer is still owed, or is being said at the moment, which may fail.
    public boolean isWaiting(String answer) {
        return database.transaction(tx -> answers.isWaiting(tx, answer));
    }

    /// The answer that buttons speak of; empty when it is unknown or forgotten.
    public Optional<KnownAnswer> answer(String answer) {
        return database.transaction(tx -> answers.find(tx, answer));
    }

    /// Whether an answer stands in its chat as a message. Where its sending had an unknown outcome, the first message
    /// that is asked for is it.
    public boolean standsAs(String answer, String messageId) {
        return database.transaction(tx -> answers.standsAs(tx, answer, messageId));
    }

    /// The answer that stands in a chat as a message.
    public Optional<KnownAnswer> answerStandingAs(ChatId chat, String messageId) {
        return database.transaction(tx -> answers.standingAs(tx, chat, messageId));
    }

    /// Answers in a chat that were decided on after a moment and not taken back, earliest first.
    public List<KnownAnswer> answersSince(ChatId chat, Instant moment) {
        return database.transaction(tx -> answers.since(tx, chat, moment));
    }

    /// Notes that a chat has been shown a page of an answer.
    ///
    /// @param names of all that it has by now, best first
    /// @param from  how many suggestions come before the page
    /// @param page  names on the page, in their order
    public void seen(String answer, List<String> names, int from, List<String> page) {
        database.transaction(tx -> answers.seen(tx, answer, names, from, page, clock.instant()));
    }

    /// What members make of what they are shown.
    public Votes votes() {
        return votes;
    }

    /// Who was asked what they chose in the end.
    public Outcomes outcomes() {
        return outcomes;
    }

    /// What people chose by commands.
    public Choices choices() {
        return choices;
    }

    /// Chats of a platform in which something is owed.
    public List<ChatId> chatsOwed(String platform) {
        return database.transaction(tx -> outbox.chatsOwed(tx, platform));
    }

    /// What is to be done next in a chat, even if its time has not come.
    public Optional<OwedEffect> nextOwed(ChatId chat) {
        return nextOwed(chat, false);
    }

    /// The same.
    ///
    /// @param held whether what waits on purpose has to go on waiting: then it comes last, whatever its time
    public Optional<OwedEffect> nextOwed(ChatId chat, boolean held) {
        return database.transaction(tx -> outbox.next(tx, chat, clock.instant(), held));
    }

    /// Notes that an effect is handed to the platform now.
    ///
    /// @return false when it is no longer owed, and must not be sent
    public boolean sending(OwedEffect owed) {
        return database.transaction(tx -> outbox.sending(tx, owed.number()));
    }

    /// Notes what became of an effect: it is settled, or owed again. When its chat moved, all that is kept under the
    /// old id moves along, but replies are attached to no message any more.
    public void settle(OwedEffect owed, Delivery delivery) {
        long number = owed.number();
        database.transaction(tx -> {
            switch (delivery) {
                case Delivered(String messageId) -> {
                    outbox.settle(tx, number, Counters.DELIVERED, "", messageId);
                    answers.stands(tx, number, messageId);
                }
                case Unknown(String why) -> outbox.settle(tx, number, Counters.UNKNOWN, why, null);
                case Refused(String why) -> outbox.settle(tx, number, Counters.REFUSED, why, null);
                case TryLater(var after, String why) -> {
                    outbox.postpone(tx, number, clock.instant().plus(after), why);
                    if (!chats.isPresent(tx, owed.effect().chat())) {
                        outbox.refuseAll(tx, owed.effect().chat(), REMOVED);
                    }
                }
                case Moved(ChatId to) -> {
                    outbox.postpone(tx, number, clock.instant(), "the chat has moved to another id");
                    move(tx, owed.effect().chat(), to);
                }
            }
            return true;
        });
        if (delivery instanceof Delivered) {
            times.delivered(Duration.between(owed.since(), clock.instant()));
        }
    }

    /// Notes that an effect is not tried any more.
    public void giveUp(OwedEffect owed, String why) {
        database.transaction(tx -> {
            outbox.settle(tx, owed.number(), Counters.GIVEN_UP, why, null);
            return true;
        });
    }

    /// Ids that a chat had before it moved to this one, newest first.
    public List<ChatId> formerIds(ChatId chat) {
        return database.transaction(tx -> chats.formerIds(tx, chat));
    }

    public Counts counts() {
        return database.transaction(tx -> new Counts(
                counters.value(tx, Counters.EVENTS),
                counters.value(tx, Counters.ANSWERS),
                counters.value(tx, Counters.WITHDRAWN),
                counters.silences(tx),
                outbox.owed(tx),
                counters.value(tx, Counters.DELIVERED),
                counters.value(tx, Counters.UNKNOWN),
                counters.value(tx, Counters.REFUSED),
                counters.value(tx, Counters.GIVEN_UP),
                outbox.oldestOwed(tx).orElse(null),
                chats.present(tx)));
    }

    /// Forgets the events seen and the replies settled before a moment; what is owed and what was counted stays. An
    /// event that the platform delivers again after that is new: keep at least as long as it may do so.
    ///
    /// @return how many events were forgotten
    public int forgetBefore(Instant moment) {
        return database.transaction(tx -> {
            outbox.forgetSettledBefore(tx, moment);
            answers.forgetBefore(tx, moment);
            return seen.forgetBefore(tx, moment);
        });
    }

    @Override
    public void close() {
        database.close();
    }

    private void record(Transaction tx, Decided decided, Instant now) throws SQLException {
        @Nullable Owing owing = decided.owing();
        long number = counters.add(tx, Counters.EVENTS, 1);
        seen.add(tx, number, decided, now);
        counters.add(tx, decided.silence() == null ? Counters.ANSWERS : Counters.silences(decided.silence()), 1);
        if (owing != null) {
            outbox.add(tx, number, owing, now);
        }
        if (owing != null && owing.shown() != null) {
            answers.add(tx, number, decided.event(), owing, owing.shown(), now);
        }
        follow(tx, decided.event(), now);
    }

    private void follow(Transaction tx, ChatEvent event, Instant now) throws SQLException {
        switch (event) {
            case MessageHeard heard -> chats.note(tx, heard.chat(), now);
            case MessageEdited edited -> chats.note(tx, edited.chat(), now);
            case ButtonPressed pressed -> chats.note(tx, pressed.chat(), now);
            case BotJoined joined -> chats.present(tx, joined.chat(), true, now);
            case BotLeft left -> {
                chats.present(tx, left.chat(), false, now);
                outbox.refuseAll(tx, left.chat(), REMOVED);
            }
            case ChatMoved moved -> move(tx, moved.chat(), moved.to());
            case OutcomeDue _ -> {}
        }
    }

    private void move(Transaction tx, ChatId from, ChatId to) throws SQLException {
        if (!from.equals(to)) {
            seen.move(tx, from, to);
            outbox.move(tx, from, to);
            answers.move(tx, from, to);
            choices.move(tx, from, to);
            chats.move(tx, from, to, clock.instant());
        }
    }

    private void settleInterrupted() {
        int unknown = database.transaction(tx -> outbox.settleInterrupted(tx, INTERRUPTED));
        if (unknown > 0) {
            log.atWarn().addKeyValue("replies", unknown).log("Replies became unknown: " + INTERRUPTED);
        }
    }
}
