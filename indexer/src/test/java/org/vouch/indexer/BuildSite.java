package org.vouch.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.indexer.index.Concept;
import org.vouch.indexer.index.FieldWeights;
import org.vouch.indexer.index.Hit;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.index.ShelfQuery;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.index.Synonyms;
import org.vouch.indexer.recommendation.CommunityId;

/// A knowledge folder on disk with an index beside it, and what its communities find there.
final class BuildSite {

    static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private static final int HITS_MAX = 1_000;
    private static final FieldWeights WEIGHTS = FieldWeights.of(2, 1, 1, 0.6, 1);

    private final Path knowledge;
    private final Path index;
    private final Set<CommunityId> approving;

    BuildSite(Path folder) {
        this(folder.resolve("knowledge"), folder.resolve("index"), Set.of());
    }

    private BuildSite(Path knowledge, Path index, Set<CommunityId> approving) {
        this.knowledge = knowledge;
        this.index = index;
        this.approving = approving;
    }

    /// The same knowledge with another index.
    BuildSite indexedIn(Path folder) {
        return new BuildSite(knowledge, folder, approving);
    }

    /// The same site, where the curators of `communities` want to approve what is heard live.
    BuildSite approving(String... communities) {
        return new BuildSite(
                knowledge, index, Stream.of(communities).map(CommunityId::new).collect(Collectors.toSet()));
    }

    Path knowledge() {
        return knowledge;
    }

    Path index() {
        return index;
    }

    /// The folder of what is remembered of exports.
    Path memory() {
        return index.resolveSibling(index.getFileName() + "-heard");
    }

    Path path(String file) {
        return knowledge.resolve(file);
    }

    BuildSite with(String file, String text) {
        try {
            Files.createDirectories(path(file).resolveSibling(""));
            Files.writeString(path(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void without(String file) {
        try {
            Files.delete(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void touch(String file, Instant modified) throws IOException {
        Files.setLastModifiedTime(path(file), FileTime.from(modified));
    }

    BuildReport build() throws IOException, ShelfBusyException {
        return build(false, Progress.SILENT);
    }

    BuildReport build(boolean fromScratch, Progress progress) throws IOException, ShelfBusyException {
        try (Shelf shelf = shelf()) {
            return builder(shelf).run(fromScratch, progress);
        }
    }

    BuildReport check() throws IOException {
        try (Shelf shelf = shelf()) {
            return builder(shelf).check(Progress.SILENT);
        }
    }

    boolean isCurrent() throws IOException {
        try (Shelf shelf = shelf()) {
            return builder(shelf).isCurrent();
        }
    }

    BuildIndex builder(Shelf shelf) {
        return new BuildIndex(
                knowledge,
                shelf,
                new BuildOptions(index.resolveSibling("scratch"), memory(), null, Map.of(), approving),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    Shelf shelf() {
        return Shelf.in(index, Synonyms.none());
    }

    /// Everything that `community` finds with any of `words`, best first.
    List<Hit> found(String community, String words) throws IOException, NoIndexException {
        try (Shelf shelf = shelf();
                Snapshot snapshot = shelf.snapshot()) {
            Map<Concept, Double> concepts = new LinkedHashMap<>();
            snapshot.concepts(words).forEach(concept -> concepts.put(concept, 1.0));
            return snapshot.search(new ShelfQuery(new CommunityId(community), NOW, concepts, WEIGHTS, HITS_MAX));
        }
    }

    /// The requests of `community` that wait for approval.
    List<String> held(String community) throws IOException, NoIndexException {
        try (Shelf shelf = shelf();
                Snapshot snapshot = shelf.snapshot()) {
            return snapshot.held(new CommunityId(community)).stream()
                    .map(ShelfEntry::request)
                    .toList();
        }
    }

    /// The suggestions that `community` finds with any of `words`.
    List<String> suggestions(String community, String words) throws IOException, NoIndexException {
        return found(community, words).stream()
                .flatMap(hit -> hit.answers().stream())
                .flatMap(answer -> answer.recommendation().opinions().stream())
                .map(opinion -> opinion.name())
                .toList();
    }

    /// The files of the index and when each was last written.
    SortedMap<String, FileTime> indexFiles() throws IOException {
        SortedMap<String, FileTime> files = new TreeMap<>();
        try (Stream<Path> listed = Files.list(index)) {
            for (Path file : listed.toList()) {
                files.put(index.relativize(file).toString(), Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    String largestIndexFile() throws IOException {
        String largest = "";
        long most = -1;
        for (String name : indexFiles().keySet()) {
            long size = Files.size(index.resolve(name));
            if (size > most) {
                largest = name;
                most = size;
            }
        }
        return largest;
    }

    /// A page with one card.
    static String page(String request, String suggestion) {
        return "## " + request + "\n\n- " + suggestion + " (Mara K., 2026-03): never late\n";
    }

    /// A thread with one answer, as one line.
    static String thread(String id, String request, String answer) {
        return """
                {"id":"%s","by":"Tom B.","at":"2026-04-01T08:00:00Z","title":"","text":"%s",\
                "answers":[{"id":"%s-1","by":"Wen T.","at":"2026-04-01T09:00:00Z","text":"%s"}]}
                """.formatted(id, request, id, answer);
    }
}
