package org.vouch.bot.ledger;

import java.time.Instant;
import java.util.List;
import org.vouch.bot.chat.ChatId;
import org.vouch.indexer.recommendation.MemberId;

/// Who was asked what they chose in the end. That it is time to ask is an event like any other, and is recorded once
/// with its decision; its id says of which answer. Every method is one transaction of the ledger.
public final class Outcomes {

    private static final String EVENT = "outcome/";

    /// Answers looked at in one go.
    private static final int ANSWERS_MAX = 100;

    private final Database database;

    Outcomes(Database database) {
        this.database = database;
    }

    /// Id of the event that it is time to ask what became of an answer.
    public static String eventId(String answer) {
        return EVENT + answer;
    }

    /// Answers of which suggestions had been shown by a moment, and of which nobody has decided yet whether to ask;
    /// earliest first, at most a hundred.
    public List<KnownAnswer> due(String platform, Instant seenBefore) {
        return database.transaction(tx -> tx.list(
                "SELECT answers.* FROM answers"
                        + " LEFT JOIN outbox ON outbox.number = answers.number"
                        + " LEFT JOIN seen ON seen.platform = answers.platform AND seen.event = ? || answers.answer"
                        + " WHERE answers.platform = ? AND answers.seen_ms <= ? AND answers.withdrawn = 0"
                        + " AND answers.seen > 0 AND answers.suggestions <> '' AND seen.number IS NULL"
                        + " AND (answers.shown_as IS NOT NULL OR outbox.state = 'delivered')"
                        + " ORDER BY answers.number LIMIT ?",
                Answers::read,
                EVENT,
                platform,
                seenBefore.toEpochMilli(),
                ANSWERS_MAX));
    }

    /// Whether a member was asked after a moment, about whichever answer.
    public boolean isAskedSince(MemberId member, Instant moment) {
        return database.transaction(tx -> tx.number(
                        "SELECT COUNT(*) FROM answers"
                                + " JOIN seen ON seen.platform = answers.platform AND seen.event = ? || answers.answer"
                                + " WHERE answers.asker = ? AND seen.decision = 'answer' AND seen.seen_ms > ?",
                        EVENT,
                        member.value(),
                        moment.toEpochMilli())
                > 0);
    }

    /// Whether the question what became of an answer stands in a chat as a message, or may.
    public boolean standsAs(String answer, ChatId chat, String messageId) {
        return database.transaction(tx -> tx.number(
                        "SELECT COUNT(*) FROM seen JOIN outbox ON outbox.number = seen.number"
                                + " WHERE seen.platform = ? AND seen.event = ? AND outbox.chat = ?"
                                + " AND (outbox.delivered_as = ? OR outbox.state IN ('sending', 'unknown'))",
                        chat.platform(),
                        eventId(answer),
                        chat.value(),
                        messageId)
                > 0);
    }
}
