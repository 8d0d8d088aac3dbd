package org.vouch.indexer;

import java.io.IOException;
import java.util.Map;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.index.ShelfWriter;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.index.Snapshot;

/// A shelf on a disk with no room left: everything can be taken off, nothing can be added.
final class FullShelf implements Shelf {

    private final ShelfWriter writer;

    /// @param writer takes what is taken off; not committed and not closed
    FullShelf(ShelfWriter writer) {
        this.writer = writer;
    }

    @Override
    public Snapshot snapshot() {
        throw new UnsupportedOperationException("nobody searches a full shelf here");
    }

    @Override
    public ShelfWriter write(boolean fromScratch) {
        return new ShelfWriter() {
            @Override
            public Map<String, ShelvedFile> files() {
                return writer.files();
            }

            @Override
            public void remove(String file) throws IOException {
                writer.remove(file);
            }

            @Override
            public void add(ShelfEntry entry) throws IOException {
                throw new IOException("the disk is full");
            }

            @Override
            public void hold(ShelfEntry entry) throws IOException {
                add(entry);
            }

            @Override
            public void apart() throws IOException {
                writer.apart();
            }

            @Override
            public void commit(Map<String, ShelvedFile> files) throws IOException {
                writer.commit(files);
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void close() {}
}
