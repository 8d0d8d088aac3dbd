package org.vouch.bot.ledger;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;

/// Every event heard, with its decision.
final class SeenEvents {

    /// Whether the event, or the message heard with it, was added before.
    boolean contains(Transaction tx, ChatEvent event) throws SQLException {
        String platform = event.chat().platform();
        String message = messageOf(event);
        return tx.number("SELECT COUNT(*) FROM seen WHERE platform = ? AND event = ?", platform, event.eventId()) > 0
                || (message != null
                        && tx.number(
                                        "SELECT COUNT(*) FROM seen WHERE platform = ? AND chat = ? AND message = ?",
                                        platform,
                                        event.chat().value(),
                                        message)
                                > 0);
    }

    void add(Transaction tx, long number, Decided decided, Instant now) throws SQLException {
        ChatEvent event = decided.event();
        tx.update(
                "INSERT INTO seen (number, platform, event, chat, message, seen_ms, decision, silence, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                event.chat().platform(),
                event.eventId(),
                event.chat().value(),
                messageOf(event),
                now.toEpochMilli(),
                decided.silence() == null ? "answer" : "silence",
                decided.silence(),
                decided.reason());
    }

    /// The event gets no answer after all.
    void silence(Transaction tx, long number, String silence, String reason) throws SQLException {
        tx.update(
                "UPDATE seen SET decision = 'silence', silence = ?, reason = ? WHERE number = ?",
                silence,
                reason,
                number);
    }

    /// Messages are numbered anew in the new chat: an old id there would hide another message.
    void move(Transaction tx, ChatId from, ChatId to) throws SQLException {
        tx.update(
                "UPDATE seen SET chat = ?, message = NULL WHERE platform = ? AND chat = ?",
                to.value(),
                from.platform(),
                from.value());
    }

    int forgetBefore(Transaction tx, Instant moment) throws SQLException {
        return tx.update("DELETE FROM seen WHERE seen_ms < ?", moment.toEpochMilli());
    }

    private static @Nullable String messageOf(ChatEvent event) {
        return event instanceof MessageHeard heard ? heard.place().messageId() : null;
    }
}
