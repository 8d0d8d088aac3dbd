package org.vouch.indexer.export.mattermost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonEntry;
import org.vouch.indexer.export.Moments;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

/// Takes a bulk export line by line: who there is comes before what they said.
final class ExportLines {

    private static final int REACTIONS_MAX = 100;

    private final Directory directory = new Directory();
    private final Part part;
    private final Moments moments;
    private final Hearing hearing;
    private @Nullable Chat chat;

    ExportLines(Part part, Conventions conventions, Hearing hearing) {
        this.part = part;
        this.moments = new Moments(part, conventions, hearing);
        this.hearing = hearing;
    }

    /// Takes the object of a line.
    void take(JsonEntry object) {
        String type = object.text("type");
        JsonEntry entry = object.object(type);
        switch (type) {
            case "user" -> directory.addUser(entry);
            case "bot" -> directory.addBot(entry);
            case "channel" -> directory.addChannel(entry);
            case "post" -> post(entry);
            // Said to single people, and not to the community.
            case "direct_post" -> hearing.system(object.line());
            case "" ->
                hearing.problem(
                        part,
                        object.line(),
                        "an object without a type, which is not read",
                        "Export again with mmctl, or copy the whole file again.");
            default -> {
                // The server's own affairs: teams, roles, emoji.
            }
        }
    }

    private void post(JsonEntry post) {
        listen(directory.chat(post.name("team"), post.name("channel")));
        String root = id(post, post);
        say(post, root, null);
        for (JsonEntry reply : post.objects("replies")) {
            say(reply, id(post, reply), root);
        }
    }

    private void listen(Chat of) {
        if (!of.equals(chat)) {
            chat = of;
            hearing.listen(of, part);
        }
    }

    /// Posts have no ids in an export; nobody posts twice to a channel within a millisecond.
    private static String id(JsonEntry post, JsonEntry message) {
        return post.name("channel") + "/" + message.number("create_at") + "/" + message.name("user");
    }

    private void say(JsonEntry post, String id, @Nullable String replyTo) {
        if (post.name("type").startsWith("system_") || post.number("delete_at") > 0) {
            hearing.system(post.line());
            return;
        }
        String username = post.name("user");
        if (username.isEmpty()) {
            hearing.problem(
                    part,
                    post.line(),
                    "a post that does not say who wrote it; it is not read",
                    "Export again with mmctl, or fill in its user.");
            return;
        }
        JsonEntry props = post.object("props");
        boolean automatic = props.is("from_bot") || props.is("from_webhook") || props.is("from_plugin");
        Author author = directory.author(username, automatic ? props.name("override_username") : "", automatic);
        hearing.said(new Said(
                id,
                author,
                moments.ofMillis(post.number("create_at"), post.line()),
                "",
                directory.named(post.text("message")),
                replyTo,
                new Circumstances(
                        chat == null ? "" : chat.channel(),
                        post.number("edit_at") > 0,
                        false,
                        author.bot(),
                        reactions(post)),
                null,
                post.line()));
    }

    private static List<Reaction> reactions(JsonEntry post) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (JsonEntry reaction : post.objects("reactions")) {
            String emoji = reaction.name("emoji_name");
            if (!emoji.isEmpty() && (counts.containsKey(emoji) || counts.size() < REACTIONS_MAX)) {
                counts.merge(emoji, 1, Integer::sum);
            }
        }
        List<Reaction> reactions = new ArrayList<>();
        counts.forEach((emoji, count) -> reactions.add(new Reaction(emoji, count)));
        return reactions;
    }
}
