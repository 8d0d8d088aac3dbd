package org.vouch.evaluation.speed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The program that a contender's process runs: `NAME COURSE…`. It prints a line for each figure.
public final class Contenders {

    /// Begins the line of a figure; whatever else is printed is no figure.
    static final String MARK = "figure ";

    private static final Map<String, Contender> ALL = Map.of(
            "shelf-index", new ShelfIndexing(),
            "bare-index", new BareIndexing(),
            "table-index", new TableIndexing(),
            "shelf-ask", new ShelfAsking(),
            "bare-ask", new BareAsking(),
            "meaning-ask", new MeaningAsking(),
            "bare-parts", new BareParts(),
            "encode", new Encoding(),
            "shelf-change", new Changing(),
            "bare-once", new BareOnce());

    private Contenders() {}

    static Contender named(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    public static void main(String[] arguments) throws Exception {
        List<String> all = Arrays.asList(arguments);
        Course course = Course.parse(all.subList(1, all.size()));
        named(all.getFirst()).run(course).forEach((figure, value) -> System.out.println(MARK + figure + " " + value));
        System.out.flush();
    }
}
