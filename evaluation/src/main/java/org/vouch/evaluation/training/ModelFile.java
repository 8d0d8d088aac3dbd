package org.vouch.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Writes a [LinearModel] as the lines that it is read from.
public final class ModelFile {

    private ModelFile() {}

    /// Weights are rounded to three digits; what is 0 then is left out.
    ///
    /// @param remarks what it was learned from, and how; one line each
    public static void write(Path file, List<String> remarks, Map<String, Double> weights) throws IOException {
        Files.write(file, lines(remarks, weights));
    }

    /// The weights as they will be read again.
    static Map<String, Double> rounded(Map<String, Double> weights) {
        Map<String, Double> rounded = new TreeMap<>();
        weights.forEach((feature, weight) -> rounded.put(feature, Double.parseDouble(rounded(weight))));
        return rounded;
    }

    private static String rounded(double weight) {
        return String.format(Locale.ROOT, "%.3f", weight);
    }

    static List<String> lines(List<String> remarks, Map<String, Double> weights) {
        List<String> lines = new ArrayList<>();
        remarks.forEach(remark -> lines.add("# " + remark));
        new TreeMap<>(weights).forEach((feature, weight) -> {
            String rounded = rounded(weight);
            if (Double.parseDouble(rounded) != 0) {
                lines.add(feature + "\t" + rounded);
            }
        });
        return lines;
    }
}
