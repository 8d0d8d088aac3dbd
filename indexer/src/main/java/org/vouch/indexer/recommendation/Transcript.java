package org.vouch.indexer.recommendation;

import java.util.List;

/// Messages in the order in which they were said, from one chat of one community.
///
/// @param community whose words these are
/// @param kind      how requests and answers stand in it
/// @param messages  earliest first
/// @param earlier   how many of the messages, from the first one on, are there because later ones may answer them. What
///                  answers them belongs to another transcript
/// @param opening   how many of the messages after those may be requests. What comes after them was said later, and is
///                  there because it may answer
public record Transcript(CommunityId community, Kind kind, List<Message> messages, int earlier, int opening) {

    /// How requests and answers stand in a transcript.
    public enum Kind {
        /// Each message that replies to none is a request, and says so by standing there.
        THREADS,
        /// Messages of all sorts, one after the other.
        CHAT
    }

    /// @throws IllegalArgumentException when these are more than all messages
    public Transcript {
        messages = List.copyOf(messages);
        if (earlier < 0 || opening < 0 || earlier + opening > messages.size()) {
            throw new IllegalArgumentException(
                    earlier + " and " + opening + " of " + messages.size() + " messages are too many");
        }
    }

    /// All that was said.
    public Transcript(CommunityId community, Kind kind, List<Message> messages) {
        this(community, kind, messages, 0, messages.size());
    }

    /// Whether the message at a place may be a request.
    public boolean mayOpen(int place) {
        return place >= earlier && place < earlier + opening;
    }

    /// Threads, each message that replies to none with those that reply to it.
    public Transcript(CommunityId community, List<Message> messages) {
        this(community, Kind.THREADS, messages);
    }
}
