package org.vouch.indexer.recommendation;

import java.util.List;

/// How a message was said, as far as its chat tells.
///
/// @param channel   the channel or topic in which it was said; empty where there is only one
/// @param edited    whether its words are not the first ones
/// @param forwarded whether somebody else said it first
/// @param bot       whether a program said it
/// @param reactions of other members, in the order of the chat
public record Circumstances(String channel, boolean edited, boolean forwarded, boolean bot, List<Reaction> reactions) {

    /// Said once, by a person, in the only channel, and nobody reacted.
    public static final Circumstances PLAIN = new Circumstances("", false, false, false, List.of());

    public Circumstances {
        reactions = List.copyOf(reactions);
    }
}
