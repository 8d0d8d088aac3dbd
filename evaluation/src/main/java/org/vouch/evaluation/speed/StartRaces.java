package org.vouch.evaluation.speed;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Vouch as a person starts it, beside a program that opens Lucene and the encoder and asks once.
final class StartRaces {

    private static final int SAMPLE_RECOMMENDATIONS = 150;
    private static final double START_MOST = 1.3;
    private static final double MEMORY_MOST = 1.5;
    private static final double KILOBYTES_PER_MEGABYTE = 1000;
    private static final int REPLY_SECONDS_MAX = 300;
    private static final String REQUEST = "Can anyone recommend a managed SOC provider for a mid-size hospital?";

    private final Plan plan;
    private final Course course;

    StartRaces(Plan plan) {
        this.plan = plan;
        this.course = plan.course().of(SAMPLE_RECOMMENDATIONS);
    }

    void run(Consumer<Row> rows) throws IOException {
        if (plan.wants("start")) {
            rows.accept(start());
        }
        if (plan.wants("memory")) {
            rows.accept(memory());
        }
    }

    /// A bare program has the options of `./vouch ask`, and a cache of its own classes.
    private Row start() throws IOException {
        String work = "./vouch ask on the sample, cold (by words)";
        if (Files.isDirectory(Path.of(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0]))) {
            return new Row.Skipped("start", work, "Java keeps classes of jars alone: run ./vouch evaluate speed");
        }
        Path cache = course.folder().resolve("bare.aot");
        JavaProcess.run(JavaProcess.contender("bare-once", course), course.folder());
        JavaProcess.run(once("-XX:AOTCacheOutput=" + cache), course.folder());
        Path state = fresh();
        JavaProcess.run(vouch(state, "ask", REQUEST), course.folder());
        // What was asked before is not encoded again, so each time something else is asked.
        AtomicInteger beds = new AtomicInteger();
        Heats heats = Heats.of(
                plan.heats(),
                () -> JavaProcess.run(
                        vouch(state, "ask", REQUEST + " It has " + beds.incrementAndGet() + " beds."), course.folder()),
                () -> JavaProcess.run(once("-XX:AOTCache=" + cache), course.folder()));
        return heats.row(
                "start", work, "Lucene and the encoder, same options", "wall", "s", Row.Target.atMost(START_MOST));
    }

    private List<String> once(String cache) {
        List<String> command = new ArrayList<>(List.of(JavaProcess.java(), "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", cache));
        String library = System.getProperty("onnxruntime.native.path");
        if (library != null) {
            command.add("-Donnxruntime.native.path=" + library);
        }
        command.addAll(List.of("-cp", JavaProcess.classPath(), Contenders.class.getName(), "bare-once"));
        command.addAll(course.format());
        return command;
    }

    /// A folder without an index, so that the knowledge is read and the encoder loaded.
    private Path fresh() throws IOException {
        Files.createDirectories(course.folder());
        return Files.createTempDirectory(course.folder(), "state");
    }

    private List<String> vouch(Path state, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(plan.home().resolve("vouch").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "--config", course.config().toString(),
                "--knowledge", plan.home().resolve("knowledge").toString(),
                "--state", state.toString()));
        return command;
    }

    private Row memory() throws IOException {
        String work = "memory of ./vouch run, sample, knowledge just read";
        if (!Files.exists(Path.of("/proc/self/status"))) {
            return new Row.Skipped("memory", work, "only Linux tells how much of a process is in memory");
        }
        Heats heats = Heats.of(
                plan.heats(),
                () -> resident(vouch(fresh(), "run"), "Ana: /ask " + REQUEST, " peers, newest "),
                () -> resident(JavaProcess.contender("bare-once", course), "", "ready"));
        return heats.row("memory", work, "Lucene and the encoder", "megabytes", "MB", Row.Target.atMost(MEMORY_MOST));
    }

    /// What is in memory of a process once it has printed `sign`.
    ///
    /// @throws IOException when it ends without, or takes too long, with what it said
    private Map<String, Double> resident(List<String> command, String line, String sign) throws IOException {
        Path complaints = course.folder().resolve("complaints.txt");
        Process process =
                new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        CompletableFuture.delayedExecutor(REPLY_SECONDS_MAX, TimeUnit.SECONDS).execute(process::destroyForcibly);
        try (var in = process.outputWriter(StandardCharsets.UTF_8);
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            in.write(line + "\n");
            in.flush();
            StringBuilder before = new StringBuilder();
            for (String said = out.readLine(); said != null; said = out.readLine()) {
                if (said.contains(sign)) {
                    return Map.of("megabytes", kilobytes(process.pid()) / KILOBYTES_PER_MEGABYTE);
                }
                before.append(said).append('\n');
            }
            throw new IOException("no reply with '" + sign + "' within " + REPLY_SECONDS_MAX + " seconds from "
                    + command + ":\n" + before + Files.readString(complaints));
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private static double kilobytes(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElse(Double.NaN);
    }
}
