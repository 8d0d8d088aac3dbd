package org.vouch.indexer.export.telegram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonEntry;
import org.vouch.indexer.export.Moments;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

/// The messages of one chat, in the order of the export.
final class ChatMessages {

    /// All that is of interest in a message.
    static final Set<String> FIELDS = Set.of(
            "id",
            "type",
            "date",
            "date_unixtime",
            "edited",
            "edited_unixtime",
            "from",
            "from_id",
            "action",
            "title",
            "text",
            "href",
            "reply_to_message_id",
            "reply_to_peer_id",
            "forwarded_from",
            "forwarded_from_id",
            "saved_from",
            "via_bot",
            "poll",
            "question",
            "answers",
            "reactions",
            "emoji",
            "count");

    private static final String DELETED_ACCOUNT = "Deleted Account";

    private final ChatHead head;
    private final Part part;
    private final Moments moments;
    private final Hearing hearing;
    private final Topics topics = new Topics();
    private Chat chat;

    ChatMessages(ChatHead head, Part part, Moments moments, Hearing hearing) {
        this.head = head;
        this.part = part;
        this.moments = moments;
        this.hearing = hearing;
        this.chat = head.chat("");
        hearing.listen(chat, part);
    }

    void take(JsonEntry entry) {
        String type = entry.text("type");
        if (type.equals("message") || type.isEmpty()) {
            Said said = said(entry);
            listen(head.chat(said.id()));
            hearing.said(said);
            return;
        }
        if (entry.text("action").equals("topic_created")) {
            topics.open(entry.id("id"), entry.name("title"));
        }
        hearing.system(entry.line());
    }

    private void listen(Chat of) {
        if (!of.equals(chat)) {
            chat = of;
            hearing.listen(of, part);
        }
    }

    private Said said(JsonEntry entry) {
        String id = entry.id("id");
        String replyTo = replyTo(entry);
        String topic = topics.of(id, replyTo);
        Author author = author(entry);
        return new Said(
                id,
                author,
                at(entry),
                "",
                MessageText.of(entry),
                replyTo.isEmpty() || topics.isOpenedBy(replyTo) ? null : replyTo,
                new Circumstances(
                        topic.isEmpty() ? chat.channel() : topic,
                        isEdited(entry),
                        isForwarded(entry),
                        author.bot() || entry.has("via_bot"),
                        reactions(entry)),
                head.link(id),
                entry.line());
    }

    private @Nullable Instant at(JsonEntry entry) {
        String seconds = entry.text("date_unixtime");
        return seconds.isBlank()
                ? moments.ofIso(entry.text("date"), entry.line())
                : moments.ofSeconds(seconds, entry.line());
    }

    private Author author(JsonEntry entry) {
        String key = entry.id("from_id");
        String name = entry.name("from");
        if (!name.isEmpty()) {
            return new Author(key, name, head.isBot(key));
        }
        if (!key.isEmpty()) {
            return new Author(key, DELETED_ACCOUNT + " " + key.replaceFirst("^\\D+", ""), head.isBot(key));
        }
        return Author.named(head.isBroadcast() && !head.name().isEmpty() ? head.name() : DELETED_ACCOUNT);
    }

    /// Empty when it replies to none, or to one in another chat.
    private String replyTo(JsonEntry entry) {
        String peer = entry.id("reply_to_peer_id");
        return peer.isEmpty() || head.isPeer(peer) ? entry.id("reply_to_message_id") : "";
    }

    /// Old exports date the edit of a message that was never edited to the epoch.
    private static boolean isEdited(JsonEntry entry) {
        String seconds = entry.text("edited_unixtime");
        String date = entry.text("edited");
        return seconds.isEmpty()
                ? !date.isEmpty() && !date.startsWith("1970-01-01") && !date.startsWith("1969-12-31")
                : !seconds.equals("0");
    }

    /// The account from which a message was forwarded may be deleted, and have no name.
    private static boolean isForwarded(JsonEntry entry) {
        return entry.fields().has("forwarded_from")
                || entry.has("forwarded_from_id")
                || entry.fields().has("saved_from");
    }

    /// A sign that is no emoji is called by its type.
    private static List<Reaction> reactions(JsonEntry entry) {
        List<Reaction> reactions = new ArrayList<>();
        for (JsonEntry reaction : entry.objects("reactions")) {
            String sign = reaction.name("emoji").isEmpty() ? reaction.name("type") : reaction.name("emoji");
            if (!sign.isEmpty() && reaction.count("count") > 0) {
                reactions.add(new Reaction(sign, reaction.count("count")));
            }
        }
        return reactions;
    }
}
