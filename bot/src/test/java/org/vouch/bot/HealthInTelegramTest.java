package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.health.HealthDoor;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.settings.Loaded;
import org.vouch.bot.settings.Mode;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.settings.SettingsFile;
import org.vouch.bot.telegram.FakeBotApi;
import org.vouch.bot.telegram.TelegramRig;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.Synonyms;

/// What programs are told of a bot that talks in a Telegram group.
@NullMarked
@Timeout(60)
class HealthInTelegramTest {

    /// When members of the rig speak.
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of("");

    private final int port;

    HealthInTelegramTest() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    @Test
    void whatWasHeardAndSaidIsCountedAndNothingOfItIsTold() throws Exception {
        HealthWatch watch = new HealthWatch(settings(), CLOCK);
        try (TelegramRig rig = new TelegramRig();
                Shelf shelf = Shelf.in(folder.resolve("index"), Synonyms.none());
                Ledger ledger = Ledger.open(folder.resolve("ledger.db"), CLOCK, watch.ledger())) {
            shelf.write(true).close();
            Speaker speaker = new Speaker(ledger, Mode.OPEN, Settings::withoutDelay, CLOCK);
            Presence presence = new Presence(
                    watch.room(rig.room()),
                    speaker.conversation,
                    ledger,
                    new Pace(Pace.Limits.NONE),
                    new DeliveryLimits(3, Duration.ofMinutes(10)),
                    CLOCK);
            Thread running = Thread.ofVirtual().start(presence::run);
            try (presence;
                    HealthDoor _ = watch.open(new VitalSigns(rig.room(), new ShelfLook(shelf, () -> 0), ledger))) {
                rig.say("Zebulon", "What a lovely quokka that was.");
                rig.say("Zebulon", "Can anyone recommend a zeppelin painter in Ostwick?");
                rig.awaitReplies(1);
            }
            running.join();
            try (HealthDoor _ = watch.open(new VitalSigns(rig.room(), new ShelfLook(shelf, () -> 0), ledger))) {
                String metrics = get("/metrics");
                String health = get("/health");

                assertThat(metrics.lines())
                        .contains(
                                "vouch_events_total 2.0",
                                "vouch_answers_total 1.0",
                                "vouch_silences_total{reason=\"NOT_A_REQUEST\"} 1.0",
                                "vouch_replies_total{outcome=\"delivered\"} 1.0",
                                "vouch_handling_seconds_count 2",
                                "vouch_delivery_seconds_count 1",
                                "vouch_poll_age_seconds 0.0");
                assertThat(health).contains("\"events\" : 2", "\"last_poll_age_seconds\" : 0");
                assertThat(metrics + health)
                        .doesNotContain("Zebulon", "quokka", "zeppelin", "Aerolack", FakeBotApi.TOKEN)
                        .doesNotContain(rig.chat().value());
            }
        }
    }

    private Settings settings() throws IOException {
        Path file = Files.writeString(folder.resolve("vouch.yaml"), "health: {port: " + port + "}\n");
        return ((Loaded.Good) new SettingsFile(file, Map.of()).load()).settings();
    }

    private String get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI at = URI.create("http://127.0.0.1:" + port + path);
            return client.send(HttpRequest.newBuilder(at).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
