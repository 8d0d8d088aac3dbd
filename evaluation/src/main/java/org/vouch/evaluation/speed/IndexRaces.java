package org.vouch.evaluation.speed;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Filling the shelf, beside others who write the same documents.
final class IndexRaces {

    private static final double BARE_LEAST = 0.85;
    private static final double ANSERINI_LEAST = 1.0;
    private static final double TABLE_LEAST = 1.5;
    private static final String UNIT = "recommendations/s";
    private static final String PER_SECOND = "per second";

    private final Plan plan;
    private final Course course;
    private final String work;

    IndexRaces(Plan plan) {
        this.plan = plan;
        this.course = plan.course();
        this.work = "index " + course.recommendations() + " recommendations";
    }

    void run(Consumer<Row> rows) throws IOException {
        against("index-bare", "bare Lucene writer", "bare-index", BARE_LEAST, rows);
        against("index-sqlite", "SQLite FTS5", "table-index", TABLE_LEAST, rows);
        if (plan.wants("index-anserini")) {
            rows.accept(anserini());
        }
    }

    private void against(String key, String name, String contender, double least, Consumer<Row> rows)
            throws IOException {
        if (plan.wants(key)) {
            Heats heats = Heats.of(
                    plan.heats(),
                    () -> JavaProcess.run(JavaProcess.contender("shelf-index", course), course.folder()),
                    () -> JavaProcess.run(JavaProcess.contender(contender, course), course.folder()));
            rows.accept(heats.row(key, work, name, PER_SECOND, UNIT, Row.Target.atLeast(least)));
        }
    }

    /// Anserini is timed as a whole process, less one that indexes a single document; so is the shelf, less the making
    /// of the corpus.
    private Row anserini() throws IOException {
        Path jar = plan.anserini();
        if (jar == null) {
            return new Row.Skipped("index-anserini", work, "Anserini is not here: give its fat jar with --anserini");
        }
        Path all = course.folder().resolve("anserini-all");
        Path one = course.folder().resolve("anserini-one");
        write(all, Corpus.of(course));
        write(one, new Corpus(course, 1));
        Heats heats = Heats.of(
                plan.heats(),
                () -> JavaProcess.run(JavaProcess.contender("shelf-index", course), course.folder()),
                () -> Map.of(PER_SECOND, course.recommendations() / (wall(jar, all) - wall(jar, one))));
        return heats.row(
                "index-anserini", work, "Anserini, 2 threads", PER_SECOND, UNIT, Row.Target.atLeast(ANSERINI_LEAST));
    }

    private double wall(Path jar, Path collection) throws IOException {
        Path index = course.folder().resolve("anserini-index");
        List<String> command = new ArrayList<>(List.of(JavaProcess.java(), "--add-modules", "jdk.incubator.vector"));
        command.addAll(List.of("-cp", jar.toString(), "io.anserini.index.IndexCollection"));
        command.addAll(List.of("-collection", "JsonCollection", "-generator", "DefaultLuceneDocumentGenerator"));
        command.addAll(List.of("-threads", "2", "-input", collection.toString(), "-index", index.toString()));
        return JavaProcess.run(command, course.folder()).getOrDefault("wall", Double.NaN);
    }

    /// The documents as Anserini reads them: one field with all that they hold. In two files, one a thread.
    private static void write(Path folder, Corpus corpus) throws IOException {
        Files.createDirectories(folder);
        JsonMapper mapper = new JsonMapper();
        try (BufferedWriter even = Files.newBufferedWriter(folder.resolve("0.jsonl"));
                BufferedWriter odd = Files.newBufferedWriter(folder.resolve("1.jsonl"))) {
            corpus.each(entries -> {
                for (int i = 0; i < entries.size(); i++) {
                    BufferedWriter out = i % 2 == 0 ? even : odd;
                    for (BareDocument document : BareDocument.of(entries.get(i))) {
                        String contents = String.join("\n", document.texts().values());
                        out.write(mapper.writeValueAsString(Map.of("id", document.id(), "contents", contents)));
                        out.newLine();
                    }
                }
            });
        }
    }
}
