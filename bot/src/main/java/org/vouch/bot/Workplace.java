package org.vouch.bot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.settings.EncoderChoice;
import org.vouch.bot.settings.Learning;
import org.vouch.bot.settings.LiveSettings;
import org.vouch.bot.settings.Loaded;
import org.vouch.bot.settings.PhraseFiles;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.settings.SettingsFile;
import org.vouch.indexer.BuildIndex;
import org.vouch.indexer.BuildOptions;
import org.vouch.indexer.Progress;
import org.vouch.indexer.UpdateMeanings;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.index.Meanings;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.index.Synonyms;
import org.vouch.indexer.knowledge.SpokenCards;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.request.Requests;

/// The files that a command works on, opened: settings, knowledge and index.
final class Workplace implements AutoCloseable {

    private static final int FOLDER_HASH_DIGITS = 8;

    private final LiveSettings settings;
    private final Synonyms synonyms;
    private final PhraseFiles phrases;
    private final Path knowledge;
    private final Path state;
    private final Shelf shelf;
    private final @Nullable Encoder encoder;
    private final @Nullable Encoder forgetfulEncoder;
    private final Clock clock;

    /// @throws CommandFailure with every problem in the config
    static Workplace open(Places places, Map<String, String> environment, Clock clock) {
        SettingsFile file = new SettingsFile(places.config(), environment);
        return switch (file.load()) {
            case Loaded.Bad(List<Problem> problems) -> throw CommandFailure.config(problems);
            case Loaded.Good(Settings settings) -> new Workplace(places, file, settings, clock);
        };
    }

    private Workplace(Places places, SettingsFile file, Settings first, Clock clock) {
        this.settings = new LiveSettings(file, first);
        this.clock = clock;
        this.knowledge = places.knowledge() == null ? first.knowledge() : places.knowledge();
        this.state = places.state() == null ? first.state() : places.state();
        Path rules = first.search().synonyms();
        this.phrases = PhraseFiles.read(places.phrases(), first.languages());
        this.synonyms = Synonyms.read(rules, shortName(rules, places.config()));
        this.encoder = first.encoder() == EncoderChoice.NONE ? null : Encoder.local(state.resolve("vectors"));
        this.forgetfulEncoder = encoder == null ? null : encoder.forgetful();
        this.shelf = Shelf.in(state.resolve("index").resolve(indexName(knowledge)), synonyms);
    }

    Settings settings() {
        return settings.current();
    }

    LiveSettings liveSettings() {
        return settings;
    }

    Synonyms synonyms() {
        return synonyms;
    }

    PhraseFiles phrases() {
        return phrases;
    }

    Path knowledge() {
        return knowledge;
    }

    Path state() {
        return state;
    }

    Shelf shelf() {
        return shelf;
    }

    /// Searches the index as it is renewed, minding what members made of what they were shown.
    ///
    /// @param first to search until there is a newer one
    LiveSearch liveSearch(Snapshot first, Ledger ledger) throws IOException {
        return new LiveSearch(shelf, first, liveMeanings(), new MemberFeedback(ledger.votes()), this::settings);
    }

    /// Takes what members say deliberately into the knowledge folder.
    ///
    /// @param talk hears that there is something to learn
    SpokenWords spokenWords(OpenTalk talk, Predicate<ChatId> permitted) {
        return new KnowledgeOfMembers(
                new SpokenCards(knowledge),
                permitted,
                community -> approving().contains(community),
                () -> talk.changed(clock.instant()));
    }

    /// What entries of the shelf mean, and who can tell; null when the admin wants no encoder.
    @Nullable
    LiveMeanings liveMeanings() throws IOException {
        return encoder == null ? null : new LiveMeanings(meanings(encoder), encoder);
    }

    /// The same of another index, whose meanings lie in a folder of their own.
    @Nullable
    LiveMeanings liveMeanings(Path folder) throws IOException {
        return encoder == null ? null : new LiveMeanings(Meanings.in(folder, encoder.model()), encoder);
    }

    /// Tells what entries of another index mean, at once.
    void tellMeanings(Shelf index, Path folder, Progress progress)
            throws IOException, NoIndexException, ShelfBusyException {
        if (encoder != null) {
            new UpdateMeanings(index, Meanings.in(folder, encoder.model()), encoder).run(progress, () -> false);
        }
    }

    /// Brings the meanings up to date; null when the admin wants no encoder.
    @Nullable
    UpdateMeanings meaningsUpdate() {
        return encoder == null ? null : new UpdateMeanings(shelf, meanings(encoder), encoder);
    }

    /// Lets the encoder load what `request` needs, while the rest is opened.
    Workplace preparedFor(String request) {
        if (encoder != null) {
            encoder.prepare(request);
        }
        return this;
    }

    /// Tells meanings while others search, once started.
    BackgroundMeanings backgroundMeanings() {
        return new BackgroundMeanings(shelf, meaningsUpdate());
    }

    private Meanings meanings(Encoder by) {
        return Meanings.in(state.resolve("meanings").resolve(indexName(knowledge)), by.model());
    }

    Clock clock() {
        return clock;
    }

    /// Tells which messages ask. What it encodes is not kept.
    Requests requests() {
        return Requests.english(forgetfulEncoder);
    }

    /// The same for commands: what was encoded before is known, and what is new is kept.
    Requests commandRequests() {
        return Requests.english(encoder);
    }

    /// Reads the knowledge folder into the index.
    BuildIndex builder() {
        return reading(encoder);
    }

    /// Learns while others search, once started.
    BackgroundLearning backgroundLearning(OpenTalk talk) {
        return new BackgroundLearning(
                talk, (progress, stopped) -> builder().run(false, progress, stopped), this::settings, clock);
    }

    /// Reads the knowledge folder and leaves no trace.
    BuildIndex checker() {
        return reading(forgetfulEncoder);
    }

    /// Reads another knowledge folder in the same way into another index.
    BuildIndex builder(Path other, Shelf index, Path scratch) {
        return new BuildIndex(other, index, new BuildOptions(scratch, scratch, encoder, dates(), approving()), clock);
    }

    /// How the exports of a community are read.
    Conventions conventions(CommunityId community) {
        BuildOptions.Dates said = dates().get(community);
        return said == null
                ? Conventions.unsaid(clock.instant())
                : new Conventions(said.zone(), said.order(), clock.instant());
    }

    private BuildIndex reading(@Nullable Encoder by) {
        Path memory = state.resolve("heard").resolve(indexName(knowledge));
        BuildOptions options = new BuildOptions(state.resolve("scratch"), memory, by, dates(), approving());
        return new BuildIndex(knowledge, shelf, options, clock);
    }

    private Set<CommunityId> approving() {
        return settings().communities().entrySet().stream()
                .filter(community -> community.getValue().learning() == Learning.APPROVE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<CommunityId, BuildOptions.Dates> dates() {
        Map<CommunityId, BuildOptions.Dates> dates = new TreeMap<>();
        settings()
                .communities()
                .forEach((community, has) ->
                        dates.put(community, new BuildOptions.Dates(has.timeZone(), has.dateOrder())));
        return dates;
    }

    @Override
    public void close() throws IOException {
        for (Encoder one :
                Stream.of(forgetfulEncoder, encoder).filter(Objects::nonNull).toList()) {
            one.close();
        }
        shelf.close();
    }

    /// Each knowledge folder has an index of its own, so that trying another one costs nothing.
    private static String indexName(Path knowledge) {
        Path real = knowledge.toAbsolutePath().normalize();
        String hash = UUID.nameUUIDFromBytes(real.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, FOLDER_HASH_DIGITS);
        return real.getFileName() + "-" + hash;
    }

    private static String shortName(Path file, Path config) {
        @Nullable Path home = config.toAbsolutePath().getParent();
        Path from = home == null || home.getParent() == null ? file.toAbsolutePath() : home.getParent();
        return file.startsWith(from) ? from.relativize(file).toString() : file.toString();
    }
}
