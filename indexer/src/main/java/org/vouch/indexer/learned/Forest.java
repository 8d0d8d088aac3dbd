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

    /// How many walks go on side by side: a processor does other walks' steps while one waits for its next node.
    private static final int WALKS = 128;

    private final int[] roots;

    /// How many branches lie above the lowest leaf of all.
    private final int depth;

    /// All nodes, each in one number, since one is asked for by nearly every step and memory is slow. Of a branch the
    /// upper half is its limit, and the lower half says that it is one, how far behind the first side its second
    /// one begins, and the number of its feature. Of a leaf the upper half is its value and the lower half 0.
    private final long[] nodes;

    private Forest(Lines lines) {
        roots = lines.roots.stream().mapToInt(Integer::intValue).toArray();
        depth = lines.depth;
        nodes = lines.nodes.stream().mapToLong(Long::longValue).toArray();
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
            read.roots.add(read.nodes.size());
            read.depth = Math.max(read.depth, read.tree(all, 0));
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
        int treesMax = Math.min(to - from, Math.max(1, WALKS / Math.max(1, count)));
        int[] begins = new int[treesMax * count];
        for (int i = 0; i < treesMax; i++) {
            System.arraycopy(starts, 0, begins, i * count, count);
        }
        int[] places = new int[begins.length];
        for (int tree = from; tree < to; tree += treesMax) {
            int trees = Math.min(treesMax, to - tree);
            for (int i = 0; i < trees; i++) {
                Arrays.fill(places, i * count, (i + 1) * count, roots[tree + i]);
            }
            for (int level = 0; level < depth; level++) {
                step(numbers, begins, places, trees * count);
            }
            for (int i = 0; i < trees; i++) {
                for (int thing = 0; thing < count; thing++) {
                    sums[thing] += Float.intBitsToFloat(upper(nodes[places[i * count + thing]]));
                }
            }
        }
    }

    /// Each walk of a thing down a tree goes on by one node; those at a leaf stay. Without a condition, since a
    /// processor guesses wrong half of the time which side a thing takes, and waits.
    private void step(int[] numbers, int[] begins, int[] places, int walks) {
        for (int i = 0; i < walks; i++) {
            int at = places[i];
            long node = nodes[at];
            int branch = (int) node;
            int beyond = (upper(node) - numbers[begins[i] + (branch & FEATURE_MASK)]) >> 31;
            places[i] = at + (branch >>> BRANCH_BIT) + (beyond & (branch >>> FEATURE_BITS & SECOND_MASK));
        }
    }

    private static int upper(long node) {
        return (int) (node >> Integer.SIZE);
    }

    private static long node(int upper, int lower) {
        return (long) upper << Integer.SIZE | lower;
    }

    /// The trees as they are read.
    private static final class Lines {
        final List<Integer> roots = new ArrayList<>();
        final List<Long> nodes = new ArrayList<>();
        int depth;
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
            if (tab < 0) {
                nodes.add(node(Float.floatToIntBits(Float.parseFloat(line)), 0));
                return 0;
            }
            int limit = Integer.parseInt(line.substring(tab + 1));
            Integer feature = numbers.get(line.substring(0, tab));
            if (feature == null) {
                throw new IllegalArgumentException("no such feature: " + line);
            }
            int at = nodes.size();
            nodes.add(0L);
            int first = tree(lines, depth + 1);
            int second = nodes.size() - at - 1;
            nodes.set(at, node(limit, 1 << BRANCH_BIT | second << FEATURE_BITS | feature));
            return 1 + Math.max(first, tree(lines, depth + 1));
        }
    }
}
