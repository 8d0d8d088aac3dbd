package org.vouch.indexer.export.signal;

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
import org.vouch.indexer.export.JsonEntry;
import org.vouch.indexer.export.Moments;
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
    private final SentTimes times = new SentTimes();
    private final Part part;
    private final Moments moments;
    private final Hearing hearing;
    private @Nullable Chat chat;

    Frames(Part part, Conventions conventions, Hearing hearing) {
        this.part = part;
        this.moments = new Moments(part, conventions, hearing);
        this.hearing = hearing;
    }

    /// Takes the frame of a line. Frames of other kinds are the app's own affairs.
    void take(JsonEntry frame) {
        if (frame.has("account")) {
            recipients.account(frame.object("account"));
        }
        if (frame.has("recipient")) {
            recipients.add(frame.object("recipient"));
        }
        if (frame.has("chat")) {
            recipients.addChat(frame.object("chat"));
        }
        if (frame.has("chatItem")) {
            item(frame.object("chatItem"));
        }
    }

    private void item(JsonEntry item) {
        Optional<Chat> group = recipients.group(item.number("chatId"));
        Optional<ItemText.Content> content = texts.of(item);
        // What was said between two people is none of the community's.
        if (group.isEmpty() || content.isEmpty()) {
            hearing.system(item.line());
            return;
        }
        Optional<Author> author = recipients.person(item.number("authorId"));
        if (author.isEmpty()) {
            hearing.problem(
                    part,
                    item.line(),
                    "a message of somebody who is not in the export; it is not read",
                    "Export the chat history again.");
            return;
        }
        listen(group.get());
        say(item, author.get(), content.get(), group.get());
    }

    private void listen(Chat of) {
        if (!of.equals(chat)) {
            chat = of;
            hearing.listen(of, part);
        }
    }

    private void say(JsonEntry item, Author author, ItemText.Content content, Chat group) {
        List<JsonEntry> revisions = item.objects("revisions");
        long sent = (revisions.isEmpty() ? item : revisions.getFirst()).number("dateSent");
        hearing.said(new Said(
                times.add(group, sent, author),
                author,
                moments.ofMillis(sent, item.line()),
                "",
                content.words(),
                replyTo(group, content.content().object("quote")),
                new Circumstances(group.channel(), !revisions.isEmpty(), false, false, reactions(content.content())),
                null,
                item.line()));
    }

    private @Nullable String replyTo(Chat group, JsonEntry quote) {
        long sent = quote.number("targetSentTimestamp");
        return sent <= 0
                ? null
                : recipients
                        .person(quote.number("authorId"))
                        .map(author -> times.of(group, sent, author))
                        .orElse(null);
    }

    private static List<Reaction> reactions(JsonEntry content) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (JsonEntry reaction : content.objects("reactions")) {
            String emoji = reaction.name("emoji");
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
