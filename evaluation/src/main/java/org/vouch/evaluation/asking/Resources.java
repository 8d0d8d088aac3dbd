package org.vouch.evaluation.asking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.vouch.evaluation.training.Examples;

/// The labels that we made, beside the training code.
final class Resources {

    private Resources() {}

    /// The lines of a resource, without remarks.
    static List<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
        }
    }
}
