package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.MessageEdited;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.NotNowException;
import org.vouch.bot.chat.Provenance;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Sender;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.learning.LiveTranscripts;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.OwedEffect;
import org.vouch.bot.ledger.Owing;
import org.vouch.bot.ledger.Shown;
import org.vouch.bot.phrases.Language;
import org.vouch.bot.phrases.Phrasebook;
import org.vouch.bot.settings.Mode;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;

/// What of all that the bot hears is kept.
@NullMarked
class LiveKeepingTest {

    private static final CommunityId QUAY = new CommunityId("quay");
    private static final ChatId CHAT = new ChatId("telegram", "-77");
    private static final Sender ADA = new Sender(new MemberId("telegram:7"), "Ada", false);
    private static final Manners LEARNS = new Manners(QUAY, Mode.OPEN, Language.EN, true);

    @TempDir
    private Path knowledge = Path.of("");

    private final SteppedClock clock = new SteppedClock();
    private final OpenTalk talk = new OpenTalk();
    private final AtomicReference<Manners> manners = new AtomicReference<>(LEARNS);
    private final AtomicReference<Boolean> permitted = new AtomicReference<>(true);
    private Ledger ledger;
    private LiveKeeping keeping;

    LiveKeepingTest() throws Exception {
        ledger = Ledger.inMemory(clock);
        keeping = keeping(Path.of(""));
    }

    private LiveKeeping keeping(Path folder) {
        return new LiveKeeping(
                new LiveTranscripts(folder),
                Phrasebook.builtIn(),
                _ -> manners.get(),
                _ -> permitted.get(),
                ledger,
                talk,
                clock);
    }

    @BeforeEach
    void open() {
        keeping = keeping(knowledge);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private MessageHeard said(String id, Sender by, String text) {
        return new MessageHeard("e" + id, place(id), clock.instant(), by, text, null, false, false);
    }

    private static MessagePlace place(String id) {
        return new MessagePlace(CHAT, null, id);
    }

    private List<JsonNode> lines() throws IOException {
        Path file = knowledge.resolve("quay/live/telegram-77.jsonl");
        List<JsonNode> lines = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                lines.add(new ObjectMapper().readTree(line));
            }
        }
        return lines;
    }

    private List<String> texts() throws IOException {
        return lines().stream().map(line -> line.path("text").textValue()).toList();
    }

    @Test
    void whatMembersSayAndChangeIsKeptAndIsOpenTalk() throws IOException {
        keeping.keep(said("1", ADA, "Any mover for pianos?"));
        keeping.keep(new MessageEdited("e2", place("1"), clock.instant(), ADA, "Any mover for a piano?"));
        keeping.settle();

        assertThat(texts()).containsExactly("Any mover for pianos?", "Any mover for a piano?");
        assertThat(talk.isDue(clock.instant().plusSeconds(60), Duration.ofSeconds(60), Duration.ofHours(1)))
                .isTrue();
    }

    @Test
    void whereNobodyWantsItToLearnNothingIsKept() {
        manners.set(new Manners(QUAY, Mode.OPEN, Language.EN, false));
        keeping.keep(said("1", ADA, "Any mover for pianos?"));
        manners.set(new Manners(null, Mode.OPEN, Language.EN, true));
        keeping.keep(said("2", ADA, "Any mover for pianos?"));
        manners.set(LEARNS);
        permitted.set(false);
        keeping.keep(said("3", ADA, "Any mover for pianos?"));

        assertThat(knowledge).isEmptyDirectory();
        assertThat(talk.isDue(Instant.MAX, Duration.ZERO, Duration.ZERO)).isFalse();
    }

    @Test
    void commandsProgramsAndWhatIsSaidToTheBotAloneAreNotKept() {
        Instant now = clock.instant();
        Provenance guarded = new Provenance("", "", null, false, true);
        MessagePlace direct = new MessagePlace(new ChatId("telegram", "7"), null, "5");
        List<ChatEvent> events = List.of(
                new MessageHeard("1", place("1"), now, ADA, "movers", "ask", true, false),
                said("2", new Sender(new MemberId("telegram:8"), "News", true), "Bluefin Movers moves you"),
                new MessageHeard("3", direct, now, ADA, "any mover?", null, true, false),
                new MessageHeard("4", place("4"), now, ADA, "secret", null, false, false, null, guarded),
                new MessageHeard("5", place("5"), now, ADA, "👍 +1", null, true, false, "said-1"),
                new MessageHeard("6", place("6"), now, ADA, " ", null, true, false),
                new MessageEdited("7", place("1"), now, now, ADA, "bakers", "ask", null, Provenance.UNKNOWN),
                new MessageEdited("8", place("4"), now, now, ADA, "secret", null, null, guarded),
                new ChatEvent.BotJoined("9", CHAT));
        events.forEach(keeping::keep);

        assertThat(knowledge).isEmptyDirectory();
    }

    @Test
    void aChatThatMovedKeepsItsFile() throws IOException {
        keeping.keep(said("1", ADA, "before"));
        ChatId now = new ChatId("telegram", "-1000000000099");
        boolean _ = ledger.silent(new ChatEvent.ChatMoved("moved", CHAT, now), "NOTHING_TO_SAY", "moved");
        MessagePlace place = new MessagePlace(now, null, "1");
        keeping.keep(new MessageHeard("e", place, clock.instant(), ADA, "after", null, false, false));

        assertThat(texts()).containsExactly("before", "after");
        assertThat(lines())
                .extracting(line -> line.path("chat_id").textValue())
                .containsExactly("telegram:-77", "telegram:-1000000000099");
    }

    @Test
    void whoRepliesToTheBotAnswersTheRequest() throws IOException {
        theBotAnswered(List.of());
        keeping.keep(reply("3", "We took Bluefin Movers.", "2"));
        keeping.keep(reply("4", "So did we.", "3"));

        assertThat(lines())
                .extracting(line -> line.path("reply_to").textValue())
                .containsExactly("1", "3");
    }

    @Test
    void whoeverSecondsWhatTheBotSaidSpeaksOfThatAndNotOfWhatMembersSaid() {
        theBotAnswered(List.of("Bluefin Movers", "Redfin Movers"));
        keeping.keep(reply("3", "me too", "2"));
        keeping.keep(reply("4", "+1 Redfin Movers", "2"));

        assertThat(knowledge).isEmptyDirectory();
    }

    private void theBotAnswered(List<String> names) {
        MessageHeard request = said("1", ADA, "Any mover for pianos?");
        Reply reply = new Reply(place("1"), Wording.plain("the bot's answer"));
        Owing owing = new Owing(reply, Duration.ZERO, new Shown("answer", QUAY, names, names.size(), false));
        boolean _ = ledger.answered(request, owing, "asked");
        OwedEffect owed = ledger.nextOwed(CHAT).orElseThrow();
        boolean _ = ledger.sending(owed);
        ledger.settle(owed, new Delivery.Delivered("2"));
    }

    private MessageHeard reply(String id, String text, @Nullable String to) {
        return new MessageHeard("e" + id, place(id), clock.instant(), ADA, text, null, true, false, to);
    }

    @Test
    void whatCannotBeWrittenIsNotTheEventsFault() throws IOException {
        Files.writeString(knowledge.resolve("quay"), "a file where the folder should be");

        assertThatThrownBy(() -> keeping.keep(said("1", ADA, "Any mover?")))
                .isInstanceOf(NotNowException.class)
                .hasMessageNotContaining("Any mover?");
    }
}
