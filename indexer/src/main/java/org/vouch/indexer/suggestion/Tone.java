package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.indexer.recommendation.Stance;

/// How words speak of something: well or badly, by the words of praise and blame in them and the negations before
/// those.
final class Tone {

    /// A negation turns round what stands so many words after it at most: "not a very good one".
    private static final int NEGATION_WORDS_MAX = 4;

    private static final Pattern RATING = Pattern.compile("(\\d{1,2})/(5|10)");

    private final Set<String> negations;
    private final Set<String> good;
    private final Set<String> bad;
    private final Phrases warnings;
    private final Phrases noWarnings;

    Tone(Lexicon lexicon) {
        negations = lexicon.words("negations");
        good = lexicon.words("good words");
        bad = lexicon.words("bad words");
        warnings = lexicon.phrases("warnings");
        noWarnings = lexicon.phrases("no warnings");
    }

    /// What a stretch of words holds.
    enum Trait {
        GOOD,
        BAD,
        /// "not good".
        NOT_GOOD,
        /// "not bad".
        NOT_BAD,
        /// A phrase that warns: "stay away".
        WARNING,
        /// A phrase that only looks like a warning: "never had a problem".
        NO_WARNING,
        /// A negation, whatever it is that is not so.
        NEGATION,
        /// "9/10".
        HIGH_RATING,
        /// "2/10".
        LOW_RATING;

        /// Whether it speaks against something.
        boolean isAgainst() {
            return switch (this) {
                case BAD, NOT_GOOD, WARNING, LOW_RATING -> true;
                case GOOD, NOT_BAD, NO_WARNING, HIGH_RATING, NEGATION -> false;
            };
        }

        /// Whether it speaks for something.
        boolean isFor() {
            return switch (this) {
                case GOOD, NOT_BAD, NO_WARNING, HIGH_RATING -> true;
                case BAD, NOT_GOOD, WARNING, LOW_RATING, NEGATION -> false;
            };
        }
    }

    /// The traits of `words`, each as often as it comes.
    ///
    /// @param words without apostrophes
    List<Trait> of(List<String> words) {
        return found(words).stream().map(Found::trait).toList();
    }

    /// The words in `words` that speak for a stance, each as it stands there.
    ///
    /// @param words without apostrophes
    List<String> telling(List<String> words, Stance stance) {
        return found(words).stream()
                .filter(one -> stance == Stance.VOUCH
                        ? one.trait().isFor()
                        : one.trait().isAgainst())
                .map(Found::words)
                .distinct()
                .toList();
    }

    private record Found(Trait trait, String words) {}

    private List<Found> found(List<String> words) {
        List<Found> found = new ArrayList<>();
        List<String> left = noWarnings.without(words);
        if (left.size() < words.size()) {
            found.add(new Found(Trait.NO_WARNING, noWarnings.first(words)));
        }
        if (warnings.isIn(left)) {
            found.add(new Found(Trait.WARNING, warnings.first(left)));
        }
        for (int i = 0; i < left.size(); i++) {
            String word = left.get(i);
            boolean praises = good.contains(word);
            if (praises || bad.contains(word)) {
                boolean negated = isNegated(left, i);
                Trait trait = praises ? (negated ? Trait.NOT_GOOD : Trait.GOOD) : negated ? Trait.NOT_BAD : Trait.BAD;
                found.add(new Found(trait, negated ? "not " + word : word));
            } else if (negations.contains(word)) {
                found.add(new Found(Trait.NEGATION, word));
            } else {
                rating(word).ifPresent(rating -> found.add(new Found(rating, word)));
            }
        }
        return found;
    }

    private static Optional<Trait> rating(String word) {
        Matcher rating = RATING.matcher(word);
        if (!rating.matches()) {
            return Optional.empty();
        }
        int points = Integer.parseInt(rating.group(1));
        int most = Integer.parseInt(rating.group(2));
        return points > most ? Optional.empty() : Optional.of(points * 2 > most ? Trait.HIGH_RATING : Trait.LOW_RATING);
    }

    private boolean isNegated(List<String> words, int at) {
        for (int i = at - 1; i >= 0 && i >= at - NEGATION_WORDS_MAX; i--) {
            if (negations.contains(words.get(i))) {
                return true;
            }
            if (good.contains(words.get(i)) || bad.contains(words.get(i))) {
                return false;
            }
        }
        return false;
    }
}
