package org.vouch.bot.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Reply;

/// Every reply owed: `owed`, then `sending`, then settled as `delivered`, `unknown` or `refused`. Settling clears the
/// wording.
final class Outbox {

    private final Counters counters;
    private final WordingJson json = new WordingJson();

    Outbox(Counters counters) {
        this.counters = counters;
    }

    void add(Transaction tx, long number, Reply reply, Instant now) throws SQLException {
        tx.update(
                "INSERT INTO outbox (number, platform, chat, thread, message, wording, state, attempts, owed_ms,"
                        + " not_before_ms, why) VALUES (?, ?, ?, ?, ?, ?, 'owed', 0, ?, ?, '')",
                number,
                reply.to().chat().platform(),
                reply.to().chat().value(),
                reply.to().thread(),
                reply.to().messageId(),
                json.write(reply.wording()),
                now.toEpochMilli(),
                now.toEpochMilli());
    }

    /// Chats of a platform in which a reply is owed.
    List<ChatId> chatsOwed(Transaction tx, String platform) throws SQLException {
        return tx.list(
                "SELECT DISTINCT chat FROM outbox WHERE platform = ? AND state = 'owed' ORDER BY chat",
                row -> new ChatId(platform, row.getString("chat")),
                platform);
    }

    Optional<OwedReply> next(Transaction tx, ChatId chat) throws SQLException {
        return tx.first(
                "SELECT * FROM outbox WHERE platform = ? AND chat = ? AND state = 'owed' ORDER BY number LIMIT 1",
                this::read,
                chat.platform(),
                chat.value());
    }

    boolean sending(Transaction tx, long number) throws SQLException {
        return tx.update(
                        "UPDATE outbox SET state = 'sending', attempts = attempts + 1"
                                + " WHERE number = ? AND state = 'owed'",
                        number)
                > 0;
    }

    void postpone(Transaction tx, long number, Instant notBefore, String why) throws SQLException {
        tx.update(
                "UPDATE outbox SET state = 'owed', not_before_ms = ?, why = ? WHERE number = ? AND state = 'sending'",
                notBefore.toEpochMilli(),
                why,
                number);
    }

    /// @param state       `delivered`, `unknown` or `refused`, which is also the name of its counter
    /// @param deliveredAs the platform's id of the message that now stands in the chat; null when none is known to
    void settle(Transaction tx, long number, String state, String why, @Nullable String deliveredAs)
            throws SQLException {
        int settled = tx.update(
                "UPDATE outbox SET state = ?, why = ?, delivered_as = ?, wording = NULL"
                        + " WHERE number = ? AND state IN ('owed', 'sending')",
                state,
                why,
                deliveredAs,
                number);
        counters.add(tx, state, settled);
    }

    /// Gives up all that is owed in a chat.
    void refuseAll(Transaction tx, ChatId chat, String why) throws SQLException {
        int settled = tx.update(
                "UPDATE outbox SET state = 'refused', why = ?, wording = NULL"
                        + " WHERE platform = ? AND chat = ? AND state = 'owed'",
                why,
                chat.platform(),
                chat.value());
        counters.add(tx, Counters.REFUSED, settled);
    }

    /// Nobody is left who knows whether what was being sent arrived.
    ///
    /// @return how many replies that were
    int settleInterrupted(Transaction tx, String why) throws SQLException {
        int settled =
                tx.update("UPDATE outbox SET state = 'unknown', why = ?, wording = NULL WHERE state = 'sending'", why);
        counters.add(tx, Counters.UNKNOWN, settled);
        return settled;
    }

    /// Messages and topics are numbered anew in the new chat: an old id there would attach the reply to another
    /// message.
    void move(Transaction tx, ChatId from, ChatId to) throws SQLException {
        tx.update(
                "UPDATE outbox SET chat = ?, thread = NULL, message = '' WHERE platform = ? AND chat = ?",
                to.value(),
                from.platform(),
                from.value());
    }

    long owed(Transaction tx) throws SQLException {
        return tx.number("SELECT COUNT(*) FROM outbox WHERE state IN ('owed', 'sending')");
    }

    Optional<Instant> oldestOwed(Transaction tx) throws SQLException {
        return tx.first(
                "SELECT owed_ms FROM outbox WHERE state IN ('owed', 'sending') ORDER BY owed_ms LIMIT 1",
                row -> Instant.ofEpochMilli(row.getLong(1)));
    }

    void forgetSettledBefore(Transaction tx, Instant moment) throws SQLException {
        tx.update("DELETE FROM outbox WHERE owed_ms < ? AND state NOT IN ('owed', 'sending')", moment.toEpochMilli());
    }

    private OwedReply read(ResultSet row) throws SQLException {
        ChatId chat = new ChatId(row.getString("platform"), row.getString("chat"));
        MessagePlace to = new MessagePlace(chat, row.getString("thread"), row.getString("message"));
        return new OwedReply(
                row.getLong("number"),
                new Reply(to, json.read(row.getString("wording"))),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("owed_ms")),
                Instant.ofEpochMilli(row.getLong("not_before_ms")),
                row.getString("why"));
    }
}
