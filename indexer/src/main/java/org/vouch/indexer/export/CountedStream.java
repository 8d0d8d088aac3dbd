package org.vouch.indexer.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// Tells how far it has been read.
final class CountedStream extends FilterInputStream {

    private final LongConsumer reached;
    private long position;

    /// @param reached takes each new position, in bytes from the beginning
    CountedStream(InputStream in, LongConsumer reached) {
        super(in);
        this.reached = reached;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            reached.accept(++position);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            position += count;
            reached.accept(position);
        }
        return count;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long count = super.skip(bytes);
        position += count;
        reached.accept(position);
        return count;
    }
}
