package org.vouch.bot.ledger;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatId;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;

/// What people chose by commands: the modes of chats, and what members may be asked about. Every public method is one
/// transaction of the ledger.
public final class Choices {

    private final Database database;
    private final Clock clock;

    Choices(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The mode that an admin chose for a chat.
    public Optional<String> mode(ChatId chat) {
        return database.transaction(tx -> mode(tx, chat));
    }

    /// Notes the mode that an admin chose for a chat; null to have that of the settings again.
    public void chooseMode(ChatId chat, @Nullable String mode) {
        database.transaction(tx -> {
            if (mode == null) {
                forget(tx, chat);
            } else {
                choose(tx, chat, mode);
            }
            return true;
        });
    }

    /// Notes that a member may be asked about something.
    public void know(CommunityId community, Knower knower) {
        Instant now = clock.instant();
        database.transaction(tx -> tx.update(
                "INSERT INTO knowers (community, member, topic, since_ms) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                community.value(),
                knower.member().value(),
                knower.topic(),
                now.toEpochMilli()));
    }

    /// Notes that a member is not to be asked about something any more.
    ///
    /// @return whether they were before
    public boolean forget(CommunityId community, Knower knower) {
        return database.transaction(tx -> tx.update(
                        "DELETE FROM knowers WHERE community = ? AND member = ? AND topic = ?",
                        community.value(),
                        knower.member().value(),
                        knower.topic())
                > 0);
    }

    /// Who may be asked about what, in the order in which they said so.
    public List<Knower> knowers(CommunityId community) {
        return database.transaction(tx -> tx.list(
                "SELECT member, topic FROM knowers WHERE community = ? ORDER BY since_ms, member, topic",
                row -> new Knower(new MemberId(row.getString("member")), row.getString("topic")),
                community.value()));
    }

    void move(Transaction tx, ChatId from, ChatId to) throws SQLException {
        Optional<String> mode = mode(tx, from);
        if (mode.isPresent()) {
            choose(tx, to, mode.get());
            forget(tx, from);
        }
    }

    private static Optional<String> mode(Transaction tx, ChatId chat) throws SQLException {
        return tx.first(
                "SELECT mode FROM modes WHERE platform = ? AND chat = ?",
                row -> row.getString("mode"),
                chat.platform(),
                chat.value());
    }

    private static void choose(Transaction tx, ChatId chat, String mode) throws SQLException {
        tx.update(
                "INSERT INTO modes (platform, chat, mode) VALUES (?, ?, ?)"
                        + " ON CONFLICT (platform, chat) DO UPDATE SET mode = excluded.mode",
                chat.platform(),
                chat.value(),
                mode);
    }

    private static void forget(Transaction tx, ChatId chat) throws SQLException {
        tx.update("DELETE FROM modes WHERE platform = ? AND chat = ?", chat.platform(), chat.value());
    }
}
