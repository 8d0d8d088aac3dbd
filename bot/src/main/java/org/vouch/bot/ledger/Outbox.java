package org.vouch.bot.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.Buttons;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Edit;
import org.vouch.bot.chat.Effect;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Notice;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Wording;

/// Every effect owed: `owed`, then `sending`, then settled as `delivered`, `unknown`, `refused` or `given_up`; or
/// `withdrawn` while it was owed. Settling clears what it says.
final class Outbox {

    private static final String SAY = "say";
    private static final String EDIT = "edit";
    private static final String NOTICE = "notice";

    private final Counters counters;
    private final EffectJson json = new EffectJson();

    Outbox(Counters counters) {
        this.counters = counters;
    }

    void add(Transaction tx, long number, Owing owing, Instant now) throws SQLException {
        Effect effect = owing.effect();
        long due = now.plus(owing.delay()).toEpochMilli();
        tx.update(
                "INSERT INTO outbox (number, platform, chat, thread, message, kind, wording, buttons, press, state,"
                        + " attempts, owed_ms, due_ms, not_before_ms, why)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'owed', 0, ?, ?, ?, '')",
                number,
                effect.chat().platform(),
                effect.chat().value(),
                effect.to().thread(),
                effect.to().messageId(),
                kind(effect),
                json.write(effect.wording()),
                json.write(buttons(effect)),
                press(effect),
                now.toEpochMilli(),
                due,
                due);
    }

    /// Chats of a platform in which something is owed.
    List<ChatId> chatsOwed(Transaction tx, String platform) throws SQLException {
        return tx.list(
                "SELECT DISTINCT chat FROM outbox WHERE platform = ? AND state = 'owed' ORDER BY chat",
                row -> new ChatId(platform, row.getString("chat")),
                platform);
    }

    /// What waits on purpose holds up nothing; what was put off holds up all that came after it but notices, which
    /// stand nowhere and go first.
    ///
    /// @param held whether what waits on purpose comes last, whatever its time
    Optional<OwedEffect> next(Transaction tx, ChatId chat, Instant now, boolean held) throws SQLException {
        return tx.first(
                "SELECT * FROM outbox WHERE platform = ? AND chat = ? AND state = 'owed'"
                        + " ORDER BY CASE WHEN kind = 'notice' THEN 0 ELSE 1 END,"
                        + " CASE WHEN due_ms > owed_ms AND ? = 1 THEN 1 ELSE 0 END,"
                        + " CASE WHEN due_ms <= ? THEN 0 ELSE due_ms END, number LIMIT 1",
                this::read,
                chat.platform(),
                chat.value(),
                held ? 1 : 0,
                now.toEpochMilli());
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

    /// @param state       `delivered`, `unknown`, `refused` or `given_up`, which is also the name of its counter
    /// @param deliveredAs the platform's id of the message that now stands in the chat; null when none is known to
    void settle(Transaction tx, long number, String state, String why, @Nullable String deliveredAs)
            throws SQLException {
        int settled = tx.update(
                "UPDATE outbox SET state = ?, why = ?, delivered_as = ?, wording = NULL, buttons = NULL,"
                        + " press = NULL WHERE number = ? AND state IN ('owed', 'sending')",
                state,
                why,
                deliveredAs,
                number);
        counters.add(tx, state, settled);
    }

    /// Takes back what is still owed.
    ///
    /// @return whether it was
    boolean withdraw(Transaction tx, long number, String why) throws SQLException {
        return tx.update(
                        "UPDATE outbox SET state = 'withdrawn', why = ?, wording = NULL, buttons = NULL, press = NULL"
                                + " WHERE number = ? AND state = 'owed'",
                        why,
                        number)
                > 0;
    }

    /// Gives up all that is owed in a chat.
    void refuseAll(Transaction tx, ChatId chat, String why) throws SQLException {
        int settled = tx.update(
                "UPDATE outbox SET state = 'refused', why = ?, wording = NULL, buttons = NULL, press = NULL"
                        + " WHERE platform = ? AND chat = ? AND state = 'owed'",
                why,
                chat.platform(),
                chat.value());
        counters.add(tx, Counters.REFUSED, settled);
    }

    /// Nobody is left who knows whether what was being sent arrived.
    ///
    /// @return how many effects that were
    int settleInterrupted(Transaction tx, String why) throws SQLException {
        int settled = tx.update(
                "UPDATE outbox SET state = 'unknown', why = ?, wording = NULL, buttons = NULL, press = NULL"
                        + " WHERE state = 'sending'",
                why);
        counters.add(tx, Counters.UNKNOWN, settled);
        return settled;
    }

    /// Messages and topics are numbered anew in the new chat: an old id there would attach the reply to another
    /// message, or change another one.
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

    private OwedEffect read(ResultSet row) throws SQLException {
        return new OwedEffect(
                row.getLong("number"),
                effect(row),
                row.getInt("attempts"),
                row.getLong("due_ms") > row.getLong("owed_ms"),
                Instant.ofEpochMilli(Math.max(row.getLong("owed_ms"), row.getLong("due_ms"))),
                Instant.ofEpochMilli(row.getLong("not_before_ms")),
                row.getString("why"));
    }

    private Effect effect(ResultSet row) throws SQLException {
        ChatId chat = new ChatId(row.getString("platform"), row.getString("chat"));
        MessagePlace to = new MessagePlace(chat, row.getString("thread"), row.getString("message"));
        Wording wording = json.wording(row.getString("wording"));
        String written = row.getString("buttons");
        Buttons buttons = written == null ? Buttons.NONE : json.buttons(written);
        return switch (row.getString("kind")) {
            case SAY -> new Reply(to, wording, buttons, row.getString("press"));
            case EDIT -> new Edit(to, wording, buttons, row.getString("press"));
            case NOTICE -> new Notice(to, row.getString("press"), wording);
            default -> throw new LedgerException("an effect of an unknown kind is owed");
        };
    }

    private static String kind(Effect effect) {
        return switch (effect) {
            case Reply _ -> SAY;
            case Edit _ -> EDIT;
            case Notice _ -> NOTICE;
        };
    }

    private static Buttons buttons(Effect effect) {
        return switch (effect) {
            case Reply reply -> reply.buttons();
            case Edit edit -> edit.buttons();
            case Notice _ -> Buttons.NONE;
        };
    }

    private static @Nullable String press(Effect effect) {
        return switch (effect) {
            case Reply reply -> reply.press();
            case Edit edit -> edit.press();
            case Notice notice -> notice.press();
        };
    }
}
