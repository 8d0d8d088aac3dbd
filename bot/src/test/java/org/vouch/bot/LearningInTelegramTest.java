package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.learning.LiveTranscripts;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.phrases.Language;
import org.vouch.bot.phrases.Phrasebook;
import org.vouch.bot.settings.Mode;
import org.vouch.bot.telegram.FakeBotApi;
import org.vouch.bot.telegram.TelegramRig;
import org.vouch.indexer.recommendation.CommunityId;

/// From what members say in Telegram to the transcript in the knowledge folder.
@NullMarked
@Timeout(60)
class LearningInTelegramTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Manners LEARNS = new Manners(new CommunityId("circle"), Mode.QUIET, Language.EN, true);

    @TempDir
    private Path knowledge = Path.of("");

    private interface Talk {

        void in(TelegramRig rig, FakeBotApi server, long group) throws InterruptedException;
    }

    /// Talks, waits until all of it is confirmed, and tells what was kept.
    private List<JsonNode> kept(Talk talk) throws Exception {
        try (TelegramRig rig = new TelegramRig();
                Ledger ledger = Ledger.inMemory(CLOCK)) {
            Keeping keeping = new LiveKeeping(
                    new LiveTranscripts(knowledge),
                    Phrasebook.builtIn(),
                    _ -> LEARNS,
                    rig.room()::mayKeep,
                    ledger,
                    new OpenTalk(),
                    CLOCK);
            Presence presence = new Presence(
                    rig.room(),
                    new Speaker(ledger, Mode.QUIET, CLOCK).conversation,
                    ledger,
                    keeping,
                    new Pace(Pace.Limits.NONE),
                    new DeliveryLimits(3, Duration.ofMinutes(10)),
                    CLOCK);
            Thread running = Thread.ofVirtual().start(presence::run);
            talk.in(rig, rig.server(), Long.parseLong(rig.chat().value()));
            assertThat(rig.server().awaitConfirmed(30)).isTrue();
            presence.close();
            running.join();
            assertThat(rig.server().violations()).isEmpty();
        }
        return lines();
    }

    private List<JsonNode> lines() throws IOException {
        Path file = knowledge.resolve("circle/live/telegram-1001234567890.jsonl");
        List<JsonNode> lines = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                lines.add(new ObjectMapper().readTree(line));
            }
        }
        return lines;
    }

    @Test
    void whatIsConfirmedIsKeptAsTelegramsOwnExportTellsIt() throws Exception {
        List<JsonNode> lines = kept((rig, _, _) -> {
            rig.say("Ada Example", "Any mover for pianos?");
            rig.say("Bo Example", "We took Bluefin Movers.");
        });

        assertThat(lines).hasSize(2);
        JsonNode first = lines.getFirst();
        assertThat(first.path("chat_id").asText()).isEqualTo("telegram:1234567890");
        assertThat(first.path("by").asText()).isEqualTo("Ada Example");
        assertThat(first.path("by_id").asText()).matches("user\\d+");
        assertThat(first.path("link").asText())
                .isEqualTo("https://t.me/c/1234567890/" + first.path("id").asText());
    }

    @Test
    void aGroupThatDeletesWhatIsSaidIsNotLearnedFromUntilItEndsThat() throws Exception {
        List<JsonNode> lines = kept((rig, server, group) -> {
            server.group().put("message_auto_delete_time", 86_400);
            rig.say("Ada Example", "Any mover for pianos?");
            server.deleteAfter(group, 0);
            rig.say("Ada Example", "Any baker?");
            server.deleteAfter(group, 86_400);
            rig.say("Ada Example", "Any dentist?");
        });

        assertThat(lines).extracting(line -> line.path("text").asText()).containsExactly("Any baker?");
    }

    @Test
    void whileTelegramDoesNotSayWhetherItMayBeKeptTheMessageWaits() throws Exception {
        List<JsonNode> lines = kept((rig, server, _) -> {
            server.hideGroup(3);
            rig.say("Ada Example", "Any mover for pianos?");
        });

        assertThat(lines).hasSize(1);
    }
}
