package org.vouch.indexer.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Circumstances;

/// One message of an export. What was deleted is none.
///
/// @param id            the app's own, unique in its chat; empty where an export has none
/// @param author        who said it
/// @param at            when; null when the export does not say
/// @param title         subject line, where the app has one; else empty
/// @param text          with mentions and links as a person reads them; empty when it is media without words
/// @param replyTo       id of the message that it replies to; null when it replies to none, or none is known
/// @param circumstances how it was said
/// @param link          web address of the message itself, `https` only; null where there is none
/// @param line          where it begins in its part, counted from 1; 0 means the part as a whole
public record Said(
        String id,
        Author author,
        @Nullable Instant at,
        String title,
        String text,
        @Nullable String replyTo,
        Circumstances circumstances,
        @Nullable String link,
        int line) {

    /// A message of which only words, author and time are known.
    public static Said plainly(Author author, @Nullable Instant at, String text, int line) {
        return new Said("", author, at, "", text, null, Circumstances.PLAIN, null, line);
    }
}
