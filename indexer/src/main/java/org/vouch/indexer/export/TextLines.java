package org.vouch.indexer.export;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The lines of a part, one at a time, in whatever encoding it says. Holds no more of a line than it may have, so that
/// a line of any length passes.
public final class TextLines implements Closeable {

    /// In one line; a longer one is not read.
    public static final int LINE_CHARACTERS_MAX = 1_048_576;

    /// In UTF-8, of what counts as one character here.
    private static final int CHARACTER_BYTES_MAX = 3;

    private static final int LINE_BYTES_MAX = LINE_CHARACTERS_MAX * CHARACTER_BYTES_MAX + 1;
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Part part;
    private final Hearing hearing;
    private final char end;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

    // The bytes of the buffer as characters, because nothing finds the end of a line faster than a string does.
    private String glance = "";
    private int position;
    private int filled;
    private int number;
    private long bufferOffset;
    private long lineOffset;

    /// @param hearing is told of lines that are too long, or garbled
    public TextLines(Part part, Hearing hearing) throws IOException {
        this(part, hearing, Bookmark.START);
    }

    /// @param hearing is told of lines that are too long, or garbled
    /// @param from    where the first line begins
    public TextLines(Part part, Hearing hearing, Bookmark from) throws IOException {
        this.part = part;
        this.hearing = hearing;
        this.end = end(part);
        this.in = Encoding.utf8(part.open());
        this.number = from.lines();
        this.bufferOffset = from.offset();
        in.skipNBytes(from.offset());
    }

    /// What ends the lines of `part`: as a rule `\n`, perhaps with a `\r` before it; of some old apps a `\r` alone.
    public static char end(Part part) throws IOException {
        String head = part.head();
        return head.indexOf('\n') < 0 && head.indexOf('\r') >= 0 ? '\r' : '\n';
    }

    /// How many bytes of the text, in UTF-8 and without a byte order mark, stand before the line that [#next] gave
    /// last.
    public long offset() {
        return lineOffset;
    }

    /// Number of the line that [#next] gave last, counted from 1.
    public int number() {
        return number;
    }

    /// The next line without its end, or null behind the last one. A line that is too long is reported and passed over.
    public @Nullable String next() throws IOException {
        while (fill()) {
            number++;
            lineOffset = bufferOffset + position;
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
        int last = glance.indexOf(end, position);
        if (last < 0) {
            return longLine();
        }
        int textEnd = last > position && buffer[last - 1] == '\r' ? last - 1 : last;
        String line = new String(buffer, position, textEnd - position, StandardCharsets.UTF_8);
        position = last + 1;
        return line;
    }

    /// A line that goes beyond the buffer.
    private @Nullable String longLine() throws IOException {
        begun.reset();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int found = glance.indexOf(end, position);
            ended = found >= 0;
            int last = ended ? found : filled;
            tooLong |= begun.size() + (last - position) > LINE_BYTES_MAX;
            if (!tooLong) {
                begun.write(buffer, position, last - position);
            }
            position = ended ? last + 1 : filled;
        }
        String line = tooLong ? "" : withoutReturn(begun.toString(StandardCharsets.UTF_8));
        return tooLong || line.length() > LINE_CHARACTERS_MAX ? null : line;
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

    /// Whether there is something left to read in the buffer.
    private boolean fill() throws IOException {
        if (position == filled) {
            bufferOffset += filled;
            position = 0;
            filled = Math.max(0, in.read(buffer));
            glance = new String(buffer, 0, filled, StandardCharsets.ISO_8859_1);
        }
        return position < filled;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
