package org.vouch.evaluation.speed;

import java.time.Instant;
import java.util.Map;
import org.vouch.bot.search.PeerSearch;
import org.vouch.bot.search.Question;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.index.Synonyms;
import org.vouch.indexer.request.Requests;

/// The product, asked by words, on the shelf that [ShelfIndexing] filled.
final class ShelfAsking implements Contender {

    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    @Override
    public Map<String, Double> run(Course course) throws Exception {
        Requests requests = Requests.english();
        try (Shelf shelf = Shelf.in(ShelfIndexing.folder(course), Synonyms.none());
                Snapshot snapshot = shelf.snapshot()) {
            PeerSearch search = new PeerSearch(snapshot, null, ProductRanking.of(course.config()));
            return Latencies.of(
                    Corpus.of(course),
                    request -> search.find(new Question(
                                    Corpus.COMMUNITY, requests.read(request).subject(), request, NOW))
                            .suggestions()
                            .size());
        }
    }
}
