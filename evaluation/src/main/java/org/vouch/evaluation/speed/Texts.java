package org.vouch.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Texts to encode, one a line, in a file that every contender reads.
final class Texts {

    private Texts() {}

    static Path file(Course course) {
        return course.folder().resolve("texts.txt");
    }

    /// Writes as many requests as the course has recommendations.
    static void write(Course course) throws IOException {
        Files.createDirectories(course.folder());
        Files.write(file(course), Corpus.of(course).requests(course.recommendations()));
    }

    static List<String> read(Course course) throws IOException {
        return Files.readAllLines(file(course));
    }
}
