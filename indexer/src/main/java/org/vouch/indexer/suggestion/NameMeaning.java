package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.learned.TagModel;
import org.vouch.indexer.meaning.Encoder;

/// What the meaning of the words of an answer tells of the names in it.
///
/// Its model is read from lines `TAG NUMBER<tab>WEIGHT`: what each number of a word's state speaks for.
final class NameMeaning {

    /// How much meaning counts beside words: it is more of the same kind for names that were never seen.
    private static final double SHARE = 1.5;

    /// Makes the numbers of a direction about as large as 1.
    private static final double SPREAD = 20;

    private final Encoder encoder;
    private final String fingerprint;
    private final double[] intercepts = new double[TagModel.TAGS];
    private final double[][] weights = new double[TagModel.TAGS][Encoder.STATE_NUMBERS];

    private final LinearModel asked;

    /// @param words which meanings of words speak for which tag
    /// @param asked which meanings of requests speak for answers that name something
    NameMeaning(Encoder encoder, LinearModel words, LinearModel asked) {
        this.encoder = encoder;
        this.asked = asked;
        fingerprint = encoder.model() + words.fingerprint() + asked.fingerprint();
        for (int tag = TagModel.OUTSIDE + 1; tag < TagModel.TAGS; tag++) {
            intercepts[tag] = SHARE * words.weight(TagModel.feature(tag, LinearModel.INTERCEPT));
            for (int i = 0; i < Encoder.STATE_NUMBERS; i++) {
                weights[tag][i] = SHARE * words.weight(TagModel.feature(tag, String.valueOf(i)));
            }
        }
    }

    /// What was learned from invented exchanges.
    static NameMeaning english(Encoder encoder) {
        return new NameMeaning(
                encoder,
                LinearModel.read(NameMeaning.class, "names-by-meaning.tsv"),
                LinearModel.read(NameMeaning.class, "asked-by-meaning.tsv"));
    }

    /// Changes with the encoder and the weights.
    String fingerprint() {
        return fingerprint;
    }

    /// How much it speaks for answers that name something: who looks for a plumber is told names, who asks how to renew
    /// a visa is not. In logarithms of odds.
    double asksForNames(Reading reading) {
        double sum = asked.intercept();
        for (Map.Entry<String, Double> number : meant(reading.asking(), encoder).entrySet()) {
            sum += asked.weight(number.getKey()) * number.getValue();
        }
        return sum;
    }

    /// The numbers of what a request means.
    static Map<String, Double> meant(String request, Encoder encoder) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        float[] direction = encoder.vector(request).direction();
        for (int i = 0; i < direction.length; i++) {
            numbers.put(String.valueOf(i), (double) direction[i] * SPREAD);
        }
        return numbers;
    }

    /// How much it speaks for each tag, by line of the answer and word; in logarithms of odds.
    List<double[][]> scores(Reading.Said said) {
        List<double[][]> scores = new ArrayList<>();
        for (float[][] line : states(said, encoder)) {
            double[][] words = new double[line.length][];
            for (int i = 0; i < words.length; i++) {
                words[i] = scores(line[i]);
            }
            scores.add(words);
        }
        return scores;
    }

    private double[] scores(float[] state) {
        double[] scores = intercepts.clone();
        for (int tag = TagModel.OUTSIDE + 1; tag < TagModel.TAGS; tag++) {
            for (int i = 0; i < state.length; i++) {
                scores[tag] += weights[tag][i] * state[i];
            }
        }
        return scores;
    }

    /// The state of each word, by line of the answer.
    static List<float[][]> states(Reading.Said said, Encoder encoder) {
        String text = said.message().wording();
        List<String> parts = new ArrayList<>();
        int end = 0;
        for (Line line : said.lines()) {
            for (Token token : line.words().tokens()) {
                parts.add(text.substring(end, token.start()));
                parts.add(text.substring(token.start(), token.end()));
                end = token.end();
            }
        }
        parts.add(text.substring(end));
        float[][] states = encoder.states(parts);
        List<float[][]> lines = new ArrayList<>();
        int part = 1;
        for (Line line : said.lines()) {
            float[][] words = new float[line.words().tokens().size()][];
            for (int i = 0; i < words.length; i++) {
                words[i] = states[part];
                part += 2;
            }
            lines.add(words);
        }
        return lines;
    }
}
