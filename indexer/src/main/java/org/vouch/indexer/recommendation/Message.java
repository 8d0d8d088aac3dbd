package org.vouch.indexer.recommendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that one member said.
///
/// @param id      unique within its transcript
/// @param by      who said it
/// @param at      when; null when the transcript does not say
/// @param title   subject line, where the platform has one; else empty
/// @param text    what was said; may be empty when there is a title
/// @param replyTo id of the message that this one replies to; null when it replies to none, or none is known
/// @param source  where it stands
/// @param circumstances how it was said
public record Message(
        String id,
        MemberId by,
        @Nullable Instant at,
        String title,
        String text,
        @Nullable String replyTo,
        Source source,
        Circumstances circumstances) {

    /// A message of which only the words are known.
    public Message(
            String id,
            MemberId by,
            @Nullable Instant at,
            String title,
            String text,
            @Nullable String replyTo,
            Source source) {
        this(id, by, at, title, text, replyTo, source, Circumstances.PLAIN);
    }

    /// @throws IllegalArgumentException when the id is blank
    public Message {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a message has an id");
        }
    }

    /// Title and text as one reads them, the title first.
    public String wording() {
        if (title.isBlank()) {
            return text;
        }
        return text.isBlank() ? title : title + "\n" + text;
    }
}
