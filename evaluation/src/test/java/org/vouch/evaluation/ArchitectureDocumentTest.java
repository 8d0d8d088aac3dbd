package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// ARCHITECTURE.md speaks of classes and rooms that exist.
class ArchitectureDocumentTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DOCUMENT = ROOT.resolve("ARCHITECTURE.md");
    private static final List<String> MODULES = List.of("indexer", "bot", "evaluation");
    private static final String HOUSE = "org.vouch.";
    private static final String JAVA = ".java";

    /// `BuildIndex`, `index.Shelf`, `org.vouch.indexer.BuildIndex`.
    private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)*[A-Z][a-z]\\w*)`");

    /// `indexer.index`, `org.vouch.indexer`.
    private static final Pattern ROOM =
            Pattern.compile("`((?:org\\.vouch\\.)?(?:indexer|bot|evaluation)(?:\\.[a-z]+)*)`");

    @BeforeEach
    void lookForTheDocument() {
        assumeTrue(Files.exists(DOCUMENT), "there is no ARCHITECTURE.md yet");
    }

    @Test
    void everyClassThatTheDocumentNamesExists() throws IOException {
        Set<String> existing = classes("src/main/java");
        existing.addAll(classes("src/test/java"));

        assertThat(named(CLASS))
                .isNotEmpty()
                .allMatch(name -> existing.stream().anyMatch(full -> full.equals(name) || full.endsWith("." + name)));
    }

    @Test
    void theDocumentNamesEveryRoomThatExistsAndNoOther() throws IOException {
        Set<String> rooms = classes("src/main/java").stream()
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named(ROOM).stream().map(room -> room.startsWith(HOUSE) ? room : HOUSE + room))
                .containsExactlyInAnyOrderElementsOf(rooms);
    }

    private static Set<String> named(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(DOCUMENT))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The full name of each class under `source` of any module.
    private static Set<String> classes(String source) throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : MODULES) {
            Path folder = ROOT.resolve(module).resolve(source);
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(file -> folder.relativize(file).toString())
                        .filter(file -> file.endsWith(JAVA) && !file.endsWith("package-info" + JAVA))
                        .map(file -> file.substring(0, file.length() - JAVA.length()))
                        .forEach(file -> names.add(file.replace('/', '.')));
            }
        }
        return names;
    }
}
