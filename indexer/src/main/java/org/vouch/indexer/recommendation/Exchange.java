package org.vouch.indexer.recommendation;

import java.util.List;

/// A request with its answers, as they were said.
///
/// @param community whose words these are
/// @param request   the message that asks
/// @param answers   the messages that reply to it, earliest first; the asker's own follow-ups are among them
public record Exchange(CommunityId community, Message request, List<Message> answers) {

    public Exchange {
        answers = List.copyOf(answers);
    }

    /// Whether a peer of the asker wrote `answer`.
    public boolean isByPeer(Message answer) {
        return !answer.by().equals(request.by());
    }
}
