package org.vouch.evaluation.interleaving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.BuildIndex;
import org.vouch.indexer.BuildOptions;
import org.vouch.indexer.BuildReport;
import org.vouch.indexer.Progress;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.index.ShelfWriter;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.index.Snapshot;

/// A shelf that only remembers what was put on it: what the product makes of a knowledge folder.
public final class Gathering implements Shelf {

    private final List<ShelfEntry> entries = new ArrayList<>();

    private Gathering() {}

    /// Everything that the product understands of what is in `knowledge`.
    ///
    /// @throws IOException when the folder cannot be read, or the product has a problem with what is in it
    public static List<ShelfEntry> of(Path knowledge, BuildOptions options) throws IOException {
        try (Gathering shelf = new Gathering()) {
            BuildReport report = new BuildIndex(knowledge, shelf, options, Clock.systemUTC())
                    .run(true, Progress.SILENT);
            if (!report.problems().isEmpty()) {
                throw new IOException(report.problems().getFirst().toString());
            }
            return List.copyOf(shelf.entries);
        } catch (ShelfBusyException e) {
            throw new IllegalStateException("nobody else writes to this shelf", e);
        }
    }

    @Override
    public Snapshot snapshot() {
        throw new UnsupportedOperationException("nothing is searched here");
    }

    @Override
    public ShelfWriter write(boolean fromScratch) {
        return new Writer();
    }

    @Override
    public void close() {}

    private final class Writer implements ShelfWriter {

        @Override
        public Map<String, ShelvedFile> files() {
            return Map.of();
        }

        @Override
        public void remove(String file) {}

        @Override
        public void add(ShelfEntry entry) {
            entries.add(entry);
        }

        @Override
        public void apart() {}

        @Override
        public void commit(Map<String, ShelvedFile> files) {}

        @Override
        public void close() {}
    }
}
