package org.vouch.indexer.export;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/// What is unpacked, up to the point at which it can only be a bomb.
final class BoundedStream extends FilterInputStream {

    /// Nothing up to this size is a bomb.
    static final long HARMLESS_BYTES = 64L * 1024 * 1024;

    /// How many times its packed size something may have. Text gives 30 at the very most.
    static final long RATIO_MAX = 200;

    private final long bytesMax;
    private long bytes;

    /// @param compressedBytes size as packed
    BoundedStream(InputStream in, long compressedBytes) {
        super(in);
        this.bytesMax = Math.max(HARMLESS_BYTES, Math.max(0, compressedBytes) * RATIO_MAX);
    }

    static RefusedException damaged() {
        return new RefusedException(
                "a packed file that is damaged; the rest of it is not read",
                "Export the chat again, or copy the whole file again.");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(buffer, offset, length);
        } catch (ZipException | EOFException _) {
            throw damaged();
        }
        bytes += Math.max(0, count);
        if (bytes > bytesMax) {
            throw new RefusedException(
                    "a packed file that unpacks to more than " + RATIO_MAX
                            + " times its size, as a bomb does; the rest of it is not read",
                    "Do not trust this file; export the chat again.");
        }
        return count;
    }
}
