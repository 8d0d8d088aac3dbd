package org.vouch.indexer.request;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a message shows.
///
/// @param said       without what a bridge put before it
/// @param askings    its sentences, with the cues in them
/// @param ofMessage  what it shows as a whole
/// @param bySentence what each sentence shows, in their order
record Evidence(String said, List<Asking> askings, List<Trait> ofMessage, List<List<Trait>> bySentence) {

    Evidence {
        askings = List.copyOf(askings);
        ofMessage = List.copyOf(ofMessage);
        bySentence = List.copyOf(bySentence);
    }

    /// Whether it turns to all, or to whoever it may be.
    boolean isOpen() {
        return ofMessage.contains(MessageTraits.OPEN);
    }

    /// The names of all that speaks for and against a sentence, each once.
    Set<String> names(int sentence) {
        Set<String> names = new LinkedHashSet<>();
        ofMessage.forEach(trait -> names.add(trait.name()));
        bySentence.get(sentence).forEach(trait -> names.add(trait.name()));
        return names;
    }

    /// What a sentence itself shows, each name once, where it shows it first.
    List<Trait> distinct(int sentence) {
        Set<String> seen = new HashSet<>();
        return bySentence.get(sentence).stream()
                .filter(trait -> seen.add(trait.name()))
                .toList();
    }
}
