package org.vouch.indexer.recommendation;

import java.util.List;

/// Messages in the order in which they were said, from one chat of one community.
///
/// @param community whose words these are
/// @param messages  earliest first
public record Transcript(CommunityId community, List<Message> messages) {

    public Transcript {
        messages = List.copyOf(messages);
    }
}
