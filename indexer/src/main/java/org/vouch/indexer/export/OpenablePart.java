package org.vouch.indexer.export;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// A part that knows how to be opened, and remembers how it begins while memory allows.
final class OpenablePart implements Part {

    private static final int HEAD_BYTES = 64 * 1024;

    /// Opens the part anew.
    interface Opening {

        InputStream open() throws IOException;
    }

    private final String name;
    private final long bytes;
    private final Opening opening;
    private final LongConsumer bytesRead;
    private SoftReference<@Nullable String> head = new SoftReference<>(null);
    private long furthest;

    OpenablePart(String name, long bytes, Opening opening, LongConsumer bytesRead) {
        this.name = name;
        this.bytes = bytes;
        this.opening = opening;
        this.bytesRead = bytesRead;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public InputStream open() throws IOException {
        return new CountedStream(opening.open(), this::reached);
    }

    @Override
    public Part glance() {
        return new OpenablePart(name, bytes, opening, _ -> {});
    }

    /// A part that is read twice has been read once.
    private void reached(long position) {
        if (position > furthest) {
            bytesRead.accept(position - furthest);
            furthest = position;
        }
    }

    @Override
    public String head() throws IOException {
        String known = head.get();
        if (known == null) {
            try (InputStream in = opening.open()) {
                known = Encoding.textOf(in.readNBytes(HEAD_BYTES));
            }
            head = new SoftReference<>(known);
        }
        return known;
    }

    @Override
    public String toString() {
        return name;
    }
}
