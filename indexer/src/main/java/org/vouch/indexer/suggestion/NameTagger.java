package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.vouch.indexer.learned.TagModel;

/// Finds what is a name among the words of an answer, by a learned model.
final class NameTagger {

    /// From this likelihood on, a word is inside a name: low, because what is named is judged again.
    private static final double INSIDE_MIN = 0.05;

    /// A name goes on while words are inside of it nearly as surely as its surest.
    private static final double GOES_ON_SHARE_MIN = 0.5;

    /// As long as a name on a card may be.
    private static final int NAME_CHARACTERS_MAX = 120;

    private static final int KEY_CHARACTERS_MIN = 2;

    private static final Set<String> AND = Set.of("and", "&", "n");
    private static final Set<String> FAMILY =
            Set.of("sons", "son", "daughters", "daughter", "brothers", "sisters", "family", "partners", "co");

    private final WordTraits traits;
    private final WordFeatures features;
    private final Spotter spotter;
    private final TagModel model;

    NameTagger(WordTraits traits, Spotter spotter, TagModel model) {
        this.traits = traits;
        features = new WordFeatures(traits);
        this.spotter = spotter;
        this.model = model;
    }

    /// A name that was found.
    ///
    /// @param likelihood that it is one, 0 to 1: that of its surest word
    record Tagged(Spot spot, double likelihood) {}

    /// @param spots what the rules find in the sentence
    /// @param meant what the meaning of its words tells of each tag
    List<Tagged> names(
            Reading reading, Reading.Said said, Sentence sentence, Spots spots, double[][] meant, Names names) {
        List<Tagged> tagged = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        double[][] likelihoods = model.likelihoods(features.of(reading, said, sentence, spots, names), meant);
        int first = -1;
        double surest = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            double inside = at == tokens.size() ? 0 : inside(tokens.get(at), likelihoods[at]);
            boolean named = inside >= INSIDE_MIN;
            if (first >= 0 && (!named || inside < surest * GOES_ON_SHARE_MIN || begins(tokens, at, likelihoods[at]))) {
                tagged.add(tagged(sentence, first, at, surest, names));
                first = -1;
                named &= at < tokens.size() && begins(tokens, at, likelihoods[at]);
            }
            if (named) {
                surest = Math.max(first < 0 ? 0 : surest, inside);
                first = first < 0 ? at : first;
            }
        }
        spots.all().forEach(spot -> widen(spot, tagged));
        List.copyOf(tagged).forEach(one -> withFamily(one, sentence, names, tagged));
        spots.onCards(names).forEach(spot -> add(spot, tagged));
        tagged.removeIf(one -> !isName(one.spot()));
        return tagged;
    }

    /// Parts of what is written like one name are that name.
    private static void widen(Spot written, List<Tagged> tagged) {
        List<Tagged> parts = tagged.stream()
                .filter(one -> one.spot().first() < written.end()
                        && written.first() < one.spot().end())
                .toList();
        boolean inside = parts.stream()
                .allMatch(one ->
                        one.spot().first() >= written.first() && one.spot().end() <= written.end());
        if (!parts.isEmpty() && inside) {
            double surest = parts.stream().mapToDouble(Tagged::likelihood).max().orElse(0);
            tagged.removeAll(parts);
            tagged.add(new Tagged(written, surest));
            tagged.sort(Comparator.comparingInt(one -> one.spot().first()));
        }
    }

    /// "wetherill and sons" is one name, however it is written, with what was found in it or goes on from it.
    private void withFamily(Tagged one, Sentence sentence, Names names, List<Tagged> tagged) {
        int first = one.spot().first();
        int and = one.spot().end();
        if (!tagged.contains(one) || !isFamily(sentence.tokens(), and)) {
            return;
        }
        List<Tagged> parts = tagged.stream()
                .filter(other -> other.spot().first() >= first && other.spot().first() < and + 2)
                .toList();
        int end = parts.stream().mapToInt(part -> part.spot().end()).reduce(and + 2, Math::max);
        tagged.removeAll(parts);
        tagged.add(new Tagged(spotter.spot(sentence, first, end, names), one.likelihood()));
        tagged.sort(Comparator.comparingInt(other -> other.spot().first()));
    }

    private static boolean isFamily(List<Token> tokens, int and) {
        return and + 2 <= tokens.size()
                && !tokens.get(and).afterBreak()
                && AND.contains(tokens.get(and).form())
                && FAMILY.contains(tokens.get(and + 1).form());
    }

    /// What a card calls by name is a name.
    private static void add(Spot onCard, List<Tagged> tagged) {
        tagged.removeIf(one ->
                one.spot().first() < onCard.end() && onCard.first() < one.spot().end());
        tagged.add(new Tagged(onCard, 1));
        tagged.sort(Comparator.comparingInt(one -> one.spot().first()));
    }

    /// Adds what is named again.
    ///
    /// @param sure what is a name wherever it stands
    void addAgain(Sentence sentence, Names sure, List<Tagged> tagged) {
        List<Token> tokens = sentence.tokens();
        List<Tagged> again = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int end = tokens.get(at).isWord() ? spotter.knownEnd(tokens, at, sure) : at;
            int first = at;
            if (end > at
                    && tagged.stream()
                            .noneMatch(one -> one.spot().first() < end
                                    && first < one.spot().end())) {
                again.add(new Tagged(spotter.spot(sentence, at, end, sure), 0));
                at = end - 1;
            }
        }
        tagged.addAll(again);
        tagged.sort(Comparator.comparingInt(one -> one.spot().first()));
    }

    private static boolean isName(Spot spot) {
        return spot.name().length() <= NAME_CHARACTERS_MAX && spot.key().length() >= KEY_CHARACTERS_MIN;
    }

    /// Without the small words around it.
    private Tagged tagged(Sentence sentence, int first, int end, double surest, Names names) {
        List<Token> tokens = sentence.tokens();
        int from = first;
        int to = end;
        while (to - from > 1 && isSmall(tokens.get(to - 1))) {
            to--;
        }
        while (to - from > 1 && (isSmall(tokens.get(from)) || isOpening(sentence, from))) {
            from++;
        }
        return new Tagged(spotter.spot(sentence, from, to, names), surest);
    }

    private boolean isSmall(Token token) {
        return traits.of(token).isSmall()
                || (token.isWord() && !Character.isLetterOrDigit(token.text().charAt(0)));
    }

    private boolean isOpening(Sentence sentence, int at) {
        return at == 0
                && sentence.beginning()
                && traits.of(sentence.tokens().get(at)).isCommon();
    }

    /// An address or handle always is one.
    private static double inside(Token token, double[] likelihoods) {
        return token.isWord() ? 1 - likelihoods[TagModel.OUTSIDE] : 1;
    }

    private static boolean begins(List<Token> tokens, int at, double[] likelihoods) {
        return !tokens.get(at).isWord()
                || (at > 0 && !tokens.get(at - 1).isWord())
                || likelihoods[TagModel.FIRST] > likelihoods[TagModel.LATER];
    }
}
