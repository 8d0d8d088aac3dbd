package org.vouch.indexer.export.signal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    record Content(String words, JsonNode content) {}

    /// The content of `item`; empty when nobody said it: when the app itself did, or when it was deleted.
    Optional<Content> of(JsonNode item) {
        JsonNode standard = item.path("standardMessage");
        if (standard.isObject()) {
            return Optional.of(new Content(named(standard.path("text")), standard));
        }
        JsonNode poll = item.path("poll");
        if (poll.isObject()) {
            return Optional.of(new Content(poll(poll), poll));
        }
        return KINDS_WITHOUT_WORDS.stream()
                .map(item::path)
                .filter(JsonNode::isObject)
                .findFirst()
                .map(content -> new Content("", content));
    }

    /// The question and one option a line.
    private static String poll(JsonNode poll) {
        StringBuilder text = new StringBuilder(poll.path("question").asText());
        poll.path("options")
                .forEach(
                        option -> text.append('\n').append(option.path("option").asText()));
        return text.toString();
    }

    /// The text with the names of those whom it mentions in the places kept for them.
    private String named(JsonNode text) {
        StringBuilder body = new StringBuilder(text.path("body").asText());
        List<JsonNode> mentions = new ArrayList<>();
        for (JsonNode range : text.path("bodyRanges")) {
            if (range.path("mentionAci").isTextual() && mentions.size() < RANGES_MAX) {
                mentions.add(range);
            }
        }
        // From the end, for a name moves what stands behind it.
        mentions.sort(
                Comparator.comparingInt((JsonNode range) -> range.path("start").asInt())
                        .reversed());
        for (JsonNode mention : mentions) {
            int start = mention.path("start").asInt();
            int end = start + mention.path("length").asInt();
            Optional<String> name = recipients.name(mention.path("mentionAci").asText());
            if (name.isPresent() && start >= 0 && start <= end && end <= body.length()) {
                body.replace(start, end, "@" + name.get());
            }
        }
        return body.toString();
    }
}
