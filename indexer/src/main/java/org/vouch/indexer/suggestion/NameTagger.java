package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.List;
import org.vouch.indexer.learned.TagModel;

/// Finds what is a name among the words of an answer, by a learned model.
final class NameTagger {

    /// From this likelihood on, a word is inside a name: low, because what is named is judged again.
    private static final double INSIDE_MIN = 0.25;

    private final WordFeatures features;
    private final Spotter spotter;
    private final TagModel model;

    NameTagger(WordFeatures features, Spotter spotter, TagModel model) {
        this.features = features;
        this.spotter = spotter;
        this.model = model;
    }

    /// A name that was found.
    ///
    /// @param likelihood that it is one, 0 to 1: that of its surest word
    record Tagged(Spot spot, double likelihood) {}

    List<Tagged> names(Reading reading, Reading.Said said, Sentence sentence, Names names) {
        List<Tagged> tagged = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        double[][] likelihoods = model.likelihoods(features.of(reading, said, sentence, spotter.in(sentence, names), names));
        int first = -1;
        double surest = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            boolean named = at < tokens.size() && isNamed(tokens.get(at), likelihoods[at]);
            if (first >= 0 && (!named || begins(tokens, at, likelihoods[at]))) {
                tagged.add(new Tagged(spotter.spot(sentence, first, at, names), surest));
                first = -1;
            }
            if (named) {
                surest = Math.max(first < 0 ? 0 : surest, 1 - likelihoods[at][TagModel.OUTSIDE]);
                first = first < 0 ? at : first;
            }
        }
        return tagged;
    }

    /// An address always is one.
    private static boolean isNamed(Token token, double[] likelihoods) {
        return token.kind() == Token.Kind.ADDRESS || 1 - likelihoods[TagModel.OUTSIDE] >= INSIDE_MIN;
    }

    private static boolean begins(List<Token> tokens, int at, double[] likelihoods) {
        return !tokens.get(at).isWord()
                || !tokens.get(at - 1).isWord()
                || likelihoods[TagModel.FIRST] > likelihoods[TagModel.LATER];
    }
}
