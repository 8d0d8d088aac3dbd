package org.vouch.bot.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.BotJoined;
import org.vouch.bot.chat.ChatEvent.BotLeft;
import org.vouch.bot.chat.ChatEvent.ButtonPressed;
import org.vouch.bot.chat.ChatEvent.ChatMoved;
import org.vouch.bot.chat.ChatEvent.MessageEdited;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatEvent.OutcomeDue;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;

/// Every answer that was decided on.
final class Answers {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    void add(Transaction tx, long number, ChatEvent event, Owing owing, Shown shown, Instant now) throws SQLException {
        MessagePlace to = owing.effect().to();
        tx.update(
                "INSERT INTO answers (number, answer, platform, chat, thread, message, asker, community, suggestions,"
                        + " seen, seen_ms, shown, uninvited, decided_ms, withdrawn)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"
                        + " ON CONFLICT DO NOTHING",
                number,
                shown.answer(),
                to.chat().platform(),
                to.chat().value(),
                to.thread(),
                to.messageId(),
                asker(event),
                shown.community().value(),
                written(shown.names()),
                shown.seen(),
                shown.seen() > 0 ? now.plus(owing.delay()).toEpochMilli() : null,
                writtenShown(shown.shown()),
                shown.uninvited() ? 1 : 0,
                now.toEpochMilli());
    }

    Optional<KnownAnswer> find(Transaction tx, String answer) throws SQLException {
        return tx.first("SELECT * FROM answers WHERE answer = ?", Answers::read, answer);
    }

    /// The answer that stands in a chat as a message.
    Optional<KnownAnswer> standingAs(Transaction tx, ChatId chat, String messageId) throws SQLException {
        return tx.first(
                "SELECT * FROM answers WHERE platform = ? AND chat = ? AND shown_as = ?",
                Answers::read,
                chat.platform(),
                chat.value(),
                messageId);
    }

    /// Notes which message the reply to an event became.
    void stands(Transaction tx, long number, String messageId) throws SQLException {
        tx.update("UPDATE answers SET shown_as = ? WHERE number = ? AND shown_as IS NULL", messageId, number);
    }

    boolean standsAs(Transaction tx, String answer, String messageId) throws SQLException {
        tx.update("UPDATE answers SET shown_as = ? WHERE answer = ? AND shown_as IS NULL", messageId, answer);
        return tx.number("SELECT COUNT(*) FROM answers WHERE answer = ? AND shown_as = ?", answer, messageId) > 0;
    }

    void withdraw(Transaction tx, long number) throws SQLException {
        tx.update("UPDATE answers SET withdrawn = 1 WHERE number = ?", number);
    }

    /// Answers in a chat that were decided on after a moment and not taken back, earliest first.
    List<KnownAnswer> since(Transaction tx, ChatId chat, Instant moment) throws SQLException {
        return tx.list(
                "SELECT * FROM answers WHERE platform = ? AND chat = ? AND decided_ms > ? AND withdrawn = 0"
                        + " ORDER BY number",
                Answers::read,
                chat.platform(),
                chat.value(),
                moment.toEpochMilli());
    }

    /// Answers that peers come before and that are still owed, also when their time has come.
    List<KnownAnswer> waiting(Transaction tx) throws SQLException {
        return tx.list(
                "SELECT answers.* FROM answers JOIN outbox ON outbox.number = answers.number"
                        + " WHERE outbox.state = 'owed' AND outbox.due_ms > outbox.owed_ms ORDER BY answers.number",
                Answers::read);
    }

    /// Whether one of them is.
    boolean isWaiting(Transaction tx, String answer) throws SQLException {
        return tx.number(
                        "SELECT COUNT(*) FROM answers JOIN outbox ON outbox.number = answers.number"
                                + " WHERE answers.answer = ? AND outbox.state IN ('owed', 'sending')",
                        answer)
                > 0;
    }

    /// Messages are numbered anew in the new chat.
    void move(Transaction tx, ChatId from, ChatId to) throws SQLException {
        tx.update(
                "UPDATE answers SET chat = ?, thread = NULL, message = '', shown_as = NULL"
                        + " WHERE platform = ? AND chat = ?",
                to.value(),
                from.platform(),
                from.value());
    }

    /// A page of an answer is shown.
    ///
    /// @param names of all that it has by now
    /// @param page  names on the page
    boolean seen(Transaction tx, String answer, List<String> names, int from, List<String> page, Instant now)
            throws SQLException {
        Optional<KnownAnswer> known = find(tx, answer);
        if (known.isEmpty()) {
            return false;
        }
        Shown before = known.get().shown();
        List<ShownName> shown = ShownName.with(before.shown(), from, page);
        return tx.update(
                        "UPDATE answers SET suggestions = ?, seen_ms = COALESCE(seen_ms, ?), seen = ?, shown = ?"
                                + " WHERE answer = ?",
                        written(names),
                        now.toEpochMilli(),
                        Math.max(before.seen(), from + page.size()),
                        writtenShown(shown),
                        answer)
                > 0;
    }

    void forgetBefore(Transaction tx, Instant moment) throws SQLException {
        tx.update("DELETE FROM answers WHERE decided_ms < ?", moment.toEpochMilli());
    }

    private static String asker(ChatEvent event) {
        return switch (event) {
            case MessageHeard heard -> heard.sender().id().value();
            case ButtonPressed pressed -> pressed.sender().id().value();
            case MessageEdited edited -> edited.sender().id().value();
            case ChatMoved _, BotJoined _, BotLeft _, OutcomeDue _ ->
                throw new IllegalArgumentException("nobody asked for an answer");
        };
    }

    static KnownAnswer read(ResultSet row) throws SQLException {
        ChatId chat = new ChatId(row.getString("platform"), row.getString("chat"));
        return new KnownAnswer(
                shown(row),
                new MessagePlace(chat, row.getString("thread"), row.getString("message")),
                new MemberId(row.getString("asker")),
                row.getString("shown_as"),
                Instant.ofEpochMilli(row.getLong("decided_ms")),
                Instant.ofEpochMilli(row.getLong("seen_ms")),
                row.getLong("withdrawn") == 1);
    }

    private static Shown shown(ResultSet row) throws SQLException {
        Shown first = new Shown(
                row.getString("answer"),
                new CommunityId(row.getString("community")),
                names(row.getString("suggestions")),
                row.getInt("seen"),
                row.getLong("uninvited") == 1);
        String written = row.getString("shown");
        return written == null
                ? first
                : new Shown(
                        first.answer(),
                        first.community(),
                        first.names(),
                        first.seen(),
                        written.lines().map(Answers::shownName).toList(),
                        first.uninvited());
    }

    private static String written(List<String> names) {
        return names.stream().map(Answers::inOneLine).collect(Collectors.joining("\n"));
    }

    private static String writtenShown(List<ShownName> shown) {
        return shown.stream()
                .map(one -> one.page() + " " + one.rank() + " " + inOneLine(one.name()))
                .collect(Collectors.joining("\n"));
    }

    private static ShownName shownName(String line) {
        String[] parts = line.split(" ", 3);
        return new ShownName(parts[2], Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static String inOneLine(String name) {
        return LINE_BREAK.matcher(name).replaceAll(" ");
    }

    private static List<String> names(String written) {
        return written.lines().filter(name -> !name.isBlank()).toList();
    }
}
