package org.vouch.indexer.export.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.vouch.indexer.export.JsonEntry;

/// The words of a message, with links as a person reads them.
final class MessageText {

    private MessageText() {}

    /// Those of the message itself, then those of its poll, an option a line.
    static String of(JsonEntry entry) {
        StringBuilder text = new StringBuilder(text(entry.fields().path("text")));
        if (entry.has("poll")) {
            JsonEntry poll = entry.object("poll");
            line(poll.fields().path("question"), text);
            poll.objects("answers").forEach(answer -> line(answer.fields().path("text"), text));
        }
        return text.toString();
    }

    private static void line(JsonNode words, StringBuilder text) {
        String line = text(words);
        if (!line.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
    }

    /// A string, an object, or a list of both.
    private static String text(JsonNode words) {
        if (words.isTextual()) {
            return words.textValue();
        }
        if (words.isObject()) {
            return linked(new JsonEntry(words, 0));
        }
        StringBuilder text = new StringBuilder();
        if (words.isArray()) {
            words.forEach(piece -> text.append(piece.isArray() ? "" : text(piece)));
        }
        return text.toString();
    }

    private static String linked(JsonEntry entity) {
        return linked(entity.text("text"), entity.text("href"));
    }

    /// `label`, followed by the address to which it leads unless it is that address.
    static String linked(String label, String address) {
        if (address.isBlank() || address.equals(label) || isAddressOf(label.strip(), address)) {
            return label;
        }
        return label.isBlank() ? address : label + " (" + address + ")";
    }

    /// Whether the address is what the app made of the label.
    private static boolean isAddressOf(String label, String address) {
        return !label.isEmpty()
                && (address.equals("http://" + label)
                        || address.equals("https://" + label)
                        || address.equals("http://" + label + "/")
                        || address.equals("https://" + label + "/")
                        || address.equals("mailto:" + label)
                        || address.equals("tel:" + label));
    }
}
