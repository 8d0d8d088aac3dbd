package org.vouch.indexer.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.vouch.indexer.recommendation.Message;

/// A message with the earlier ones that it may answer.
///
/// @param message    the later one
/// @param opens      how likely it answers none of them and starts something new, 0 to 1
/// @param candidates what it may answer, likeliest first; none that is as good as impossible. Empty, too, when it
///                   replies to a message that is no longer remembered
public record Linked(Message message, double opens, List<Candidate> candidates) {

    /// An earlier message.
    ///
    /// @param message    the earlier one
    /// @param confidence how likely it is the one that is answered, 0 to 1
    public record Candidate(Message message, double confidence) {}

    /// A candidate that is as likely is taken for answered even where another is likelier: the share at which a link is
    /// more often right than it is worth to leave out.
    private static final double ALSO_MIN = 0.4;

    public Linked {
        candidates = List.copyOf(candidates);
    }

    /// The messages that are taken for answered: the likeliest, and any other that is likely as well. Empty when the
    /// message rather starts something new.
    public List<Message> answered() {
        if (candidates.isEmpty() || opens > candidates.getFirst().confidence()) {
            return List.of();
        }
        return Stream.concat(
                        candidates.stream().limit(1),
                        candidates.stream().skip(1).filter(candidate -> candidate.confidence() >= ALSO_MIN))
                .map(Candidate::message)
                .toList();
    }
}
