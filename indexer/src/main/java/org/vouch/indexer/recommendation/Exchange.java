package org.vouch.indexer.recommendation;

import java.util.Collections;
import java.util.List;

/// A request with its answers, as they were said.
///
/// @param community whose words these are
/// @param request   the message that asks
/// @param answers   the messages that reply to it, earliest first; the asker's own follow-ups are among them
/// @param sureness  how sure it is that each answer belongs to the request, from 0 to 1; 1 when it says so itself
public record Exchange(CommunityId community, Message request, List<Message> answers, List<Double> sureness) {

    /// @throws IllegalArgumentException when there is not one sureness for each answer
    public Exchange {
        answers = List.copyOf(answers);
        sureness = List.copyOf(sureness);
        if (answers.size() != sureness.size()) {
            throw new IllegalArgumentException(answers.size() + " answers with " + sureness.size() + " of sureness");
        }
    }

    /// An exchange in which every answer says what it answers.
    public Exchange(CommunityId community, Message request, List<Message> answers) {
        this(community, request, answers, Collections.nCopies(answers.size(), 1.0));
    }

    /// Whether a peer of the asker wrote `answer`.
    public boolean isByPeer(Message answer) {
        return !answer.by().equals(request.by());
    }
}
