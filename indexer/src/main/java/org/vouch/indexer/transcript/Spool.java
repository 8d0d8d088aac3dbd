package org.vouch.indexer.transcript;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Records on disk while they are being put in order, because they may be more than memory holds. The file is gone when
/// the spool is closed, and, where the system allows it, has no name from the start: a crash leaves nothing behind.
final class Spool implements Closeable {

    private static final int BUFFER_BYTES = 256 * 1024;

    private final Path folder;
    private @Nullable Path file;
    private @Nullable FileChannel channel;
    private ByteBuffer written = ByteBuffer.allocate(BUFFER_BYTES);
    private final ByteBuffer window = ByteBuffer.allocate(BUFFER_BYTES).limit(0);
    private long flushed;
    private long windowStart;

    /// @param folder for the file; it is made when there is something to write
    Spool(Path folder) {
        this.folder = folder;
    }

    /// Keeps `length` bytes.
    ///
    /// @return where they are, for [#read]
    long append(byte[] bytes, int length) throws IOException {
        if (written.remaining() < length + Integer.BYTES) {
            flush();
            if (written.capacity() < length + Integer.BYTES) {
                written = ByteBuffer.allocate(length + Integer.BYTES);
            }
        }
        long position = flushed + written.position();
        written.putInt(length).put(bytes, 0, length);
        return position;
    }

    /// What was kept at `position`.
    ByteBuffer read(long position) throws IOException {
        flush();
        int length = at(position, Integer.BYTES).getInt();
        return at(position + Integer.BYTES, length);
    }

    private ByteBuffer at(long position, int length) throws IOException {
        if (length > window.capacity()) {
            ByteBuffer large = ByteBuffer.allocate(length);
            fill(large, position);
            return large;
        }
        if (position < windowStart || position + length > windowStart + window.limit()) {
            window.clear();
            fill(window, position);
            windowStart = position;
            if (window.limit() < length) {
                throw new EOFException("the spool ends before its record does");
            }
        }
        return window.slice((int) (position - windowStart), length);
    }

    private void fill(ByteBuffer buffer, long position) throws IOException {
        FileChannel from = opened();
        while (buffer.hasRemaining() && from.read(buffer, position + buffer.position()) >= 0) {
            // Goes on until the buffer is full or the file ends.
        }
        buffer.flip();
    }

    private void flush() throws IOException {
        if (written.position() == 0) {
            return;
        }
        FileChannel to = opened();
        written.flip();
        while (written.hasRemaining()) {
            flushed += to.write(written, flushed);
        }
        written.clear();
    }

    private FileChannel opened() throws IOException {
        if (channel == null) {
            Files.createDirectories(folder);
            file = Files.createTempFile(folder, "spool", "");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            unname(file);
        }
        return channel;
    }

    private static void unname(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // Not every system lets an open file go; then it goes when it is closed.
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
