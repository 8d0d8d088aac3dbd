package org.vouch.indexer.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The lines of a part, one at a time, in whatever encoding it says. Holds no more of a line than it may have, so that
/// a line of any length passes.
public final class TextLines implements Closeable {

    /// In one line; a longer one is not read.
    public static final int LINE_CHARACTERS_MAX = 1_048_576;

    private static final int BUFFER_CHARACTERS = 64 * 1024;

    private final Part part;
    private final Hearing hearing;
    private final Reader in;
    private final char[] buffer = new char[BUFFER_CHARACTERS];
    private final StringBuilder begun = new StringBuilder();
    private int position;
    private int filled;
    private int number;

    /// @param hearing is told of lines that are too long, or garbled
    public TextLines(Part part, Hearing hearing) throws IOException {
        this.part = part;
        this.hearing = hearing;
        this.in = Encoding.reader(part.open());
    }

    /// Number of the line that [#next] gave last, counted from 1.
    public int number() {
        return number;
    }

    /// The next line without its end, or null behind the last one. A line that is too long is reported and passed over.
    public @Nullable String next() throws IOException {
        while (fill()) {
            number++;
            String line = line();
            if (line != null) {
                return line.indexOf(Encoding.GARBLED) < 0 ? line : mended(line);
            }
            hearing.problem(
                    part,
                    number,
                    "a line of more than " + LINE_CHARACTERS_MAX + " characters, which is not read",
                    "Look whether the file is damaged; export the chat again.");
        }
        return null;
    }

    private @Nullable String line() throws IOException {
        int end = endOfLine();
        if (end < filled) {
            String line = new String(buffer, position, end - position);
            position = end + 1;
            return withoutReturn(line);
        }
        return longLine();
    }

    /// A line that goes beyond the buffer.
    private @Nullable String longLine() throws IOException {
        begun.setLength(0);
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int end = endOfLine();
            ended = end < filled;
            tooLong |= begun.length() + (end - position) > LINE_CHARACTERS_MAX;
            if (!tooLong) {
                begun.append(buffer, position, end - position);
            }
            position = ended ? end + 1 : end;
        }
        return tooLong ? null : withoutReturn(begun.toString());
    }

    private static String withoutReturn(String line) {
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line;
    }

    private String mended(String line) {
        hearing.problem(
                part,
                number,
                "bytes that are no text; the line is read without them",
                "Export the chat again; save it as UTF-8 if it was opened in an editor.");
        return line.replace(String.valueOf(Encoding.GARBLED), "");
    }

    private int endOfLine() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /// Whether there is something left to read in the buffer.
    private boolean fill() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return position < filled;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
