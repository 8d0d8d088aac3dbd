package org.vouch.evaluation.speed;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// Encoding many texts, beside langchain4j's wrapper of the same model. Both use all cores.
final class EncodeRace {

    private static final String KEY = "encode";
    private static final double LEAST = 2;
    private static final String WRAPPER = "LangchainWrapper.java";

    private final Plan plan;
    private final Course course;

    EncodeRace(Plan plan) {
        this.plan = plan;
        Course all = plan.course();
        this.course = new Course(all.seed(), plan.texts(), all.folder().resolve("encode"), all.corpus(), all.config());
    }

    void run(Consumer<Row> rows) throws IOException {
        if (!plan.wants(KEY)) {
            return;
        }
        String work = "encode " + plan.texts() + " texts";
        Path jars = plan.langchain();
        if (jars == null) {
            rows.accept(new Row.Skipped(
                    KEY, work, "langchain4j is not here: give the folder of its jars with --langchain4j"));
            return;
        }
        Texts.write(course);
        Heats heats = Heats.of(
                plan.heats(),
                () -> JavaProcess.run(JavaProcess.contender("encode", course), course.folder()),
                () -> wrapper(jars));
        rows.accept(heats.row(KEY, work, "langchain4j's wrapper", "per second", "texts/s", Row.Target.atLeast(LEAST)));
    }

    /// The wrapper is no part of this program: Java compiles the few lines that call it as they are run.
    private Map<String, Double> wrapper(Path jars) throws IOException {
        Path script = course.folder().resolve(WRAPPER);
        try (InputStream in = Objects.requireNonNull(EncodeRace.class.getResourceAsStream(WRAPPER), WRAPPER)) {
            Files.write(script, in.readAllBytes());
        }
        return JavaProcess.run(
                List.of(
                        JavaProcess.java(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        jars.resolve("*") + File.pathSeparator + JavaProcess.classPath(),
                        script.toString(),
                        Texts.file(course).toString()),
                course.folder());
    }
}
