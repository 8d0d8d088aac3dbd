package org.vouch.indexer.recommendation;

import java.util.List;

/// Messages in the order in which they were said, from one chat of one community.
///
/// @param community whose words these are
/// @param kind      how requests and answers stand in it
/// @param messages  earliest first
/// @param opening   how many of the messages, from the first one on, may be requests. What comes after them was said
///                  later, and is there because it may answer
public record Transcript(CommunityId community, Kind kind, List<Message> messages, int opening) {

    /// How requests and answers stand in a transcript.
    public enum Kind {
        /// Each message that replies to none is a request, and says so by standing there.
        THREADS,
        /// Messages of all sorts, one after the other.
        CHAT
    }

    /// @throws IllegalArgumentException when more messages may open than there are
    public Transcript {
        messages = List.copyOf(messages);
        if (opening < 0 || opening > messages.size()) {
            throw new IllegalArgumentException(opening + " of " + messages.size() + " messages cannot open");
        }
    }

    /// Threads, each message that replies to none with those that reply to it.
    public Transcript(CommunityId community, List<Message> messages) {
        this(community, Kind.THREADS, messages, messages.size());
    }
}
