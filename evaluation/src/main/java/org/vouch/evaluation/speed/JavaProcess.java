package org.vouch.evaluation.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Processes of the Java that runs this one, with the same options.
final class JavaProcess {

    private static final double NANOSECONDS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private JavaProcess() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static String classPath() {
        return System.getProperty("java.class.path");
    }

    /// The command of a contender of this program, with the options of this process.
    static List<String> contender(String name, Course course) {
        List<String> command = new ArrayList<>(List.of(java()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of("-cp", classPath(), Contenders.class.getName(), name));
        command.addAll(course.format());
        return command;
    }

    /// The figures that a process prints, and how many seconds it took as `wall`.
    ///
    /// @throws IOException when it fails, with what it said
    static Map<String, Double> run(List<String> command, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path complaints = folder.resolve("complaints.txt");
        long began = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.onExit().join().exitValue();
        double wall = (System.nanoTime() - began) / NANOSECONDS_PER_SECOND;
        if (exit != 0) {
            throw new IOException("a contender failed: " + said + Files.readString(complaints));
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        said.lines().filter(line -> line.startsWith(Contenders.MARK)).forEach(line -> {
            int end = line.lastIndexOf(' ');
            figures.put(line.substring(Contenders.MARK.length(), end), Double.valueOf(line.substring(end + 1)));
        });
        figures.put("wall", wall);
        return figures;
    }
}
