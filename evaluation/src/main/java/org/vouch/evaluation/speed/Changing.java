package org.vouch.evaluation.speed;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.index.ShelfWriter;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.index.Synonyms;

/// The product's shelf when one file in a hundred has changed, beside filling it from nothing.
final class Changing implements Contender {

    private static final int PART = 100;

    @Override
    public Map<String, Double> run(Course course) throws IOException, ShelfBusyException {
        double full = new ShelfIndexing().run(course).getOrDefault("seconds", 0.0);
        Corpus corpus = Corpus.of(course);
        Stopwatch watch = new Stopwatch();
        Map<String, List<ShelfEntry>> changed = changed(corpus);
        try (Shelf shelf = Shelf.in(ShelfIndexing.folder(course), Synonyms.none())) {
            watch.time(() -> change(shelf, changed, corpus.shelved()));
        }
        return Map.of("full", full, "changed", watch.seconds());
    }

    /// The last hundredth: what changes most often is what changed last.
    private static Map<String, List<ShelfEntry>> changed(Corpus corpus) {
        int files = Math.max(1, corpus.files() / PART);
        Map<String, List<ShelfEntry>> changed = new LinkedHashMap<>();
        for (int file = corpus.files() - files; file < corpus.files(); file++) {
            changed.put(Corpus.name(file), corpus.changed(file));
        }
        return changed;
    }

    private static void change(Shelf shelf, Map<String, List<ShelfEntry>> changed, Map<String, ShelvedFile> all)
            throws IOException {
        try (ShelfWriter writer = shelf.write(false)) {
            for (Map.Entry<String, List<ShelfEntry>> file : changed.entrySet()) {
                writer.remove(file.getKey());
                for (ShelfEntry entry : file.getValue()) {
                    writer.add(entry);
                }
            }
            writer.commit(all);
        } catch (ShelfBusyException e) {
            throw new IOException(e);
        }
    }
}
