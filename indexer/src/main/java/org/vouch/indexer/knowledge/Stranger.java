package org.vouch.indexer.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.recommendation.Problem;

/// A file that no format reads. Beside an export it is to be expected: apps put pictures, and the trimmings of their
/// pages, next to what was said.
///
/// @param isMedia whether it holds no text, or belongs to a page
/// @param problem to be told unless it is to be expected
record Stranger(boolean isMedia, Problem problem) {

    private static final Set<String> PAGE_TRIMMINGS = Set.of("css", "js", "svg", "vcf");

    /// @param unrecognised the problem of a file that is no better known
    static Stranger of(Path path, long bytes, Problem unrecognised) throws IOException {
        if (bytes == 0) {
            return new Stranger(
                    false,
                    new Problem(
                            unrecognised.file(),
                            0,
                            "an empty file, which holds nothing",
                            "Export the chat again, or take the file away."));
        }
        try (Bundle bundle = Bundle.open(path, _ -> {})) {
            boolean media = isTrimming(unrecognised.file())
                    || (bundle.parts().size() == 1
                            && bundle.parts().getFirst().name().isEmpty()
                            && isBinary(bundle));
            return new Stranger(media, holdsZips(bundle) ? nested(unrecognised.file()) : unrecognised);
        }
    }

    private static boolean isTrimming(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PAGE_TRIMMINGS.contains(extension);
    }

    private static boolean isBinary(Bundle bundle) throws IOException {
        return bundle.parts().getFirst().head().isEmpty();
    }

    private static boolean holdsZips(Bundle bundle) {
        return bundle.parts().stream()
                .map(Part::name)
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(".zip"));
    }

    private static Problem nested(String file) {
        return new Problem(
                file,
                0,
                "a zip within a zip, which is not opened",
                "Take the inner zip out and put it here as the app wrote it.");
    }
}
