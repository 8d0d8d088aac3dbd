package org.vouch.bot.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.SuggestionKey;

/// What members of a community made of suggestions that they were shown.
///
/// @param words on each suggestion
public record Feedback(Map<SuggestionKey, List<Word>> words) {

    /// Nobody has said anything.
    public static final Feedback NONE = new Feedback(Map.of());

    /// What one member made of a suggestion.
    public enum Verdict {
        NOT_HELPFUL,
        HELPFUL,
        /// They had asked, and it is what they took.
        CHOSEN
    }

    /// One member's word on one suggestion.
    public record Word(MemberId member, Verdict verdict, Instant at) {}

    public Feedback {
        words = words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, said -> List.copyOf(said.getValue())));
    }

    /// What was said of a suggestion by then, each member once: that they chose it, else what they said last.
    ///
    /// @param names that the suggestion goes by
    Voices on(Collection<SuggestionKey> names, Instant asOf) {
        Map<String, Word> byMember = new TreeMap<>();
        names.stream()
                .distinct()
                .flatMap(name -> words.getOrDefault(name, List.of()).stream())
                .filter(word -> !word.at().isAfter(asOf))
                .forEach(word -> byMember.merge(word.member().value(), word, Feedback::weightier));
        return new Voices(
                count(byMember.values(), Verdict.CHOSEN),
                count(byMember.values(), Verdict.HELPFUL),
                count(byMember.values(), Verdict.NOT_HELPFUL));
    }

    private static Word weightier(Word one, Word other) {
        boolean choice = one.verdict() == Verdict.CHOSEN || other.verdict() == Verdict.CHOSEN;
        boolean first = choice ? one.verdict() == Verdict.CHOSEN : one.at().isAfter(other.at());
        return first ? one : other;
    }

    private static int count(Collection<Word> words, Verdict verdict) {
        return (int) words.stream().filter(word -> word.verdict() == verdict).count();
    }
}
