package org.vouch.bot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.RankingSettings;
import org.vouch.bot.settings.Loaded;
import org.vouch.bot.settings.SettingsFile;
import org.vouch.indexer.BuildIndex;
import org.vouch.indexer.BuildOptions;
import org.vouch.indexer.Progress;
import org.vouch.indexer.UpdateMeanings;
import org.vouch.indexer.index.MeaningSnapshot;
import org.vouch.indexer.index.Meanings;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.index.Synonyms;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.request.Requests;

/// A knowledge folder that a test writes, its real index, and what a question finds in it.
@NullMarked
final class Knowledge {

    static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    /// Cards dated up to here are no mistake, so that a question can be asked before they were written.
    private static final Instant WRITTEN = Instant.parse("2028-01-01T00:00:00Z");

    private final Path home;
    private final Map<String, String> settings = new TreeMap<>(Map.of("half_life_days", "100"));
    private @Nullable Encoder encoder;
    private boolean telling = true;
    private Feedback feedback = Feedback.NONE;
    private Synonyms synonyms = Synonyms.none();
    private String index = "index";

    Knowledge(Path home) {
        this.home = home;
    }

    /// @param file from the knowledge folder: `circle/security.md`
    Knowledge with(String file, String... lines) {
        write(home.resolve("knowledge").resolve(file), lines);
        return this;
    }

    Knowledge without(String file) throws IOException {
        Files.delete(home.resolve("knowledge").resolve(file));
        return this;
    }

    Knowledge synonyms(String... rules) {
        Path file = home.resolve("synonyms.txt");
        write(file, rules);
        synonyms = Synonyms.read(file, "synonyms.txt");
        return this;
    }

    /// @param key of the search branch of the settings
    Knowledge set(String key, double value) {
        settings.put(
                key, new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString());
        return this;
    }

    /// From here on it is searched by meaning too.
    Knowledge searchedBy(Encoder by) {
        encoder = by;
        return this;
    }

    /// From here on nobody tells what new entries mean.
    Knowledge untold() {
        telling = false;
        return this;
    }

    /// From here on members have made this of what they were shown.
    Knowledge heard(Feedback of) {
        feedback = of;
        return this;
    }

    /// From here on another, empty index is filled.
    Knowledge indexedIn(String folder) {
        index = folder;
        return this;
    }

    Findings ask(String request) throws IOException {
        return ask("circle", request, NOW);
    }

    Findings ask(String community, String request, Instant asOf) throws IOException {
        String subject = Requests.english().read(request).subject();
        return find(new Question(new CommunityId(community), subject, request, asOf));
    }

    /// The only suggestion that `request` finds.
    RankedSuggestion theOne(String request) throws IOException {
        List<RankedSuggestion> suggestions = ask(request).suggestions();
        if (suggestions.size() != 1) {
            throw new AssertionError("one suggestion expected: " + suggestions);
        }
        return suggestions.getFirst();
    }

    List<String> names(String request) throws IOException {
        return ask(request).suggestions().stream().map(RankedSuggestion::name).toList();
    }

    Findings find(Question question) throws IOException {
        try (Shelf shelf = Shelf.in(home.resolve(index), synonyms)) {
            Clock clock = Clock.fixed(WRITTEN, ZoneOffset.UTC);
            new BuildIndex(home.resolve("knowledge"), shelf, BuildOptions.unsaid(home.resolve("scratch")), clock)
                    .run(false, Progress.SILENT);
            return encoder == null ? byWords(shelf, question) : byMeaning(shelf, encoder, question);
        } catch (NoIndexException | ShelfBusyException e) {
            throw new IllegalStateException(e);
        }
    }

    private Findings byWords(Shelf shelf, Question question) throws IOException, NoIndexException {
        try (Snapshot snapshot = shelf.snapshot()) {
            return new PeerSearch(snapshot, null, ranking()).find(question, feedback);
        }
    }

    private Findings byMeaning(Shelf shelf, Encoder by, Question question)
            throws IOException, NoIndexException, ShelfBusyException {
        Meanings meanings = Meanings.in(home.resolve("meanings"), by.model());
        new UpdateMeanings(shelf, meanings, by).run(Progress.SILENT, () -> !telling);
        try (Snapshot snapshot = shelf.snapshot();
                MeaningSnapshot told = meanings.snapshot()) {
            return new PeerSearch(snapshot, new ByMeaning(by, told), ranking()).find(question, feedback);
        }
    }

    private Ranking ranking() {
        Path file = home.resolve("config").resolve("vouch.yaml");
        List<String> lines = new ArrayList<>(List.of("search:"));
        settings.forEach((key, value) -> lines.add("  " + key + ": " + value));
        write(file, lines.toArray(String[]::new));
        return switch (new SettingsFile(file, Map.of()).load()) {
            case Loaded.Good(var good) -> RankingSettings.of(good.search());
            case Loaded.Bad(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    private static void write(Path file, String... lines) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
