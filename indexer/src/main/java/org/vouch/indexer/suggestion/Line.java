package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.List;

/// Sentences of an answer that semicolons part, read as one: what stands in a list is told by its neighbours.
///
/// @param first place of the first of them in the answer
/// @param sizes how many words each has
/// @param words all of them
record Line(int first, List<Integer> sizes, Sentence words) {

    private static final int WORDS_MAX = 80;

    Line {
        sizes = List.copyOf(sizes);
    }

    /// Where in an answer something is named.
    ///
    /// @param sentence place of the sentence
    /// @param spot     place in the sentence
    record InSentence(int sentence, Spot spot) {}

    static List<Line> of(List<Sentence> sentences) {
        List<Line> lines = new ArrayList<>();
        int first = 0;
        int words = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int size = sentences.get(i).tokens().size();
            if (i > first && (sentences.get(i).beginning() || words + size > WORDS_MAX)) {
                lines.add(of(sentences, first, i));
                first = i;
                words = 0;
            }
            words += size;
        }
        if (first < sentences.size()) {
            lines.add(of(sentences, first, sentences.size()));
        }
        return lines;
    }

    private static Line of(List<Sentence> sentences, int first, int end) {
        List<Integer> sizes = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : sentences.subList(first, end)) {
            sizes.add(sentence.tokens().size());
            Token opening = sentence.tokens().getFirst();
            tokens.add(tokens.isEmpty() ? opening : opening.afterBreak(true));
            tokens.addAll(sentence.tokens().subList(1, sentence.tokens().size()));
        }
        Sentence last = sentences.get(end - 1);
        return new Line(
                first,
                sizes,
                Sentence.of(
                        tokens,
                        last.end(),
                        last.question(),
                        sentences.get(first).beginning()));
    }

    /// Where `spot` of this line is in the answer; a name that a semicolon parts is where it begins.
    InSentence inSentence(Spot spot) {
        int sentence = 0;
        int before = 0;
        while (spot.first() >= before + sizes.get(sentence)) {
            before += sizes.get(sentence);
            sentence++;
        }
        int end = Math.min(spot.end() - before, sizes.get(sentence));
        return new InSentence(
                first + sentence, new Spot(spot.first() - before, end, spot.name(), spot.key(), spot.known()));
    }
}
