package org.vouch.evaluation.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Choices that were made: for each, the candidates in numbers, and which of them were right. A [Boosting] learns from
/// them to choose.
public final class Choices {

    private final int features;
    private final List<int[]> numbers = new ArrayList<>();
    private final List<float[]> shares = new ArrayList<>();

    /// @param features of each candidate
    public Choices(int features) {
        this.features = features;
    }

    /// @param all   numbers of the candidates, one candidate after the other
    /// @param right for each candidate, whether it is right; at least one is
    public void add(int[] all, boolean[] right) {
        float[] share = new float[right.length];
        int count = 0;
        for (boolean one : right) {
            count += one ? 1 : 0;
        }
        for (int i = 0; i < right.length; i++) {
            share[i] = right[i] ? 1f / count : 0;
        }
        numbers.add(Arrays.copyOf(all, right.length * features));
        shares.add(share);
    }

    public void addAll(Choices others) {
        numbers.addAll(others.numbers);
        shares.addAll(others.shares);
    }

    public int size() {
        return numbers.size();
    }

    int features() {
        return features;
    }

    int[] numbers(int choice) {
        return numbers.get(choice);
    }

    /// How much of the chance each candidate should have; the sum is 1.
    float[] shares(int choice) {
        return shares.get(choice);
    }
}
