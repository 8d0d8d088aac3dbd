package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.bot.learning.LiveTranscripts;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.settings.Learning;
import org.vouch.bot.settings.Loaded;
import org.vouch.bot.settings.PhraseFiles;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.settings.SettingsFile;
import org.vouch.indexer.BuildIndex;
import org.vouch.indexer.BuildOptions;
import org.vouch.indexer.Progress;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.Synonyms;
import org.vouch.indexer.knowledge.SpokenCards;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.request.Requests;
import org.vouch.indexer.suggestion.Suggestions;

/// Every conversation in `src/test/resources/golden` goes as it is written there, with the shipped phrases and
/// synonyms. `-Dgolden.rewrite=true` writes down how they go instead.
@NullMarked
class GoldenConversationTest {

    private static final Path SYNONYMS = Path.of("..", "config", "synonyms.txt");
    private static final Path PHRASES = Path.of("..", "config", "phrases");
    private static final Suggestions SUGGESTIONS = Suggestions.english();

    @TempDir
    private Path home = Path.of("");

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.vouch.bot.GoldenFile#names")
    void itGoesAsItIsWritten(String name) throws Exception {
        GoldenFile file = GoldenFile.read(name);
        String goes = file.with(outcomes(file));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(file.path(), goes);
        } else {
            assertThat(goes).isEqualTo(file.asWritten());
        }
    }

    private List<List<String>> outcomes(GoldenFile file) throws Exception {
        Path knowledge = copied(GoldenFile.FOLDER.resolve("knowledge").resolve(file.head("knowledge")));
        RehearsalClock clock = new RehearsalClock(file.date().atTime(9, 0).toInstant(ZoneOffset.UTC));
        Path config = Files.writeString(home.resolve("vouch.yaml"), file.settings());
        Settings settings = ((Loaded.Good) new SettingsFile(config, Map.of()).load()).settings();
        Voice voice =
                new Voice(() -> settings, PhraseFiles.read(PHRASES, Set.of()).book());
        try (Ledger ledger = Ledger.inMemory(clock);
                Shelf shelf = Shelf.in(home.resolve("index"), Synonyms.read(SYNONYMS, "synonyms.txt"))) {
            BuildIndex builder = new BuildIndex(knowledge, shelf, options(settings), clock);
            builder.run(false, Progress.SILENT);
            try (LiveSearch search =
                    new LiveSearch(shelf, shelf.snapshot(), null, new MemberFeedback(ledger.votes()), () -> settings)) {
                Manners manners = ChatManners.of(community(file), settings);
                OpenTalk talk = new OpenTalk();
                SpokenWords words = new KnowledgeOfMembers(
                        new SpokenCards(knowledge),
                        _ -> true,
                        approving(settings)::contains,
                        () -> talk.changed(clock.instant()));
                Conversation conversation = new Conversation(
                        voice,
                        _ -> manners,
                        new Knowing(Requests.english(), SUGGESTIONS, search, words),
                        new ChatCommands(() -> "all is well", voice, ledger, new Queue(shelf)),
                        ledger,
                        clock);
                LiveTranscripts transcripts = new LiveTranscripts(knowledge);
                Keeping keeping =
                        new LiveKeeping(transcripts, voice.book(), _ -> manners, _ -> true, ledger, talk, clock);
                BackgroundLearning learning = new BackgroundLearning(
                        talk, (progress, stopped) -> builder.run(false, progress, stopped), () -> settings, clock);
                Decider hearing = event -> {
                    keeping.keep(event);
                    return conversation.apply(event);
                };
                int outcomeDays = settings.conversation().outcomeDays();
                return new GoldenStage(hearing, outcomeDays, ledger, clock, learning::look).play(file.turns());
            }
        }
    }

    /// Where what is learned may be written.
    private Path copied(Path knowledge) throws IOException {
        Path copy = home.resolve("knowledge");
        try (Stream<Path> files = Files.walk(knowledge)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(knowledge.relativize(file).toString()));
            }
        }
        return copy;
    }

    private BuildOptions options(Settings settings) {
        Path scratch = home.resolve("scratch");
        return new BuildOptions(scratch, home.resolve("heard"), null, Map.of(), approving(settings));
    }

    private static Set<CommunityId> approving(Settings settings) {
        return settings.communities().entrySet().stream()
                .filter(community -> community.getValue().learning() == Learning.APPROVE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static @Nullable CommunityId community(GoldenFile file) {
        return file.head("community").equals("none") ? null : new CommunityId(file.head("community"));
    }
}
