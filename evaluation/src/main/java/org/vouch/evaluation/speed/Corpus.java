package org.vouch.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.evaluation.invented.InventedExchange;
import org.vouch.evaluation.invented.InventedExchanges;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Stance;

/// The exchanges of a course, as entries of a shelf.
final class Corpus {

    static final CommunityId COMMUNITY = new CommunityId("invented");

    /// When everything was said, but for a second each.
    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");

    private static final int SENTENCES_MAX = 200_000;
    private static final int FILE_EXCHANGES = 100;
    private static final int CHUNK_EXCHANGES = 5_000;

    private final InventedExchanges exchanges;
    private final int size;

    /// @param size in recommendations
    Corpus(Course course, int size) throws IOException {
        this.exchanges = new InventedExchanges(course.seed(), sentences(course.corpus()));
        this.size = InventedExchanges.holding(size);
    }

    static Corpus of(Course course) throws IOException {
        return new Corpus(course, course.recommendations());
    }

    private static List<String> sentences(Path file) throws IOException {
        if (file.toString().isEmpty()) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).limit(SENTENCES_MAX).toList();
        }
    }

    /// Takes entries, a part at a time.
    interface Taker {
        void take(List<ShelfEntry> entries) throws IOException;
    }

    /// Makes all entries, and hands them over in parts, so that making them is not measured and they need not all fit
    /// into memory.
    void each(Taker taker) throws IOException {
        for (int from = 0; from < size; from += CHUNK_EXCHANGES) {
            taker.take(entries(from, Math.min(size, from + CHUNK_EXCHANGES), 0));
        }
    }

    /// The entries of one of the files, after it was changed.
    List<ShelfEntry> changed(int file) {
        return entries(file * FILE_EXCHANGES, Math.min(size, (file + 1) * FILE_EXCHANGES), 1);
    }

    private List<ShelfEntry> entries(int from, int to, int changes) {
        List<ShelfEntry> entries = new ArrayList<>(to - from);
        for (int number = from; number < to; number++) {
            entries.add(entry(exchanges.get(number, changes)));
        }
        return entries;
    }

    int exchanges() {
        return size;
    }

    int files() {
        return (size + FILE_EXCHANGES - 1) / FILE_EXCHANGES;
    }

    /// What the shelf remembers of all files.
    Map<String, ShelvedFile> shelved() {
        Map<String, ShelvedFile> shelved = new LinkedHashMap<>();
        for (int file = 0; file < files(); file++) {
            shelved.put(name(file), new ShelvedFile("invented", 0, 0, FILE_EXCHANGES, 0));
        }
        return shelved;
    }

    static String name(int file) {
        return COMMUNITY + "/" + file + ".md";
    }

    /// Requests that nobody made yet, of the same kind.
    List<String> requests(int number) {
        List<String> requests = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            requests.add(exchanges.get(Integer.MAX_VALUE / 2 + i).request());
        }
        return requests;
    }

    private static ShelfEntry entry(InventedExchange exchange) {
        String file = name(exchange.number() / FILE_EXCHANGES);
        Instant asked = FIRST.plusSeconds(exchange.number());
        List<Recommendation> recommendations = new ArrayList<>();
        for (InventedExchange.Answer answer : exchange.answers()) {
            Stance stance = answer.against() ? Stance.WARNING : Stance.VOUCH;
            recommendations.add(new Recommendation(
                    exchange.number() + "." + recommendations.size(),
                    new MemberId("member " + answer.member()),
                    asked,
                    answer.text(),
                    List.of(new Opinion(Opinion.Kind.NAMED, answer.name(), stance, answer.text())),
                    new Source(file, exchange.number() + 1, null)));
        }
        return new ShelfEntry(
                COMMUNITY,
                file,
                file + "#" + exchange.number(),
                exchange.request(),
                exchange.more(),
                List.of(),
                null,
                asked,
                new Source(file, exchange.number() + 1, null),
                recommendations);
    }
}
