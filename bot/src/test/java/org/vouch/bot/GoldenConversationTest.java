package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Sender;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.settings.Loaded;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.settings.SettingsFile;
import org.vouch.indexer.BuildIndex;
import org.vouch.indexer.BuildOptions;
import org.vouch.indexer.Progress;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.Synonyms;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.request.Requests;

/// Every conversation in `src/test/resources/golden` goes as it is written there, with the shipped settings and
/// synonyms. `-Dgolden.rewrite=true` writes down how they go instead.
@NullMarked
class GoldenConversationTest {

    private static final ChatId CHAT = new ChatId("telegram", "-1001");
    private static final Path SYNONYMS = Path.of("..", "config", "synonyms.txt");

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
        Path knowledge = GoldenFile.FOLDER.resolve("knowledge").resolve(file.head("knowledge"));
        Clock clock = Clock.fixed(file.date().atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Settings settings = ((Loaded.Good) new SettingsFile(home.resolve("none.yaml"), Map.of()).load()).settings();
        try (Shelf shelf = Shelf.in(home.resolve("index"), Synonyms.read(SYNONYMS, "synonyms.txt"))) {
            new BuildIndex(knowledge, shelf, BuildOptions.unsaid(home.resolve("scratch")), clock)
                    .run(false, Progress.SILENT);
            try (LiveSearch search = new LiveSearch(shelf, shelf.snapshot(), null, () -> settings)) {
                Conversation conversation = new Conversation(
                        () -> settings,
                        chat -> community(file),
                        Requests.english(),
                        search,
                        new ChatCommands(() -> "all is well"),
                        clock);
                List<List<String>> outcomes = new ArrayList<>();
                for (GoldenFile.Turn turn : file.turns()) {
                    outcomes.add(outcome(conversation.apply(event(turn, outcomes.size(), clock.instant()))));
                }
                return outcomes;
            }
        }
    }

    private static @Nullable CommunityId community(GoldenFile file) {
        return file.head("community").equals("none") ? null : new CommunityId(file.head("community"));
    }

    private static ChatEvent event(GoldenFile.Turn turn, int number, Instant opening) {
        String id = Integer.toString(number);
        MessagePlace place = new MessagePlace(CHAT, null, id);
        Instant at = opening.plusSeconds(60L * number);
        Sender sender = new Sender(new MemberId("telegram:" + turn.speaker()), turn.speaker(), turn.isByBot());
        return turn.isEdit()
                ? new ChatEvent.MessageEdited(id, place, at, sender, turn.text())
                : new ChatEvent.MessageHeard(
                        id, place, at, sender, turn.text(), turn.command(), turn.isToBot(), turn.isToMember());
    }

    private static List<String> outcome(Decision decision) {
        return switch (decision) {
            case Decision.Silence silence -> List.of("quiet: " + silence.why() + " — " + silence.detail());
            case Decision.Answer answer ->
                text(answer.reply().wording())
                        .lines()
                        .map(line -> ("vouch> " + line).strip())
                        .toList();
        };
    }

    private static String text(Wording wording) {
        StringBuilder text = new StringBuilder();
        for (Wording.Span span : wording.spans()) {
            text.append(span.text()).append(span.link() == null ? "" : " <" + span.link() + ">");
        }
        return text.toString();
    }
}
