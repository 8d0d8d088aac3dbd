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
    private final Utf8Line line = Utf8Line.of("");
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
        if (!advance()) {
            return null;
        }
        String text = line.text();
        return mends() ? line.text() : text;
    }

    /// Goes on to the next line, for those who need not decode all of it; whether there is one. A line that is too long
    /// is reported and passed over.
    public boolean advance() throws IOException {
        while (fill()) {
            number++;
            lineOffset = bufferOffset + position;
            if (found()) {
                return true;
            }
            hearing.problem(
                    part,
                    number,
                    "a line of more than " + LINE_CHARACTERS_MAX + " characters, which is not read",
                    "Look whether the file is damaged; export the chat again.");
        }
        return false;
    }

    /// The line that [#advance] found last, until it is called again.
    public Utf8Line line() {
        return line;
    }

    /// Reports what turned out to say nothing when the line was decoded, and takes it out of the line; whether there
    /// was something.
    public boolean mends() {
        if (!line.isGarbled()) {
            return false;
        }
        hearing.problem(
                part,
                number,
                "bytes that are no text; the line is read without them",
                "Export the chat again; save it as UTF-8 if it was opened in an editor.");
        become(line.text().replace(String.valueOf(Encoding.GARBLED), "").getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private boolean found() throws IOException {
        int last = glance.indexOf(end, position);
        if (last < 0) {
            return foundLong();
        }
        line.become(buffer, position, withoutReturn(buffer, position, last));
        position = last + 1;
        return true;
    }

    /// A line that goes beyond the buffer.
    private boolean foundLong() throws IOException {
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
        if (tooLong) {
            return false;
        }
        become(begun.toByteArray());
        int bytes = line.end();
        return bytes <= LINE_CHARACTERS_MAX || line.characters(0, bytes) <= LINE_CHARACTERS_MAX;
    }

    private void become(byte[] bytes) {
        line.become(bytes, 0, withoutReturn(bytes, 0, bytes.length));
    }

    private static int withoutReturn(byte[] bytes, int from, int to) {
        return to > from && bytes[to - 1] == '\r' ? to - 1 : to;
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
