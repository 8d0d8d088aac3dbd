package org.vouch.indexer.request;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What in a message speaks of other matters than advice.
///
/// @param words  first words of the cues that say so, each once
/// @param belief that is left of what asks, 0 to 1
record Doubts(Set<String> words, double belief) {

    /// What is left when the message is aimed at one person.
    private static final double TO_ONE = 0.1;

    Doubts {
        words = Set.copyOf(words);
    }

    static Doubts of(List<Sentence> sentences, List<List<Found>> found, boolean toOne) {
        Set<String> words = new LinkedHashSet<>();
        double belief = toOne ? TO_ONE : 1;
        for (int i = 0; i < sentences.size(); i++) {
            for (Found one : found.get(i)) {
                boolean doubt = one.cue().kind() == Cue.Kind.DOUBT;
                if (doubt && words.add(sentences.get(i).words().get(one.start()).form())) {
                    belief *= 1 - one.cue().weight();
                }
            }
        }
        return new Doubts(words, belief);
    }
}
