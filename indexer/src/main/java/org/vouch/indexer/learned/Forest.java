package org.vouch.indexer.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// A sum of decision trees over numbers: each tree asks for one number after the other and ends at a leaf, whose value
/// is added. Immutable.
///
/// It is read from lines, each tree from its root on, a branch before its two sides: `FEATURE<tab>LIMIT` goes on with
/// the first side when the number is at most the limit, a whole number, else with the second; `VALUE` is a leaf. Lines
/// that begin with `# ` are remarks: what it was learned from, and how.
public final class Forest {

    private static final int DEPTH_MAX = 64;
    private static final int FEATURE_BITS = 10;
    private static final int FEATURE_MASK = (1 << FEATURE_BITS) - 1;
    private static final int SECOND_MASK = (1 << 20) - 1;
    private static final int BRANCH_BIT = 30;

    private final int[] roots;
    private final int[] depths;

    /// Of each node, in one number: whether it is a branch, how far behind the first side its second one begins, and
    /// the number of its feature. 0 for a leaf.
    private final int[] branches;

    private final int[] limits;
    private final float[] values;

    private Forest(Lines lines) {
        roots = ints(lines.roots);
        depths = ints(lines.depths);
        branches = ints(lines.branches);
        limits = ints(lines.limits);
        values = new float[lines.values.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = lines.values.get(i);
        }
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The forest in a resource beside the class `owner`.
    ///
    /// @param numbers place of each feature among the numbers of a thing
    public static Forest read(Class<?> owner, String resource, Map<String, Integer> numbers) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource + " beside " + owner.getName());
            }
            return read(in.readAllBytes(), numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param lines   in UTF-8
    /// @param numbers place of each feature among the numbers of a thing
    /// @throws IllegalArgumentException when a line is none of a forest's, or a tree ends in the middle
    public static Forest read(byte[] lines, Map<String, Integer> numbers) {
        Iterator<String> all = new String(lines, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .iterator();
        Lines read = new Lines(numbers);
        while (all.hasNext()) {
            read.roots.add(read.branches.size());
            read.depths.add(read.tree(all, 0));
        }
        return new Forest(read);
    }

    /// How many trees there are.
    public int size() {
        return roots.length;
    }

    /// Adds to the sum of each of some things what the trees from number `from` to `to`, exclusive, say of it.
    ///
    /// @param numbers of all things, each between -2^30 and 2^30
    /// @param starts  where those of each thing begin
    /// @param count   how many of the things are asked about
    public void add(int[] numbers, int[] starts, int count, float[] sums, int from, int to) {
        int[] nodes = new int[count];
        for (int tree = from; tree < to; tree++) {
            Arrays.fill(nodes, roots[tree]);
            for (int level = 0; level < depths[tree]; level++) {
                step(numbers, starts, nodes);
            }
            for (int i = 0; i < count; i++) {
                sums[i] += values[nodes[i]];
            }
        }
    }

    /// All things go on by one node; those at a leaf stay. Without a condition, since a processor guesses wrong half of
    /// the time which side a thing takes, and waits.
    private void step(int[] numbers, int[] starts, int[] nodes) {
        for (int i = 0; i < nodes.length; i++) {
            int node = nodes[i];
            int branch = branches[node];
            int beyond = (limits[node] - numbers[starts[i] + (branch & FEATURE_MASK)]) >> 31;
            nodes[i] = node + (branch >>> BRANCH_BIT) + (beyond & (branch >>> FEATURE_BITS & SECOND_MASK));
        }
    }

    /// The trees as they are read.
    private static final class Lines {
        final List<Integer> roots = new ArrayList<>();
        final List<Integer> depths = new ArrayList<>();
        final List<Integer> branches = new ArrayList<>();
        final List<Integer> limits = new ArrayList<>();
        final List<Float> values = new ArrayList<>();
        private final Map<String, Integer> numbers;

        Lines(Map<String, Integer> numbers) {
            this.numbers = numbers;
        }

        /// @return how many branches lie above its lowest leaf
        int tree(Iterator<String> lines, int depth) {
            if (!lines.hasNext() || depth > DEPTH_MAX) {
                throw new IllegalArgumentException("a tree ends in the middle, or never");
            }
            String line = lines.next();
            int tab = line.indexOf('\t');
            int node = branches.size();
            branches.add(0);
            limits.add(tab < 0 ? 0 : Integer.parseInt(line.substring(tab + 1)));
            values.add(tab < 0 ? Float.parseFloat(line) : 0);
            if (tab < 0) {
                return 0;
            }
            Integer feature = numbers.get(line.substring(0, tab));
            if (feature == null) {
                throw new IllegalArgumentException("no such feature: " + line);
            }
            int first = tree(lines, depth + 1);
            int second = branches.size() - node - 1;
            branches.set(node, 1 << BRANCH_BIT | second << FEATURE_BITS | feature);
            return 1 + Math.max(first, tree(lines, depth + 1));
        }
    }
}
