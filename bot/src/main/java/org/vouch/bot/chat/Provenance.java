package org.vouch.bot.chat;

import org.jspecify.annotations.Nullable;

/// What tells a message apart in exports of its chat, and what is to be heeded when it is kept.
///
/// @param chat      the chat as its exports call it, with the platform's name before it; where they number messages in
///                  another way, as nothing else calls it; empty when the platform does not tell
/// @param author    who said it, as exports call the account; empty when the platform does not tell
/// @param link      web address of the message, `https` only; null where there is none
/// @param forwarded whether somebody else said it first
/// @param guarded   whether the chat wants nothing to leave it
public record Provenance(
        String chat, String author, @Nullable String link, boolean forwarded, boolean guarded) {

    /// Nothing is known.
    public static final Provenance UNKNOWN = new Provenance("", "", null, false, false);
}
