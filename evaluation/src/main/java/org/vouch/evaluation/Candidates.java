package org.vouch.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The documents to rank for each query, as a TREC qrels file names them. Its grades are not looked at.
record Candidates(Map<String, Set<String>> byQuery) {

    private static final int PARTS = 4;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// @throws UnusableFile when the file is missing or no text, or a line has not four parts
    static Candidates in(Path file) throws IOException {
        Map<String, Set<String>> byQuery = new LinkedHashMap<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new UnusableFile(file, 0, "there is no such file", "Give the path of a file that exists");
        } catch (CharacterCodingException e) {
            throw new UnusableFile(file, 0, "the text is not UTF-8", "Save the file as UTF-8");
        }
        for (int i = 0; i < lines.size(); i++) {
            String[] part = SPACES.split(lines.get(i).strip(), -1);
            if (part.length == PARTS) {
                byQuery.computeIfAbsent(part[0], query -> new LinkedHashSet<>()).add(part[2]);
            } else if (!lines.get(i).isBlank()) {
                throw new UnusableFile(file, i + 1, "not a line of qrels", "Write 'query 0 document grade'");
            }
        }
        return new Candidates(byQuery);
    }

    Set<String> of(String query) {
        return byQuery.getOrDefault(query, Set.of());
    }
}
