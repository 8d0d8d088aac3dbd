package org.vouch.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vouch.evaluation.training.MarkedExchange;

/// Reads a folder of marked exchanges.
final class MarkedExchanges {

    private MarkedExchanges() {}

    /// Those of all `*.txt`, in the order of the files' names.
    static List<MarkedExchange> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<MarkedExchange> marked = new ArrayList<>();
        for (Path file : files) {
            marked.addAll(MarkedExchange.in(file));
        }
        return marked;
    }
}
