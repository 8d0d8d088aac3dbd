package org.vouch.bot.search;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vouch.indexer.index.Concept;

/// Words with which one asks. They stand in requests of every kind, so what holds nothing else ("can anyone recommend
/// something good?") does not say what is wanted.
final class AskingWords {

    private static final Set<String> WORDS =
            Pattern.compile("\\s+").splitAsStream("""
                    advice advise advised anybody anyone anything ask asking best better everybody everyone experience
                    experiences folks good great guys help idea ideas know like look looking need nice one opinion
                    opinions people please question recommend recommendation recommendations recommended recommends
                    review reviews somebody someone something suggest suggested suggestion suggestions suggests thing
                    things thought thoughts tip tips use used using want""").collect(Collectors.toUnmodifiableSet());

    private AskingWords() {}

    /// Whether `concepts` hold nothing else.
    static boolean areAllOf(Collection<Concept> concepts) {
        return concepts.stream()
                .allMatch(concept -> WORDS.contains(concept.label().toLowerCase(Locale.ROOT)));
    }
}
