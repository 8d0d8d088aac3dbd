package org.vouch.indexer.export.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vouch.indexer.export.JsonEntry;

/// The words of a chat item.
///
/// @param recipients of the export, for those whom it mentions
record ItemText(Recipients recipients) {

    private static final int RANGES_MAX = 1000;
    private static final List<String> KINDS_WITHOUT_WORDS =
            List.of("contactMessage", "stickerMessage", "viewOnceMessage", "giftBadge", "paymentNotification");

    /// What a person reads, and where its reactions stand.
    ///
    /// @param words   empty when it is media alone
    /// @param content holds what is special to the kind of item
    record Content(String words, JsonEntry content) {}

    /// The content of `item`; empty when nobody said it: when the app itself did, or when it was deleted.
    Optional<Content> of(JsonEntry item) {
        JsonEntry standard = item.object("standardMessage");
        if (item.hasObject("standardMessage")) {
            return Optional.of(new Content(named(standard.object("text")), standard));
        }
        JsonEntry poll = item.object("poll");
        if (item.hasObject("poll")) {
            return Optional.of(new Content(poll(poll), poll));
        }
        return KINDS_WITHOUT_WORDS.stream()
                .filter(item::hasObject)
                .findFirst()
                .map(kind -> new Content("", item.object(kind)));
    }

    /// The question and one option a line.
    private static String poll(JsonEntry poll) {
        StringBuilder text = new StringBuilder(poll.text("question"));
        poll.objects("options").forEach(option -> text.append('\n').append(option.text("option")));
        return text.toString();
    }

    /// The text with the names of those whom it mentions in the places kept for them.
    private String named(JsonEntry text) {
        StringBuilder body = new StringBuilder(text.text("body"));
        List<JsonEntry> mentions = new ArrayList<>();
        for (JsonEntry range : text.objects("bodyRanges")) {
            if (!range.text("mentionAci").isEmpty() && mentions.size() < RANGES_MAX) {
                mentions.add(range);
            }
        }
        // From the end, for a name moves what stands behind it.
        mentions.sort(Comparator.comparingInt((JsonEntry range) -> range.count("start"))
                .reversed());
        for (JsonEntry mention : mentions) {
            int start = mention.count("start");
            int end = start + mention.count("length");
            Optional<String> name = recipients.name(mention.text("mentionAci"));
            if (name.isPresent() && start >= 0 && start <= end && end <= body.length()) {
                body.replace(start, end, "@" + name.get());
            }
        }
        return body.toString();
    }
}
