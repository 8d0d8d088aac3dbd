package org.vouch.indexer.export.mattermost;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

/// Takes a bulk export line by line: who there is comes before what they said.
final class ExportLines {

    private static final int REACTIONS_MAX = 100;

    private final Directory directory = new Directory();
    private final Part part;
    private final Conventions conventions;
    private final Hearing hearing;
    private @Nullable Chat chat;

    ExportLines(Part part, Conventions conventions, Hearing hearing) {
        this.part = part;
        this.conventions = conventions;
        this.hearing = hearing;
    }

    /// Takes the object of a line.
    void take(JsonNode object, int line) {
        String type = object.path("type").asText();
        JsonNode entry = object.path(type);
        switch (type) {
            case "user" -> directory.addUser(entry);
            case "bot" -> directory.addBot(entry);
            case "channel" -> directory.addChannel(entry);
            case "post" -> post(entry, line);
            // Said to single people, and not to the community.
            case "direct_post" -> hearing.system(line);
            case "" -> broken(line, "");
            default -> {
                // The server's own affairs: teams, roles, emoji.
            }
        }
    }

    /// A line that cannot be read.
    void broken(int line, String place) {
        hearing.problem(
                part,
                line,
                "not an object with a type" + place + "; the line is not read",
                "Export again with mmctl, or copy the whole file again.");
    }

    private void post(JsonNode post, int line) {
        listen(directory.chat(Directory.text(post, "team"), Directory.text(post, "channel")));
        String root = id(post, post);
        say(post, root, null, line);
        for (JsonNode reply : post.path("replies")) {
            say(reply, id(post, reply), root, line);
        }
    }

    private void listen(Chat of) {
        if (!of.equals(chat)) {
            chat = of;
            hearing.listen(of, part);
        }
    }

    /// Posts have no ids in an export; nobody posts twice to a channel within a millisecond.
    private static String id(JsonNode post, JsonNode message) {
        return Directory.text(post, "channel") + "/" + message.path("create_at").asLong() + "/"
                + Directory.text(message, "user");
    }

    private void say(JsonNode post, String id, @Nullable String replyTo, int line) {
        if (Directory.text(post, "type").startsWith("system_")
                || post.path("delete_at").asLong() > 0) {
            hearing.system(line);
            return;
        }
        String username = Directory.text(post, "user");
        if (username.isEmpty()) {
            hearing.problem(
                    part,
                    line,
                    "a post that does not say who wrote it; it is not read",
                    "Export again with mmctl, or fill in its user.");
            return;
        }
        JsonNode props = post.path("props");
        boolean automatic = isTrue(props.path("from_bot"))
                || isTrue(props.path("from_webhook"))
                || isTrue(props.path("from_plugin"));
        Author author =
                directory.author(username, automatic ? Directory.text(props, "override_username") : "", automatic);
        hearing.said(new Said(
                id,
                author,
                moment(post, line),
                "",
                directory.named(post.path("message").asText()),
                replyTo,
                new Circumstances(
                        chat == null ? "" : chat.channel(),
                        post.path("edit_at").asLong() > 0,
                        false,
                        author.bot(),
                        reactions(post)),
                null,
                line));
    }

    private @Nullable Instant moment(JsonNode post, int line) {
        Instant at = Instant.ofEpochMilli(post.path("create_at").asLong());
        if (at.isAfter(Instant.EPOCH) && !at.isAfter(conventions.now().plus(1, ChronoUnit.DAYS))) {
            return at;
        }
        hearing.problem(
                part,
                line,
                at.isAfter(Instant.EPOCH)
                        ? "a post whose date lies in the future; it is kept undated"
                        : "a post without a date; it is kept undated",
                "Correct its create_at, in milliseconds since 1970, if its moment is known.");
        return null;
    }

    private static boolean isTrue(JsonNode prop) {
        return prop.asText().equals("true");
    }

    private static List<Reaction> reactions(JsonNode post) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (JsonNode reaction : post.path("reactions")) {
            String emoji = Directory.text(reaction, "emoji_name");
            if (!emoji.isEmpty() && (counts.containsKey(emoji) || counts.size() < REACTIONS_MAX)) {
                counts.merge(emoji, 1, Integer::sum);
            }
        }
        List<Reaction> reactions = new ArrayList<>();
        counts.forEach((emoji, count) -> reactions.add(new Reaction(emoji, count)));
        return reactions;
    }
}
