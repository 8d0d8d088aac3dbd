package org.vouch.indexer.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// The lines of a stream, one at a time. Holds no more of a line than it may have, so that a line of any length
/// passes.
final class LineStream implements Closeable {

    private static final int BUFFER_BYTES = 64 * 1024;

    /// A line, whose number is counted from 1.
    sealed interface Line {

        int number();
    }

    /// @param bytes of the line, without its end
    record Whole(int number, ByteBuffer bytes) implements Line {}

    /// A line of which nothing has been kept.
    record TooLong(int number) implements Line {}

    private final InputStream in;
    private final int lineBytesMax;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int filled;
    private int number;

    /// @param lineBytesMax of a line that is kept
    LineStream(InputStream in, int lineBytesMax) {
        this.in = in;
        this.lineBytesMax = lineBytesMax;
    }

    /// The next line, or null behind the last one.
    @Nullable
    Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int end = endOfLine();
            ended = end < filled;
            tooLong |= line.size() + (end - position) > lineBytesMax;
            if (!tooLong) {
                line.write(buffer, position, end - position);
            }
            position = ended ? end + 1 : end;
        }
        return tooLong ? new TooLong(number) : new Whole(number, ByteBuffer.wrap(line.toByteArray()));
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
