package org.vouch.indexer.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Optional;

/// The text of a file that people write by hand, which is small enough to be read at once.
final class WholeText {

    static final int FILE_BYTES_MAX = 16 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private WholeText() {}

    /// The text without byte order mark; empty after the problem that keeps the file out has been reported.
    ///
    /// @throws IOException when the file cannot be read
    static Optional<String> of(KnowledgeFile file, FileProblems problems) throws IOException {
        byte[] bytes = bytes(file);
        if (bytes.length > FILE_BYTES_MAX) {
            problems.report(0, "more than 16 MiB, which is not read", "Split it into several files.");
            return Optional.empty();
        }
        return switch (Utf8.decode(ByteBuffer.wrap(bytes))) {
            case Utf8.Text(String text) -> Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            case Utf8.Invalid(int offset) -> {
                problems.report(
                        lineOf(bytes, offset),
                        "not UTF-8 from here; nothing of the file is read",
                        "Save the file again, with the encoding UTF-8.");
                yield Optional.empty();
            }
        };
    }

    private static byte[] bytes(KnowledgeFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            return in.readNBytes(FILE_BYTES_MAX + 1);
        }
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
