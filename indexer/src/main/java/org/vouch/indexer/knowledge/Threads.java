package org.vouch.indexer.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Exchanges from a chat or forum, one JSON object a line; see [ThreadLine]. Streams, whatever the size of the file.
final class Threads implements Format {

    static final int LINE_CHARACTERS_MAX = 1_048_576;

    // A character of UTF-16 takes three bytes of UTF-8 at most.
    private static final int LINE_BYTES_MAX = 3 * LINE_CHARACTERS_MAX;

    @Override
    public String name() {
        return "threads (*.threads.jsonl)";
    }

    @Override
    public boolean recognises(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".threads.jsonl");
    }

    @Override
    public KnowledgeFile.Kind kind() {
        return KnowledgeFile.Kind.THREADS;
    }

    @Override
    public void read(KnowledgeFile file, Instant now, Contents contents) throws IOException {
        FileProblems problems = new FileProblems(file, contents);
        ThreadLine thread = new ThreadLine(file, problems, new Extras(problems, now));
        try (LineStream lines = new LineStream(Files.newInputStream(file.path()), LINE_BYTES_MAX)) {
            for (LineStream.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                String json = text(line, problems);
                if (!json.isBlank()) {
                    thread.read(json, line.number()).ifPresent(contents::transcript);
                }
            }
        }
    }

    /// The text of one line; empty after the problem that keeps it out has been reported.
    private static String text(LineStream.Line line, FileProblems problems) {
        return switch (line) {
            case LineStream.TooLong(int number) -> tooLong(number, problems);
            case LineStream.Whole(int number, ByteBuffer bytes) ->
                switch (Utf8.decode(bytes)) {
                    case Utf8.Text(String text) when text.length() > LINE_CHARACTERS_MAX -> tooLong(number, problems);
                    case Utf8.Text(String text) -> text.startsWith("\uFEFF") ? text.substring(1) : text;
                    case Utf8.Invalid(int offset) -> {
                        problems.report(
                                number,
                                "not UTF-8 at byte " + (offset + 1) + " of the line, which is not read",
                                "Export the chat again as UTF-8, or correct the line.");
                        yield "";
                    }
                };
        };
    }

    private static String tooLong(int line, FileProblems problems) {
        problems.report(
                line,
                "a line of more than " + LINE_CHARACTERS_MAX + " characters, which is not read",
                "Write one thread a line, and split a thread that is longer.");
        return "";
    }
}
