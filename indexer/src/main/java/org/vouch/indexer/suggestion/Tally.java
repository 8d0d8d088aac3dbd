package org.vouch.indexer.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.recommendation.MemberId;

/// Which of its mentions speaks for a peer on a suggestion, in one exchange: the last explicit one, else the last.
final class Tally {

    private record Voice(MemberId peer, String name) {}

    private final Map<Voice, Integer> answers = new LinkedHashMap<>();
    private final Map<Voice, Boolean> explicits = new LinkedHashMap<>();

    /// @param answer   place of the answer in the exchange; called in the order of the answers
    /// @param mentions what the answer says of each suggestion, by name
    void add(MemberId peer, int answer, Map<String, List<Mention>> mentions) {
        mentions.forEach((name, said) -> {
            Voice voice = new Voice(peer, name);
            boolean explicit = said.stream().anyMatch(Mention::explicit);
            if (explicit || !explicits.getOrDefault(voice, false)) {
                answers.put(voice, answer);
                explicits.put(voice, explicit);
            }
        });
    }

    /// Whether it is this answer in which the peer has their say on the suggestion.
    boolean isSaidIn(int answer, MemberId peer, String name) {
        return answers.getOrDefault(new Voice(peer, name), -1) == answer;
    }
}
