package org.vouch.indexer.export.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonEntry;
import org.vouch.indexer.export.Moments;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

/// The messages of one file, in its order.
final class DayMessages {

    /// All that is of interest in a message.
    static final Set<String> FIELDS = Set.of(
            "type",
            "subtype",
            "hidden",
            "ts",
            "thread_ts",
            "user",
            "username",
            "bot_id",
            "bot_profile",
            "user_profile",
            "name",
            "real_name",
            "display_name",
            "text",
            "edited",
            "reactions",
            "count",
            "file",
            "initial_comment",
            "comment",
            "attachments",
            "is_share");

    /// In all others the app speaks: of who came and went, what was renamed, what was deleted.
    private static final Set<String> SUBTYPES_OF_MESSAGES = Set.of(
            "",
            "bot_message",
            "slackbot_response",
            "me_message",
            "thread_broadcast",
            "reply_broadcast",
            "file_share",
            "file_comment");

    private final Part part;
    private final String channel;
    private final Users users;
    private final SlackText text;
    private final Moments moments;
    private final Hearing hearing;

    DayMessages(Part part, String channel, Users users, SlackText text, Moments moments, Hearing hearing) {
        this.part = part;
        this.channel = channel;
        this.users = users;
        this.text = text;
        this.moments = moments;
        this.hearing = hearing;
    }

    void take(JsonEntry entry) {
        if (!isMessage(entry)) {
            hearing.system(entry.line());
            return;
        }
        Optional<Author> author = author(entry);
        if (author.isEmpty()) {
            hearing.problem(
                    part,
                    entry.line(),
                    "a message of nobody, without 'user' and 'bot_id', which is not read",
                    "Export the workspace again.");
            return;
        }
        hearing.said(said(entry, author.get()));
    }

    private static boolean isMessage(JsonEntry entry) {
        String type = entry.text("type");
        return (type.isEmpty() || type.equals("message"))
                && SUBTYPES_OF_MESSAGES.contains(entry.text("subtype"))
                && !entry.is("hidden");
    }

    private Said said(JsonEntry entry, Author author) {
        String id = entry.id("ts");
        String thread = entry.id("thread_ts");
        String words = text.read(words(entry));
        return new Said(
                id,
                author,
                moments.ofSeconds(id, entry.line()),
                "",
                words,
                thread.isEmpty() || thread.equals(id) ? null : thread,
                new Circumstances(
                        channel,
                        entry.has("edited"),
                        words.isBlank() && isShare(entry),
                        author.bot() || isOfProgram(entry),
                        reactions(entry)),
                null,
                entry.line());
    }

    /// Old exports have the app itself say that a file was shared or commented on; the words of the member stand with
    /// the file.
    private static String words(JsonEntry entry) {
        return switch (entry.text("subtype")) {
            case "file_comment" -> entry.object("comment").text("comment");
            case "file_share" ->
                entry.has("file")
                        ? entry.object("file").object("initial_comment").text("comment")
                        : entry.text("text");
            default -> entry.text("text");
        };
    }

    private Optional<Author> author(JsonEntry entry) {
        String user = entry.id("user").isEmpty() ? entry.object("comment").id("user") : entry.id("user");
        String key = user.isEmpty() ? entry.id("bot_id") : user;
        Optional<Author> known = users.known(key);
        String shown = shown(entry, user.isEmpty());
        if (known.isPresent() && (shown.isEmpty() || !user.isEmpty())) {
            return known;
        }
        boolean bot = user.isEmpty() || entry.has("bot_id");
        return key.isEmpty() && shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Author(key, shown.isEmpty() ? key : shown, bot));
    }

    /// The name that the message itself brings.
    private static String shown(JsonEntry entry, boolean bot) {
        if (!bot) {
            return Users.shown(entry.object("user_profile"), entry.name("username"));
        }
        return entry.name("username").isEmpty() ? entry.object("bot_profile").name("name") : entry.name("username");
    }

    private static boolean isOfProgram(JsonEntry entry) {
        String subtype = entry.text("subtype");
        return entry.has("bot_id") || subtype.equals("bot_message") || subtype.equals("slackbot_response");
    }

    /// Whether it hands on a message of somebody else.
    private static boolean isShare(JsonEntry entry) {
        return entry.objects("attachments").stream().anyMatch(attachment -> attachment.is("is_share"));
    }

    private static List<Reaction> reactions(JsonEntry entry) {
        List<Reaction> reactions = new ArrayList<>();
        for (JsonEntry reaction : entry.objects("reactions")) {
            if (!reaction.name("name").isEmpty() && reaction.count("count") > 0) {
                reactions.add(new Reaction(reaction.name("name"), reaction.count("count")));
            }
        }
        return reactions;
    }
}
