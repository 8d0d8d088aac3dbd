package org.vouch.indexer.export.signal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

/// Takes an export frame by frame: whatever a frame refers to came before it.
final class Frames {

    private static final int REACTIONS_MAX = 100;
    private static final int EMOJI_CHARACTERS_MAX = 64;

    private final Recipients recipients = new Recipients();
    private final ItemText texts = new ItemText(recipients);
    private final Part part;
    private final Conventions conventions;
    private final Hearing hearing;
    private @Nullable Chat chat;

    Frames(Part part, Conventions conventions, Hearing hearing) {
        this.part = part;
        this.conventions = conventions;
        this.hearing = hearing;
    }

    /// Takes the frame of a line. Frames of other kinds are the app's own affairs.
    void take(JsonNode frame, int line) {
        if (!frame.isObject()) {
            broken(line, "");
        }
        if (frame.has("account")) {
            recipients.account(frame.path("account"));
        }
        if (frame.has("recipient")) {
            recipients.add(frame.path("recipient"));
        }
        if (frame.has("chat")) {
            recipients.addChat(frame.path("chat"));
        }
        if (frame.has("chatItem")) {
            item(frame.path("chatItem"), line);
        }
    }

    /// A line that cannot be read.
    void broken(int line, String place) {
        hearing.problem(
                part,
                line,
                "not a JSON object" + place + "; the line is not read",
                "Export the chat history again, or copy the whole file again.");
    }

    private void item(JsonNode item, int line) {
        Optional<Chat> group = recipients.group(item.path("chatId").asLong());
        Optional<ItemText.Content> content = texts.of(item);
        // What was said between two people is none of the community's.
        if (group.isEmpty() || content.isEmpty()) {
            hearing.system(line);
            return;
        }
        Optional<Author> author = recipients.person(item.path("authorId").asLong());
        if (author.isEmpty()) {
            hearing.problem(
                    part,
                    line,
                    "a message of somebody who is not in the export; it is not read",
                    "Export the chat history again.");
            return;
        }
        listen(group.get());
        say(item, author.get(), content.get(), group.get().channel(), line);
    }

    private void listen(Chat of) {
        if (!of.equals(chat)) {
            chat = of;
            hearing.listen(of, part);
        }
    }

    private void say(JsonNode item, Author author, ItemText.Content content, String channel, int line) {
        JsonNode revisions = item.path("revisions");
        long sent = (revisions.isEmpty() ? item : revisions.path(0))
                .path("dateSent")
                .asLong();
        hearing.said(new Said(
                id(sent, author),
                author,
                moment(sent, line),
                "",
                content.words(),
                replyTo(content.content().path("quote")),
                new Circumstances(channel, !revisions.isEmpty(), false, false, reactions(content.content())),
                null,
                line));
    }

    /// Signal itself tells messages apart by who sent them, and at which millisecond.
    private static String id(long sent, Author author) {
        return sent + "/" + (author.key().isEmpty() ? author.name() : author.key());
    }

    private @Nullable String replyTo(JsonNode quote) {
        long sent = quote.path("targetSentTimestamp").asLong();
        return sent <= 0
                ? null
                : recipients
                        .person(quote.path("authorId").asLong())
                        .map(author -> id(sent, author))
                        .orElse(null);
    }

    private @Nullable Instant moment(long sent, int line) {
        Instant at = Instant.ofEpochMilli(sent);
        if (sent > 0 && !at.isAfter(conventions.now().plus(1, ChronoUnit.DAYS))) {
            return at;
        }
        hearing.problem(
                part,
                line,
                sent > 0
                        ? "a message whose date lies in the future; it is kept undated"
                        : "a message without a date; it is kept undated",
                "Correct its dateSent, in milliseconds since 1970, if its moment is known.");
        return null;
    }

    private static List<Reaction> reactions(JsonNode content) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (JsonNode reaction : content.path("reactions")) {
            String emoji = reaction.path("emoji").asText().strip();
            boolean known = counts.containsKey(emoji) || counts.size() < REACTIONS_MAX;
            if (known && !emoji.isEmpty() && emoji.length() <= EMOJI_CHARACTERS_MAX) {
                counts.merge(emoji, 1, Integer::sum);
            }
        }
        List<Reaction> reactions = new ArrayList<>();
        counts.forEach((emoji, count) -> reactions.add(new Reaction(emoji, count)));
        return reactions;
    }
}
