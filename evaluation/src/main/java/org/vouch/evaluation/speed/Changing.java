package org.vouch.evaluation.speed;

import java.io.IOException;
import java.util.Map;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.index.ShelfWriter;
import org.vouch.indexer.index.Synonyms;

/// The product's shelf when one file in a hundred has changed, beside filling it from nothing.
final class Changing implements Contender {

    private static final int PART = 100;

    @Override
    public Map<String, Double> run(Course course) throws IOException, ShelfBusyException {
        double full = new ShelfIndexing().run(course).getOrDefault("seconds", 0.0);
        Corpus corpus = Corpus.of(course);
        Stopwatch watch = new Stopwatch();
        try (Shelf shelf = Shelf.in(ShelfIndexing.folder(course), Synonyms.none())) {
            watch.time(() -> change(shelf, corpus));
        }
        return Map.of("full", full, "changed", watch.seconds());
    }

    /// The last hundredth: what changes most often is what was written last.
    private static void change(Shelf shelf, Corpus corpus) throws IOException {
        int files = Math.max(1, corpus.files() / PART);
        try (ShelfWriter writer = shelf.write(false)) {
            for (int file = corpus.files() - files; file < corpus.files(); file++) {
                writer.remove(Corpus.name(file));
                for (ShelfEntry entry : corpus.changed(file)) {
                    writer.add(entry);
                }
            }
            writer.commit(corpus.shelved());
        } catch (ShelfBusyException e) {
            throw new IOException(e);
        }
    }
}
