package org.vouch.indexer.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Words of one sentence that follow each other, and how much they weigh together.
///
/// @param from   the first
/// @param to     the word after the last
/// @param weight more than 0
record Run(int from, int to, double weight) {

    private static final int RUNS_MAX = 3;

    /// A word counts when it weighs at least this share of the one that weighs most.
    private static final double SHARE_MIN = 0.4;

    private static final int LITTLE_CHARACTERS_MAX = 3;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /// The heaviest runs, in the order of their words.
    ///
    /// @param weights   of each word
    /// @param weightMin what the heaviest word weighs at least, or there is no run
    static List<Run> heaviest(double[] weights, double weightMin) {
        double most = weightMin;
        for (double weight : weights) {
            most = Math.max(most, weight);
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < weightMin || weights[i] < most * SHARE_MIN) {
                continue;
            }
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.to == i) {
                runs.set(runs.size() - 1, new Run(last.from, i + 1, last.weight + weights[i]));
            } else {
                runs.add(new Run(i, i + 1, weights[i]));
            }
        }
        return runs.stream()
                .sorted(Comparator.comparingDouble(Run::weight).reversed())
                .limit(RUNS_MAX)
                .sorted(Comparator.comparingInt(Run::from))
                .toList();
    }

    /// Whether it tells a person anything: it is not only of little words ("for the").
    boolean isTelling(List<Word> words) {
        return words.subList(from, to).stream().anyMatch(word -> word.form().length() > LITTLE_CHARACTERS_MAX);
    }

    /// The same words as they stand in `text`, in one line.
    String in(String text, List<Word> words) {
        String said = text.substring(words.get(from).start(), words.get(to - 1).end());
        return WHITE_SPACE.matcher(said).replaceAll(" ");
    }
}
