package org.vouch.evaluation.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.bot.search.ByMeaning;
import org.vouch.bot.search.PeerSearch;
import org.vouch.bot.search.Question;
import org.vouch.indexer.index.Meaning;
import org.vouch.indexer.index.MeaningSnapshot;
import org.vouch.indexer.index.MeaningWriter;
import org.vouch.indexer.index.Meanings;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.index.Synonyms;
import org.vouch.indexer.index.Wordings;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.request.Requests;

/// The product, asked by words and by meaning, on the shelf that [ShelfIndexing] filled. What its entries mean is made
/// up, for to encode them all would take hours; what is asked is encoded.
final class MeaningAsking implements Contender {

    /// The figure that tells the heap in use, in megabytes.
    static final String HEAP = "heap";

    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    @Override
    public Map<String, Double> run(Course course) throws Exception {
        Requests requests = Requests.english();
        try (Encoder encoder = Encoder.local();
                Shelf shelf = Shelf.in(ShelfIndexing.folder(course), Synonyms.none());
                Snapshot snapshot = shelf.snapshot()) {
            Meanings meanings = Meanings.in(folder(course), encoder.model());
            if (!Files.exists(folder(course))) {
                tell(course, meanings);
            }
            try (MeaningSnapshot told = meanings.snapshot()) {
                PeerSearch search =
                        new PeerSearch(snapshot, new ByMeaning(encoder, told), ProductRanking.of(course.config()));
                Map<String, Double> figures = new HashMap<>(Latencies.of(
                        Corpus.of(course),
                        request -> search.find(new Question(
                                        Corpus.COMMUNITY, requests.read(request).subject(), request, NOW))
                                .suggestions()
                                .size()));
                figures.put(HEAP, heapMegabytes());
                return figures;
            }
        }
    }

    /// What is left of the heap after a collection.
    private static double heapMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_PER_MEGABYTE;
    }

    private static Path folder(Course course) {
        return course.folder().resolve("meanings");
    }

    private static void tell(Course course, Meanings meanings) throws IOException, ShelfBusyException {
        Vectors vectors = new Vectors(course.seed());
        try (MeaningWriter writer = meanings.write()) {
            int[] number = new int[1];
            Corpus.of(course).each(entries -> {
                for (ShelfEntry entry : entries) {
                    Wordings wordings = Wordings.of(entry);
                    List<Vector> answers = new ArrayList<>();
                    wordings.answers().forEach(_ -> answers.add(vectors.get(number[0])));
                    Meaning meaning = new Meaning(vectors.get(number[0]), answers);
                    writer.put(wordings.community(), wordings.key(), meaning);
                    number[0]++;
                }
            });
            writer.commit();
        }
    }
}
