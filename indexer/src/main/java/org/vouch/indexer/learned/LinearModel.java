package org.vouch.indexer.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/// A linear model of one yes-or-no question: each feature of a thing adds its weight, and the sum tells how likely the
/// answer is yes. Immutable.
///
/// It is read from lines `FEATURE<tab>WEIGHT`; one of them is the [#INTERCEPT], and lines that begin with `# ` are
/// remarks: what it was learned from, and how.
public final class LinearModel {

    /// The feature that everything has.
    public static final String INTERCEPT = "(intercept)";

    private final Map<String, Double> weights;
    private final double intercept;
    private final String fingerprint;

    private LinearModel(Map<String, Double> weights, String fingerprint) {
        this.weights = weights;
        this.fingerprint = fingerprint;
        intercept = weights.getOrDefault(INTERCEPT, 0.0);
    }

    /// The model in a resource beside the class `owner`.
    public static LinearModel read(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource + " beside " + owner.getName());
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param lines in UTF-8
    /// @throws IllegalArgumentException when a line is none of a model's, or a feature comes twice
    public static LinearModel read(byte[] lines) {
        Map<String, Double> weights = new HashMap<>();
        new String(lines, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .forEach(line -> add(line, weights));
        return new LinearModel(weights, sha256(lines));
    }

    /// The model with these weights.
    public static LinearModel of(Map<String, Double> weights) {
        return new LinearModel(Map.copyOf(weights), "");
    }

    private static void add(String line, Map<String, Double> weights) {
        int tab = line.lastIndexOf('\t');
        if (tab < 0) {
            throw new IllegalArgumentException("no tab between a feature and its weight: " + line);
        }
        if (weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1))) != null) {
            throw new IllegalArgumentException("a feature has two weights: " + line);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// By feature, with the intercept.
    public Map<String, Double> weights() {
        return Collections.unmodifiableMap(weights);
    }

    /// What `feature` adds to the sum; 0 when the model does not know it.
    public double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /// All that have a weight, in no order.
    public Set<String> features() {
        return Collections.unmodifiableSet(weights.keySet());
    }

    /// What everything has before its features are added.
    public double intercept() {
        return intercept;
    }

    /// The sum for a thing with `features`, each counted as often as it comes.
    public double sum(Iterable<String> features) {
        double sum = intercept;
        for (String feature : features) {
            sum += weight(feature);
        }
        return sum;
    }

    /// The sum for a thing with so much of each feature.
    public double sum(Map<String, Double> features) {
        double sum = intercept;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += weight(feature.getKey()) * feature.getValue();
        }
        return sum;
    }

    /// SHA-256, in hexadecimal, of what the model was read from.
    public String fingerprint() {
        return fingerprint;
    }

    /// How likely yes is at a sum, 0 to 1.
    public static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
