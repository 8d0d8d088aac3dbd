package org.vouch.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.search.ByMeaning;
import org.vouch.bot.search.PeerSearch;
import org.vouch.bot.search.Question;
import org.vouch.bot.search.RankedSuggestion;
import org.vouch.indexer.BuildIndex;
import org.vouch.indexer.BuildOptions;
import org.vouch.indexer.Progress;
import org.vouch.indexer.UpdateMeanings;
import org.vouch.indexer.index.Concept;
import org.vouch.indexer.index.FieldWeights;
import org.vouch.indexer.index.Hit;
import org.vouch.indexer.index.MeaningSnapshot;
import org.vouch.indexer.index.Meanings;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.ShelfQuery;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.SuggestionKey;
import org.vouch.indexer.request.Requests;

/// A knowledge folder with a file for each exchange, of which one is taken away at a time, by the road that a curator
/// takes.
final class LeftOut implements AutoCloseable {

    private static final CommunityId COMMUNITY = new CommunityId("evaluation");
    private static final String ENDING = ".threads.jsonl";

    /// Exchanges whose names plain counting counts.
    private static final int PLAIN_EXCHANGES = 10;

    private static final int SUGGESTIONS_MAX = 5;
    private static final FieldWeights PLAIN = FieldWeights.of(1, 1, 1, 1, 1);

    private final Path folder;
    private final Path community;
    private final Shelf shelf;
    private final @Nullable Encoder encoder;
    private final Meanings meanings;
    private final BuildIndex build;
    private final ProductSettings settings;
    private final Map<String, JsonNode> threads = new LinkedHashMap<>();
    private final Requests requests = Requests.english();
    private final Instant now = Clock.systemUTC().instant();

    /// What two ways of searching suggest, best first.
    ///
    /// @param known every name that is suggested anywhere in what was searched
    record Rankings(List<String> ours, List<String> plain, Set<SuggestionKey> known) {}

    LeftOut(Path threads, @Nullable Path others, @Nullable Encoder encoder, ProductSettings settings)
            throws IOException {
        this.encoder = encoder;
        this.settings = settings;
        folder = Files.createTempDirectory("vouch-left-out");
        community = Files.createDirectories(folder.resolve("knowledge").resolve(COMMUNITY.value()));
        shelf = Shelf.in(folder.resolve("index"), settings.synonyms());
        meanings = Meanings.in(folder.resolve("meanings"), encoder == null ? "none" : encoder.model());
        BuildOptions options = BuildOptions.unsaid(folder.resolve("scratch"));
        build = new BuildIndex(
                folder.resolve("knowledge"),
                shelf,
                encoder == null ? options : options.with(encoder),
                Clock.systemUTC());
        if (others != null) {
            Files.copy(others, community.resolve("others" + ENDING));
        }
        JsonLines.read(threads, (thread, line) -> {
            this.threads.put(JsonLines.text(thread, "id", threads, line), thread);
            put(thread);
        });
    }

    private void put(JsonNode thread) throws IOException {
        Files.writeString(file(thread.path("id").asText()), thread + "\n");
    }

    private Path file(String id) {
        return community.resolve("exchange-" + id + ENDING);
    }

    Set<String> ids() {
        return threads.keySet();
    }

    /// Asks the request of an exchange of all the others.
    Rankings ask(String id) throws IOException, ShelfBusyException, NoIndexException {
        JsonNode thread = Objects.requireNonNull(threads.get(id), id);
        Files.delete(file(id));
        build.run(false, Progress.SILENT);
        if (encoder != null) {
            new UpdateMeanings(shelf, meanings, encoder).run(Progress.SILENT, () -> false);
        }
        String wording = ProductIndex.wording(
                thread.path("title").asText(""), thread.path("text").asText(""));
        Question question = new Question(COMMUNITY, requests.read(wording).subject(), wording, now);
        try (Snapshot snapshot = shelf.snapshot();
                MeaningSnapshot told = meanings.snapshot()) {
            @Nullable ByMeaning byMeaning = encoder == null ? null : new ByMeaning(encoder, told);
            PeerSearch search = new PeerSearch(snapshot, byMeaning, settings.ranking());
            List<String> ours = search.find(question).suggestions().stream()
                    .filter(one -> one.kind() == Opinion.Kind.NAMED)
                    .map(RankedSuggestion::name)
                    .toList();
            return new Rankings(ours, plain(snapshot, question), known(snapshot));
        } finally {
            put(thread);
        }
    }

    /// Whoever is named by the most peers in the exchanges that BM25 finds first.
    private static List<String> plain(Snapshot snapshot, Question question) throws IOException {
        Map<Concept, Double> concepts = snapshot.concepts(question.text()).stream()
                .limit(ShelfQuery.CONCEPTS_MAX)
                .collect(Collectors.toMap(concept -> concept, _ -> 1.0));
        ShelfQuery query = new ShelfQuery(COMMUNITY, question.asOf(), concepts, PLAIN, PLAIN_EXCHANGES);
        Map<SuggestionKey, Set<String>> peers = new LinkedHashMap<>();
        Map<SuggestionKey, String> names = new TreeMap<>(Comparator.comparing(SuggestionKey::toString));
        for (Hit hit : snapshot.search(query)) {
            for (Hit.Answer answer : hit.answers()) {
                for (Opinion opinion : answer.recommendation().opinions()) {
                    if (opinion.kind() == Opinion.Kind.NAMED) {
                        SuggestionKey key = SuggestionKey.of(opinion.name());
                        names.putIfAbsent(key, opinion.name());
                        peers.computeIfAbsent(key, _ -> new HashSet<>())
                                .add(answer.recommendation().peer().value());
                    }
                }
            }
        }
        return peers.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<SuggestionKey, Set<String>> one) ->
                                one.getValue().size())
                        .reversed())
                .limit(SUGGESTIONS_MAX)
                .map(one -> names.getOrDefault(one.getKey(), ""))
                .toList();
    }

    private static Set<SuggestionKey> known(Snapshot snapshot) throws IOException {
        Set<SuggestionKey> known = new HashSet<>();
        Set<String> keys = new HashSet<>();
        snapshot.keys(keys::add);
        for (String key : keys) {
            snapshot.entry(key).stream()
                    .flatMap(entry -> entry.recommendations().stream())
                    .flatMap(recommendation -> recommendation.opinions().stream())
                    .filter(opinion -> opinion.kind() == Opinion.Kind.NAMED)
                    .forEach(opinion -> known.add(SuggestionKey.of(opinion.name())));
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        shelf.close();
        Folders.delete(folder);
    }
}
