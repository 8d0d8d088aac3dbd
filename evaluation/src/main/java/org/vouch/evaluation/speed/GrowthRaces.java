package org.vouch.evaluation.speed;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

/// The product with itself: what a hundred times as much costs, and what a small change does.
final class GrowthRaces {

    private static final double CHANGED_MOST = 0.03;
    private static final double LINEAR_LEAST = 0.9;
    private static final double LOGARITHMIC_MOST = 2;

    private final Plan plan;

    GrowthRaces(Plan plan) {
        this.plan = plan;
    }

    void run(Consumer<Row> rows) throws IOException {
        if (plan.wants("change")) {
            rows.accept(change());
        }
        if (plan.wants("growth")) {
            for (int i = 1; i < plan.growth().size(); i++) {
                grow(plan.growth().get(i - 1), plan.growth().get(i), rows);
            }
        }
    }

    private Row change() throws IOException {
        Course course = plan.course();
        Heats heats = Heats.of(
                plan.heats(),
                () -> JavaProcess.run(JavaProcess.contender("shelf-change", course), course.folder()),
                Map::of);
        Heats both = new Heats(heats.ours(), heats.ours());
        return both.row(
                "change",
                "re-index when 1 % of " + course.recommendations() + " changed",
                "indexing all",
                "s",
                Row.Target.atMost(CHANGED_MOST),
                Heats.ofFigure("changed"),
                Heats.ofFigure("full"));
    }

    private void grow(int from, int to, Consumer<Row> rows) throws IOException {
        Course small = plan.course().of(from);
        Course large = plan.course().of(to);
        Heats indexing = Heats.of(plan.heats(), () -> filled(large), () -> filled(small));
        String work = " " + to + " recommendations";
        rows.accept(indexing.row(
                "growth-index",
                "index" + work,
                "the same at " + from,
                "per second",
                "recommendations/s",
                Row.Target.atLeast(LINEAR_LEAST)));
        Heats asking = Heats.of(plan.heats(), () -> asked(large), () -> asked(small));
        rows.accept(asking.row(
                "growth-ask",
                "ask at" + work + ", p50",
                "the same at " + from,
                "p50",
                "ms",
                Row.Target.atMost(LOGARITHMIC_MOST * Math.log(to) / Math.log(from))));
    }

    private static Map<String, Double> filled(Course course) throws IOException {
        return JavaProcess.run(JavaProcess.contender("shelf-index", course), course.folder());
    }

    private static Map<String, Double> asked(Course course) throws IOException {
        return JavaProcess.run(JavaProcess.contender("shelf-ask", course), course.folder());
    }
}
