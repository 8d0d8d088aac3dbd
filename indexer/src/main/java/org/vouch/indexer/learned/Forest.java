package org.vouch.indexer.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// A sum of decision trees over numbers: each tree asks for one number after the other and ends at a leaf, whose value
/// is added. Immutable.
///
/// It is read from lines, each tree from its root on, a branch before its two sides: `FEATURE<tab>LIMIT` goes on with
/// the first side when the number is at most the limit, else with the second; `VALUE` is a leaf. Lines that begin with
/// `# ` are remarks: what it was learned from, and how.
public final class Forest {

    private static final int DEPTH_MAX = 64;

    private final int[] roots;
    private final int[] features;
    private final float[] limits;
    private final int[] seconds;

    private Forest(Lines lines) {
        roots = lines.roots.stream().mapToInt(Integer::intValue).toArray();
        int size = lines.features.size();
        features = lines.features.stream().mapToInt(Integer::intValue).toArray();
        seconds = lines.seconds.stream().mapToInt(Integer::intValue).toArray();
        limits = new float[size];
        for (int i = 0; i < size; i++) {
            limits[i] = lines.limits.get(i);
        }
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
            read.roots.add(read.features.size());
            read.tree(all, 0);
        }
        return new Forest(read);
    }

    /// How many trees there are.
    public int size() {
        return roots.length;
    }

    /// What the trees from number `from` to `to`, exclusive, add for one thing.
    ///
    /// @param numbers of all things
    /// @param start   where those of the thing begin
    public float sum(float[] numbers, int start, int from, int to) {
        float sum = 0;
        for (int tree = from; tree < to; tree++) {
            int node = roots[tree];
            int feature = features[node];
            while (feature >= 0) {
                node = numbers[start + feature] <= limits[node] ? node + 1 : seconds[node];
                feature = features[node];
            }
            sum += limits[node];
        }
        return sum;
    }

    /// The trees as they are read.
    private static final class Lines {
        final List<Integer> roots = new ArrayList<>();
        final List<Integer> features = new ArrayList<>();
        final List<Float> limits = new ArrayList<>();
        final List<Integer> seconds = new ArrayList<>();
        private final Map<String, Integer> numbers;

        Lines(Map<String, Integer> numbers) {
            this.numbers = numbers;
        }

        void tree(Iterator<String> lines, int depth) {
            if (!lines.hasNext() || depth > DEPTH_MAX) {
                throw new IllegalArgumentException("a tree ends in the middle, or never");
            }
            String line = lines.next();
            int tab = line.indexOf('\t');
            int node = features.size();
            limits.add(Float.valueOf(line.substring(tab + 1)));
            seconds.add(0);
            if (tab < 0) {
                features.add(-1);
                return;
            }
            Integer feature = numbers.get(line.substring(0, tab));
            if (feature == null) {
                throw new IllegalArgumentException("no such feature: " + line);
            }
            features.add(feature);
            tree(lines, depth + 1);
            seconds.set(node, features.size());
            tree(lines, depth + 1);
        }
    }
}
