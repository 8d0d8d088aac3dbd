package org.vouch.evaluation.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.index.ShelfWriter;
import org.vouch.indexer.index.Synonyms;

/// The product's shelf, filled from nothing.
final class ShelfIndexing implements Contender {

    private static final int WARM_UP_RECOMMENDATIONS = 20_000;

    /// What changed last comes to lie apart, as when a folder is read.
    private static final int APART_SHARE = 50;

    @Override
    public Map<String, Double> run(Course course) throws IOException, ShelfBusyException {
        fill(new Corpus(course, Math.min(WARM_UP_RECOMMENDATIONS, course.recommendations())), folder(course));
        double seconds = fill(Corpus.of(course), folder(course));
        return Map.of("seconds", seconds, "per second", course.recommendations() / seconds);
    }

    static Path folder(Course course) {
        return course.folder().resolve("shelf");
    }

    /// How many seconds it took.
    private static double fill(Corpus corpus, Path folder) throws IOException, ShelfBusyException {
        Stopwatch watch = new Stopwatch();
        int[] left = {corpus.exchanges()};
        try (Shelf shelf = Shelf.in(folder, Synonyms.none());
                ShelfWriter writer = shelf.write(true)) {
            corpus.each(entries -> watch.time(() -> {
                for (ShelfEntry entry : entries) {
                    if (left[0] == corpus.exchanges() / APART_SHARE) {
                        writer.apart();
                    }
                    writer.add(entry);
                    left[0]--;
                }
            }));
            watch.time(() -> writer.commit(corpus.shelved()));
        }
        return watch.seconds();
    }
}
