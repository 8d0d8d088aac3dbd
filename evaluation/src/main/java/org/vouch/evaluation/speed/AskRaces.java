package org.vouch.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Consumer;

/// One request after the other, beside Lucene alone.
final class AskRaces {

    private static final double MOST = 1.5;
    private static final double HYBRID_MOST = 1.3;
    private static final double HEAP_MEGABYTES_MOST = 1000;

    private final Plan plan;
    private final Course course;

    AskRaces(Plan plan) {
        this.plan = plan;
        this.course = plan.course();
    }

    void run(Consumer<Row> rows) throws IOException {
        if (plan.wants("ask-p50") || plan.wants("ask-p99")) {
            byWords(rows);
        }
        if (plan.wants("hybrid-p50") || plan.wants("hybrid-heap")) {
            byMeaning(rows);
        }
    }

    private void byMeaning(Consumer<Row> rows) throws IOException {
        Heats heats = Heats.of(
                plan.heats(),
                () -> asked("meaning-ask", "shelf-index", "shelf"),
                () -> asked("bare-parts", "bare-index", "bare"));
        String work = "ask at " + course.recommendations() + ", by words and meaning, p50";
        String against = "encoding, bare Lucene by words, its nearest 100";
        rows.accept(heats.row("hybrid-p50", work, against, "p50", "ms", Row.Target.atMost(HYBRID_MOST)));
        rows.accept(heats.row(
                "hybrid-heap",
                "heap after asking at " + course.recommendations() + ", by words and meaning",
                "a limit",
                "MB",
                Row.Target.atMost(1),
                Heats.ofFigure(MeaningAsking.HEAP),
                _ -> HEAP_MEGABYTES_MOST));
    }

    private void byWords(Consumer<Row> rows) throws IOException {
        Heats heats = Heats.of(
                plan.heats(),
                () -> asked("shelf-ask", "shelf-index", "shelf"),
                () -> asked("bare-ask", "bare-index", "bare"));
        String work = "ask at " + course.recommendations() + ", by words";
        String against = "bare Lucene, top 100 of the same words";
        rows.accept(heats.row("ask-p50", work + ", p50", against, "p50", "ms", Row.Target.atMost(MOST)));
        rows.accept(heats.row("ask-p99", work + ", p99", against, "p99", "ms", Row.Target.atMost(MOST)));
    }

    private Map<String, Double> asked(String contender, String filling, String folder) throws IOException {
        if (!Files.exists(course.folder().resolve(folder))) {
            JavaProcess.run(JavaProcess.contender(filling, course), course.folder());
        }
        return JavaProcess.run(JavaProcess.contender(contender, course), course.folder());
    }
}
