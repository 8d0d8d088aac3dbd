package org.vouch.indexer.export.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonEntry;
import org.vouch.indexer.export.Moments;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

/// The messages of one channel, in the order of the export.
final class ChannelMessages {

    /// All that is of interest in a message, and in what stands above.
    static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "nickname",
            "isBot",
            "type",
            "timestamp",
            "timestampEdited",
            "content",
            "author",
            "mentions",
            "reactions",
            "emoji",
            "count",
            "reference",
            "messageId",
            "channelId",
            "forwardedMessage");

    /// By name, and by the number that the exporter writes for kinds without one: said, replied, said by a program that
    /// was called with a command. In all others the app speaks.
    private static final Set<String> TYPES_OF_MESSAGES =
            Set.of("", "Default", "0", "Reply", "19", "ChatInputCommand", "20", "ContextMenuCommand", "23");

    private final Part part;
    private final ChannelHead channel;
    private final Moments moments;
    private final Hearing hearing;

    ChannelMessages(Part part, ChannelHead channel, Moments moments, Hearing hearing) {
        this.part = part;
        this.channel = channel;
        this.moments = moments;
        this.hearing = hearing;
    }

    void take(JsonEntry entry) {
        if (!TYPES_OF_MESSAGES.contains(entry.text("type"))) {
            hearing.system(entry.line());
            return;
        }
        JsonEntry by = entry.object("author");
        String name = by.name("nickname").isEmpty() ? by.name("name") : by.name("nickname");
        if (by.id("id").isEmpty() && name.isEmpty()) {
            hearing.problem(
                    part,
                    entry.line(),
                    "a message of nobody, without 'author', which is not read",
                    "Export the channel again.");
            return;
        }
        hearing.said(said(entry, new Author(by.id("id"), name.isEmpty() ? by.id("id") : name, by.is("isBot"))));
    }

    private Said said(JsonEntry entry, Author author) {
        String id = entry.id("id");
        return new Said(
                id,
                author,
                moments.ofIso(entry.text("timestamp"), entry.line()),
                "",
                text(entry),
                replyTo(entry),
                new Circumstances(
                        channel.name(),
                        entry.has("timestampEdited"),
                        isForwarded(entry),
                        author.bot(),
                        reactions(entry)),
                channel.link(id),
                entry.line());
    }

    private static String text(JsonEntry entry) {
        String own = DiscordText.read(entry.text("content"), entry.objects("mentions"));
        return own.isBlank() && entry.has("forwardedMessage")
                ? DiscordText.read(entry.object("forwardedMessage").text("content"), List.of())
                : own;
    }

    private static boolean isForwarded(JsonEntry entry) {
        return entry.has("forwardedMessage")
                || entry.object("reference").text("type").equals("Forward");
    }

    /// What is forwarded or followed from another channel refers to it, too, and replies to nothing here.
    private @Nullable String replyTo(JsonEntry entry) {
        JsonEntry reference = entry.object("reference");
        String elsewhere = reference.id("channelId");
        String id = reference.id("messageId");
        return id.isEmpty() || isForwarded(entry) || (!elsewhere.isEmpty() && !elsewhere.equals(channel.id()))
                ? null
                : id;
    }

    private static List<Reaction> reactions(JsonEntry entry) {
        List<Reaction> reactions = new ArrayList<>();
        for (JsonEntry reaction : entry.objects("reactions")) {
            String sign = reaction.object("emoji").name("name");
            if (!sign.isEmpty() && reaction.count("count") > 0) {
                reactions.add(new Reaction(sign, reaction.count("count")));
            }
        }
        return reactions;
    }
}
