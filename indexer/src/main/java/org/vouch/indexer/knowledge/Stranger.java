package org.vouch.indexer.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.ForeignText;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.recommendation.Problem;

/// A file that no format reads. Beside an export it is to be expected: apps put pictures, and the trimmings of their
/// pages, next to what was said.
///
/// @param isMedia whether it holds no text, belongs to a page, or is a document
/// @param problem to be told unless it is to be expected
record Stranger(boolean isMedia, Problem problem) {

    private static final Set<String> PAGE_TRIMMINGS = Set.of("css", "js", "svg");

    /// People send them to each other.
    private static final Set<String> DOCUMENTS = Set.of(
            "apk", "csv", "doc", "docx", "epub", "ics", "ods", "odt", "ppt", "pptx", "rtf", "vcf", "xls", "xlsx");

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
            if (!bundle.refused().isEmpty()) {
                return new Stranger(
                        false,
                        KnowledgeFolder.refused(
                                unrecognised.file(), bundle.refused().getFirst()));
            }
            if (bundle.parts().size() == 1 && ForeignText.isIn(bundle.parts().getFirst())) {
                return new Stranger(false, notUtf8(unrecognised.file()));
            }
            boolean media = isSent(unrecognised.file())
                    || (bundle.parts().size() == 1
                            && bundle.parts().getFirst().name().isEmpty()
                            && isBinary(bundle));
            return new Stranger(media, holdsZips(bundle) ? nested(unrecognised.file()) : unrecognised);
        }
    }

    private static boolean isSent(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PAGE_TRIMMINGS.contains(extension) || DOCUMENTS.contains(extension);
    }

    private static Problem notUtf8(String file) {
        return new Problem(
                file,
                0,
                "text that is not UTF-8, so that its letters cannot be told",
                "Export it again, or open it in an editor and save it as UTF-8.");
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
