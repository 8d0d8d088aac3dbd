package org.vouch.bot.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vouch.bot.chat.ChatId;

/// Every chat heard of: whether the bot is in it, and where it moved.
final class Chats {

    /// Notes a chat that was not heard of before; the bot is in it.
    void note(Transaction tx, ChatId chat, Instant now) throws SQLException {
        tx.update(
                "INSERT INTO chats (platform, chat, present, since_ms) VALUES (?, ?, 1, ?) ON CONFLICT DO NOTHING",
                chat.platform(),
                chat.value(),
                now.toEpochMilli());
    }

    void present(Transaction tx, ChatId chat, boolean present, Instant now) throws SQLException {
        note(tx, chat, now);
        tx.update(
                "UPDATE chats SET present = ?, since_ms = ? WHERE platform = ? AND chat = ?",
                present ? 1 : 0,
                now.toEpochMilli(),
                chat.platform(),
                chat.value());
    }

    /// Whether the bot is in a chat, as far as it was told.
    boolean isPresent(Transaction tx, ChatId chat) throws SQLException {
        return tx.number(
                        "SELECT COUNT(*) FROM chats WHERE platform = ? AND chat = ? AND present = 0",
                        chat.platform(),
                        chat.value())
                == 0;
    }

    void move(Transaction tx, ChatId from, ChatId to, Instant now) throws SQLException {
        present(tx, from, false, now);
        tx.update(
                "UPDATE chats SET moved_to = ? WHERE platform = ? AND chat = ?",
                to.value(),
                from.platform(),
                from.value());
        present(tx, to, true, now);
    }

    /// Ids that the chat had before, newest first.
    List<ChatId> formerIds(Transaction tx, ChatId chat) throws SQLException {
        List<ChatId> former = new ArrayList<>();
        List<ChatId> next = List.of(chat);
        while (!next.isEmpty()) {
            List<ChatId> earlier = new ArrayList<>();
            for (ChatId id : next) {
                earlier.addAll(movedTo(tx, id));
            }
            earlier.removeIf(id -> id.equals(chat) || former.contains(id));
            former.addAll(earlier);
            next = earlier;
        }
        return former;
    }

    long present(Transaction tx) throws SQLException {
        return tx.number("SELECT COUNT(*) FROM chats WHERE present = 1");
    }

    private static List<ChatId> movedTo(Transaction tx, ChatId chat) throws SQLException {
        return tx.list(
                "SELECT chat FROM chats WHERE platform = ? AND moved_to = ? ORDER BY chat",
                row -> new ChatId(chat.platform(), row.getString("chat")),
                chat.platform(),
                chat.value());
    }
}
