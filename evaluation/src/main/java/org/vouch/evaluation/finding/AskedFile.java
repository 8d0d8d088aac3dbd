package org.vouch.evaluation.finding;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads invented requests that are asked again. How they are written stands in the README beside them.
public final class AskedFile {

    private static final String BETWEEN = "|";
    private static final String BY_ASKER = "@asker";
    private static final String NONE = "none";

    private final Path file;
    private final List<PastThread> threads = new ArrayList<>();
    private final List<Asking> requests = new ArrayList<>();
    private int group;

    /// A request while its threads are read.
    private record Asking(String title, String text, Map<String, Integer> grades, Set<String> helpful) {}

    private AskedFile(Path file) {
        this.file = file;
    }

    /// The requests of one file, whose threads are written to `folder` as a file that Vouch reads.
    ///
    /// @throws IllegalArgumentException when a line is none of such a file
    public static AskedSet read(Path file, Path folder) throws IOException {
        AskedFile asked = new AskedFile(file);
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !asked.take(line)) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": no line of a request: " + line);
            }
        }
        String name = String.valueOf(file.getFileName()).replace(".txt", "");
        Path threads = folder.resolve(name + ".threads.jsonl");
        asked.write(threads);
        return new AskedSet(
                name,
                threads,
                asked.requests.stream()
                        .map(one -> new AskedAgain(one.title, one.text, one.grades, one.helpful))
                        .toList());
    }

    private boolean take(String line) {
        int space = line.indexOf(' ');
        String rest = space < 0 ? "" : line.substring(space + 1).strip();
        switch (space < 0 ? line : line.substring(0, space)) {
            case "GROUP" -> group++;
            case "ENTRY" -> entry(rest);
            case "NEW" -> request(rest);
            case "PAST" -> past(rest);
            case "+" -> answer(rest, true);
            case "-" -> answer(rest, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String part(String line, int number, int parts) {
        String[] part = line.split("\\" + BETWEEN, parts);
        return number < part.length ? part[number].strip() : "";
    }

    /// `e1 | question | answer`: known to an organisation.
    private void entry(String rest) {
        PastThread thread = PastThread.asked(entryId(part(rest, 0, 3)), part(rest, 1, 3), "");
        thread.answered(part(rest, 2, 3), false);
        threads.add(thread);
    }

    private String entryId(String entry) {
        return "g" + group + "-" + entry;
    }

    /// `title | text` in a forum; `e1 | text` where entries are known, one of which answers, or none.
    private void request(String rest) {
        Asking asking = group == 0
                ? new Asking(part(rest, 0, 2), part(rest, 1, 2), new HashMap<>(), new HashSet<>())
                : new Asking("", part(rest, 1, 2), new HashMap<>(), new HashSet<>());
        String entry = part(rest, 0, 2);
        if (group > 0 && !entry.equals(NONE)) {
            asking.grades.put(entryId(entry), AskedAgain.SAME);
            asking.helpful.add(entryId(entry) + "-a0");
        }
        requests.add(asking);
    }

    /// `same | title | text`
    private void past(String rest) {
        PastThread thread = PastThread.asked("t" + threads.size(), part(rest, 1, 3), part(rest, 2, 3));
        threads.add(thread);
        int grade = switch (part(rest, 0, 3)) {
            case "same" -> AskedAgain.SAME;
            case "near" -> 1;
            case "far" -> 0;
            default -> throw new IllegalArgumentException(file + ": not same, near or far: " + rest);
        };
        requests.getLast().grades.put(thread.id(), grade);
    }

    private void answer(String rest, boolean helps) {
        boolean byAsker = rest.startsWith(BY_ASKER);
        String text = byAsker ? rest.substring(BY_ASKER.length()).strip() : rest;
        if (!text.isEmpty()) {
            String id = threads.getLast().answered(text, byAsker);
            if (helps) {
                requests.getLast().helpful.add(id);
            }
        }
    }

    private void write(Path to) throws IOException {
        JsonMapper mapper = new JsonMapper();
        try (BufferedWriter lines = Files.newBufferedWriter(to)) {
            for (PastThread thread : threads) {
                lines.write(mapper.writeValueAsString(thread));
                lines.newLine();
            }
        }
    }
}
