package org.vouch.indexer.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.ForeignText;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.recommendation.Problem;

/// A file that no format reads. In the folder of an export, or below it, it may be to be expected: apps put
/// pictures, the trimmings of their pages, and what people sent each other next to what was said.
///
/// @param problem to be told unless it is to be expected
record Stranger(Kind kind, Problem problem) {

    /// What it seems to be.
    enum Kind {
        /// It holds no text, or belongs to a page.
        MEDIA,
        /// People send it to each other, and curators may mean it to be read.
        DOCUMENT,
        /// Anything else.
        OTHER
    }

    private static final Set<String> PAGE_TRIMMINGS = Set.of("css", "js", "svg");

    private static final String TABLE = "csv";

    /// Some hold exports: packed in a way that is not unpacked here, or as a backup that only its app can
    /// open.
    private static final Set<String> DOCUMENTS = Set.of(
            "7z", "apk", "backup", "crypt12", "crypt14", "crypt15", TABLE, "db", "doc", "docx", "epub", "ics", "ods",
            "odt", "pdf", "ppt", "pptx", "rar", "rtf", "tar", "vcf", "xls", "xlsx");

    /// @param unrecognised the problem of a file that is no better known
    static Stranger of(Path path, long bytes, Problem unrecognised) throws IOException {
        if (bytes == 0) {
            return new Stranger(
                    Kind.OTHER,
                    new Problem(
                            unrecognised.file(),
                            0,
                            "an empty file, which holds nothing",
                            "Export the chat again, or take the file away."));
        }
        try (Bundle bundle = Bundle.open(path, _ -> {})) {
            if (!bundle.refused().isEmpty()) {
                return new Stranger(
                        Kind.OTHER,
                        KnowledgeFolder.refused(
                                unrecognised.file(), bundle.refused().getFirst()));
            }
            if (bundle.parts().size() == 1 && ForeignText.isIn(bundle.parts().getFirst())) {
                return new Stranger(Kind.OTHER, notUtf8(unrecognised.file()));
            }
            return new Stranger(kind(unrecognised.file(), bundle), problem(unrecognised, bundle));
        }
    }

    /// Whether it needs no word in the folder of an export, or below that.
    ///
    /// @param gathered whether that folder is the community's, where curators gather what is to be read
    boolean isExpected(boolean gathered) {
        return switch (kind) {
            case MEDIA -> true;
            case DOCUMENT -> !gathered;
            case OTHER -> false;
        };
    }

    private static Kind kind(String file, Bundle bundle) throws IOException {
        String extension = extension(file);
        if (DOCUMENTS.contains(extension)) {
            return Kind.DOCUMENT;
        }
        boolean isBinary = bundle.parts().size() == 1
                && bundle.parts().getFirst().name().isEmpty()
                && bundle.parts().getFirst().head().isEmpty();
        return isBinary || PAGE_TRIMMINGS.contains(extension) ? Kind.MEDIA : Kind.OTHER;
    }

    private static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Problem problem(Problem unrecognised, Bundle bundle) {
        if (holdsZips(bundle)) {
            return nested(unrecognised.file());
        }
        return extension(unrecognised.file()).equals(TABLE) ? columns(unrecognised.file()) : unrecognised;
    }

    private static Problem columns(String file) {
        return new Problem(
                file,
                0,
                "a table whose first line names columns of neither messages nor cards",
                "Name them there as knowledge/README.md says, at,by,text for messages; or begin its name with _ to keep"
                        + " it out.");
    }

    private static Problem notUtf8(String file) {
        return new Problem(
                file,
                0,
                "text that is not UTF-8, so that its letters cannot be told",
                "Export it again, or open it in an editor and save it as UTF-8.");
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
