package org.vouch.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `score`: every task on every labelled set of a folder, scored by the scorer that lies in it, as one table.
///
/// The scorer is a Python program, `score.py TASK GOLD OUT`: what judges is not what is judged.
@Command(
        name = "score",
        description = "Does every task on the labelled sets of a folder and has the scorer in it judge: one table.",
        mixinStandardHelpOptions = true)
final class Score implements Callable<Integer> {

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FOLDER",
            description = "Labelled sets, and the scorer `score.py` beside them.")
    private Path data = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// One set to be judged by.
    ///
    /// @param name     in the table
    /// @param gold     what is right, in the folder of data
    /// @param scoring  of the scorer: the task, and its options
    /// @param commands of the evaluation, but for where they write
    private record Task(String name, String gold, List<String> scoring, List<String> commands) {}

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("vouch-score");
        try {
            for (Task task : tasks()) {
                Path out = folder.resolve(task.name().replace(' ', '-'));
                List<String> command = new ArrayList<>(task.commands());
                if (command.contains("rank")) {
                    command.addAll(
                            List.of("--vectors", folder.resolve("vectors").toString()));
                }
                command.addAll(List.of("--out", out.toString()));
                PrintWriter errors = spec.commandLine().getErr();
                int exit = Main.run(errors, command.toArray(String[]::new));
                if (exit != CommandLine.ExitCode.OK) {
                    return exit;
                }
                print(task.name(), scored(task, out));
            }
        } finally {
            Folders.delete(folder);
        }
        return CommandLine.ExitCode.OK;
    }

    private List<Task> tasks() {
        return List.of(
                new Task(
                        "requests",
                        "requests/requests.jsonl",
                        List.of("detect"),
                        List.of("detect", "--in", at("requests/requests.jsonl"))),
                new Task(
                        "links",
                        "linking/ubuntu-dev",
                        List.of("link"),
                        List.of("link", "--in", at("linking/ubuntu-dev"))),
                new Task(
                        "suggestions",
                        "suggestions/gold.jsonl",
                        List.of("suggest"),
                        List.of("suggest", "--in", at("suggestions/threads.jsonl"))),
                ranking("qatar threads", "qatar", "threads.qrels", "thread", List.of("rank")),
                ranking("qatar answers", "qatar", "answers.qrels", "answer", List.of("rank", "--min-grade", "2")),
                ranking("covidfaq", "covidfaq", "threads.qrels", "thread", List.of("rank")));
    }

    private Task ranking(String name, String set, String gold, String unit, List<String> scoring) {
        String folder = "ranking/" + set + "/";
        List<String> command = new ArrayList<>(List.of(
                "rank",
                "--threads",
                at(folder + "threads.jsonl"),
                "--queries",
                at(folder + "queries.jsonl"),
                "--unit",
                unit));
        if (set.equals("qatar")) {
            command.addAll(List.of("--candidates", at(folder + gold)));
        }
        return new Task(name, folder + gold, scoring, command);
    }

    private String at(String place) {
        return data.resolve(place).toString();
    }

    private String scored(Task task, Path out) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", at("score.py")));
        command.add(task.scoring().getFirst());
        command.addAll(List.of(at(task.gold()), out.toString()));
        command.addAll(task.scoring().subList(1, task.scoring().size()));
        Process scorer = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (scorer.waitFor() != 0) {
                throw new UnusableFile(
                        data.resolve("score.py"), 0, "the scorer fails: " + said, "See that python3 runs it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return said;
    }

    private void print(String name, String figures) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format("%-14s %s", name, figures));
        out.flush();
    }
}
