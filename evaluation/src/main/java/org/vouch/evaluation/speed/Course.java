package org.vouch.evaluation.speed;

import java.nio.file.Path;
import java.util.List;

/// The work that all contenders do.
///
/// @param seed            what the corpus follows from
/// @param recommendations that it holds, about
/// @param folder          to work in
/// @param corpus          text whose lines stand in what is said; the empty path when words are made up
/// @param config          the settings that the product runs with
public record Course(long seed, int recommendations, Path folder, Path corpus, Path config) {

    /// The same with another number of recommendations, in a folder of its own.
    Course of(int number) {
        return new Course(seed, number, folder.resolve(Integer.toString(number)), corpus, config);
    }

    /// Arguments that [#parse] reads.
    List<String> format() {
        return List.of(
                Long.toString(seed),
                Integer.toString(recommendations),
                folder.toString(),
                corpus.toString(),
                config.toString());
    }

    static Course parse(List<String> arguments) {
        return new Course(
                Long.parseLong(arguments.get(0)),
                Integer.parseInt(arguments.get(1)),
                Path.of(arguments.get(2)),
                Path.of(arguments.get(3)),
                Path.of(arguments.get(4)));
    }
}
