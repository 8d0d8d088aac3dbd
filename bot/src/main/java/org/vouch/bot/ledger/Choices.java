package org.vouch.bot.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouch.bot.chat.ChatId;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;

/// What people chose by commands: the modes of chats, and what members may be asked about.
final class Choices {

    Optional<String> mode(Transaction tx, ChatId chat) throws SQLException {
        return tx.first(
                "SELECT mode FROM modes WHERE platform = ? AND chat = ?",
                row -> row.getString("mode"),
                chat.platform(),
                chat.value());
    }

    void choose(Transaction tx, ChatId chat, String mode) throws SQLException {
        tx.update(
                "INSERT INTO modes (platform, chat, mode) VALUES (?, ?, ?)"
                        + " ON CONFLICT (platform, chat) DO UPDATE SET mode = excluded.mode",
                chat.platform(),
                chat.value(),
                mode);
    }

    void forget(Transaction tx, ChatId chat) throws SQLException {
        tx.update("DELETE FROM modes WHERE platform = ? AND chat = ?", chat.platform(), chat.value());
    }

    void move(Transaction tx, ChatId from, ChatId to) throws SQLException {
        Optional<String> mode = mode(tx, from);
        if (mode.isPresent()) {
            choose(tx, to, mode.get());
            forget(tx, from);
        }
    }

    void know(Transaction tx, CommunityId community, Knower knower, Instant now) throws SQLException {
        tx.update(
                "INSERT INTO knowers (community, member, topic, since_ms) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                community.value(),
                knower.member().value(),
                knower.topic(),
                now.toEpochMilli());
    }

    boolean forget(Transaction tx, CommunityId community, Knower knower) throws SQLException {
        return tx.update(
                        "DELETE FROM knowers WHERE community = ? AND member = ? AND topic = ?",
                        community.value(),
                        knower.member().value(),
                        knower.topic())
                > 0;
    }

    /// In the order in which they said so.
    List<Knower> knowers(Transaction tx, CommunityId community) throws SQLException {
        return tx.list(
                "SELECT member, topic FROM knowers WHERE community = ? ORDER BY since_ms, member, topic",
                row -> new Knower(new MemberId(row.getString("member")), row.getString("topic")),
                community.value());
    }
}
