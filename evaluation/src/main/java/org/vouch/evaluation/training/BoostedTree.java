package org.vouch.evaluation.training;

import java.util.List;
import java.util.Locale;

/// One tree that is grown where it helps most first.
final class BoostedTree {

    private static final int DEPTH_MAX = 8;

    private final Bins bins;
    private final float[] slopes;
    private final float[] bends;
    private final Boosting.Settings settings;
    private final int[] features;
    private final int width;

    private final int[] splitFeature;
    private final int[] splitBin;
    private final int[] first;
    private final int[] second;
    private final float[] value;
    private int nodes;

    BoostedTree(Bins bins, float[] slopes, float[] bends, Boosting.Settings settings, int[] features) {
        this.bins = bins;
        this.slopes = slopes;
        this.bends = bends;
        this.settings = settings;
        this.features = features;
        width = bins.limits.length;
        int size = 2 * settings.leaves();
        splitFeature = new int[size];
        splitBin = new int[size];
        first = new int[size];
        second = new int[size];
        value = new float[size];
    }

    /// A leaf that may still be split.
    private static final class Leaf {
        final int node;
        final int depth;
        final int from;
        final int to;
        final double[] sums;
        double slope;
        double bend;
        double gain;
        int feature = -1;
        int bin;

        Leaf(int node, int depth, int from, int to, double[] sums) {
            this.node = node;
            this.depth = depth;
            this.from = from;
            this.to = to;
            this.sums = sums;
        }
    }

    void grow(int[] rows, int count, double step) {
        Leaf[] leaves = new Leaf[settings.leaves()];
        leaves[0] = leaf(0, 0, 0, count, counted(rows, 0, count));
        nodes = 1;
        int size = 1;
        while (size < leaves.length) {
            int best = best(leaves, size);
            if (best < 0) {
                break;
            }
            Leaf parent = leaves[best];
            int middle = divide(rows, parent);
            splitFeature[parent.node] = parent.feature;
            splitBin[parent.node] = parent.bin;
            first[parent.node] = nodes;
            second[parent.node] = nodes + 1;
            boolean firstSmaller = middle - parent.from < parent.to - middle;
            double[] smaller = firstSmaller ? counted(rows, parent.from, middle) : counted(rows, middle, parent.to);
            double[] larger = parent.sums;
            for (int i = 0; i < larger.length; i++) {
                larger[i] -= smaller[i];
            }
            leaves[best] = leaf(nodes, parent.depth + 1, parent.from, middle, firstSmaller ? smaller : larger);
            leaves[size++] = leaf(nodes + 1, parent.depth + 1, middle, parent.to, firstSmaller ? larger : smaller);
            nodes += 2;
        }
        for (int i = 0; i < size; i++) {
            Leaf leaf = leaves[i];
            splitFeature[leaf.node] = -1;
            value[leaf.node] = (float) (-step * leaf.slope / (leaf.bend + settings.penalty()));
        }
    }

    private static int best(Leaf[] leaves, int size) {
        int best = -1;
        for (int i = 0; i < size; i++) {
            if (leaves[i].feature >= 0 && (best < 0 || leaves[i].gain > leaves[best].gain)) {
                best = i;
            }
        }
        return best;
    }

    /// Slopes and bends of the rows by feature and bin.
    private double[] counted(int[] rows, int from, int to) {
        double[] sums = new double[features.length * Bins.COUNT_MAX * 2];
        for (int i = from; i < to; i++) {
            int row = rows[i];
            float slope = slopes[row];
            float bend = bends[row];
            int start = row * width;
            for (int k = 0; k < features.length; k++) {
                int at = (k * Bins.COUNT_MAX + bins.places[start + features[k]]) * 2;
                sums[at] += slope;
                sums[at + 1] += bend;
            }
        }
        return sums;
    }

    private Leaf leaf(int node, int depth, int from, int to, double[] sums) {
        Leaf leaf = new Leaf(node, depth, from, to, sums);
        for (int bin = 0; bin < Bins.COUNT_MAX; bin++) {
            leaf.slope += sums[2 * bin];
            leaf.bend += sums[2 * bin + 1];
        }
        if (depth == DEPTH_MAX) {
            return leaf;
        }
        double whole = score(leaf.slope, leaf.bend);
        for (int k = 0; k < features.length; k++) {
            int limits = bins.limits[features[k]].length;
            double slope = 0;
            double bend = 0;
            for (int bin = 0; bin < limits; bin++) {
                int at = (k * Bins.COUNT_MAX + bin) * 2;
                slope += sums[at];
                bend += sums[at + 1];
                double otherBend = leaf.bend - bend;
                if (bend < settings.bendMin() || otherBend < settings.bendMin()) {
                    continue;
                }
                double gain = score(slope, bend) + score(leaf.slope - slope, otherBend) - whole;
                if (gain > leaf.gain + 1e-9) {
                    leaf.gain = gain;
                    leaf.feature = features[k];
                    leaf.bin = bin;
                }
            }
        }
        return leaf;
    }

    private double score(double slope, double bend) {
        return slope * slope / (bend + settings.penalty());
    }

    /// Puts the rows of the first side before those of the second, each in their order.
    private int divide(int[] rows, Leaf leaf) {
        int[] others = new int[leaf.to - leaf.from];
        int middle = leaf.from;
        int count = 0;
        for (int i = leaf.from; i < leaf.to; i++) {
            int row = rows[i];
            if (bins.places[row * width + leaf.feature] <= leaf.bin) {
                rows[middle++] = row;
            } else {
                others[count++] = row;
            }
        }
        System.arraycopy(others, 0, rows, middle, count);
        return middle;
    }

    float value(byte[] places, int start) {
        int node = 0;
        while (splitFeature[node] >= 0) {
            node = places[start + splitFeature[node]] <= splitBin[node] ? first[node] : second[node];
        }
        return value[node];
    }

    void write(List<String> labels, List<String> lines) {
        write(0, labels, lines);
    }

    private void write(int node, List<String> labels, List<String> lines) {
        if (splitFeature[node] < 0) {
            lines.add(String.format(Locale.ROOT, "%.4f", value[node]));
            return;
        }
        int limit = bins.limits[splitFeature[node]][splitBin[node]];
        lines.add(labels.get(splitFeature[node]) + "\t" + limit);
        write(first[node], labels, lines);
        write(second[node], labels, lines);
    }
}
