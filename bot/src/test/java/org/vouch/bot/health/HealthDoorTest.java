package org.vouch.bot.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.bot.ledger.Counts;

@NullMarked
@Timeout(60)
class HealthDoorTest {

    private static final Path FOR_ADMINS = Path.of("..", "config", "README.md");
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Vitals.Index INDEX = new Vitals.Index(NOW.minusSeconds(7200), 5, 40, 3);
    private static final Counts COUNTS = new Counts(
            90, 7, 2, Map.of("NOT_A_REQUEST", 80L, "PEERS_ANSWERED", 2L), 1, 4, 1, 2, 3, NOW.minusSeconds(9), 1);

    private final AtomicReference<Vitals> vitals =
            new AtomicReference<>(new Vitals(NOW.minusSeconds(30), 6, 1, INDEX, COUNTS));
    private final Meters meters;
    private final HealthDoor door;
    private final HttpClient client = HttpClient.newHttpClient();

    HealthDoorTest() throws IOException {
        Checkup checkup = new Checkup(Duration.ofMinutes(3), Clock.fixed(NOW, ZoneOffset.UTC));
        meters = new Meters(checkup, List.of("NOT_A_REQUEST", "PEERS_ANSWERED", "NOTHING_KNOWN"));
        door = new HealthDoor(0, vitals::get, checkup, meters);
    }

    @AfterEach
    void close() {
        door.close();
        client.close();
    }

    @Test
    void aBotThatCanDoItsWorkIsOk() throws Exception {
        HttpResponse<String> health = get("/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(new ObjectMapper().readTree(health.body())).isEqualTo(new ObjectMapper().readTree("""
                {"status": "ok",
                 "telegram": {"last_poll_age_seconds": 30, "poll_failures": 6, "updates_put_aside": 1},
                 "index": {"age_seconds": 7200, "files": 5, "recommendations": 40, "without_meaning": 3},
                 "ledger": {"events": 90, "outbox_waiting": 1, "outbox_oldest_age_seconds": 9},
                 "problems": []}"""));
    }

    @Test
    void aBotThatHasNotPolledYetIsNot() throws Exception {
        assertThat(problem(new Vitals(null, 0, 0, INDEX, COUNTS))).contains("telegram", "no poll was answered since");
    }

    @Test
    void aBotThatPollsInVainIsNot() throws Exception {
        assertThat(problem(new Vitals(NOW.minusSeconds(181), 0, 0, INDEX, COUNTS)))
                .contains("telegram", "no poll was answered for 181 s", "Look at the log");
    }

    @Test
    void aBotWithoutAnIndexIsNot() throws Exception {
        assertThat(problem(new Vitals(NOW, 0, 0, null, COUNTS))).contains("index", "./vouch index");
    }

    @Test
    void aBotWithoutALedgerIsNot() throws Exception {
        assertThat(problem(new Vitals(NOW, 0, 0, INDEX, null))).contains("ledger", "Make room on the disk");
    }

    @Test
    void whatIsWrongIsToldTogether() throws Exception {
        vitals.set(new Vitals(null, 0, 0, null, null));

        assertThat(new ObjectMapper().readTree(get("/health").body()).path("problems"))
                .hasSize(3);
    }

    @Test
    void prometheusReadsWhatTheBotDid() throws Exception {
        meters.handled(Duration.ofMillis(40));
        meters.delivered(Duration.ofMillis(300));
        meters.transaction(Duration.ofMillis(2));

        assertThat(get("/metrics").body().lines())
                .contains(
                        "vouch_healthy 1.0",
                        "vouch_poll_age_seconds 30.0",
                        "vouch_poll_failures_total 6.0",
                        "vouch_updates_put_aside_total 1.0",
                        "vouch_events_total 90.0",
                        "vouch_answers_total 9.0",
                        "vouch_silences_total{reason=\"NOT_A_REQUEST\"} 80.0",
                        "vouch_silences_total{reason=\"NOTHING_KNOWN\"} 0.0",
                        "vouch_replies_total{outcome=\"delivered\"} 4.0",
                        "vouch_replies_total{outcome=\"unknown\"} 1.0",
                        "vouch_replies_total{outcome=\"refused\"} 2.0",
                        "vouch_replies_total{outcome=\"given_up\"} 3.0",
                        "vouch_outbox_waiting 1.0",
                        "vouch_outbox_oldest_age_seconds 9.0",
                        "vouch_index_age_seconds 7200.0",
                        "vouch_index_recommendations 40.0",
                        "vouch_index_without_meaning 3.0",
                        "vouch_handling_seconds_count 1",
                        "vouch_delivery_seconds_bucket{le=\"0.25\"} 0",
                        "vouch_delivery_seconds_bucket{le=\"0.5\"} 1",
                        "vouch_ledger_transaction_seconds_count 1")
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""));
    }

    @Test
    void whatTheLedgerCountedStandsWhileItFails() throws Exception {
        get("/metrics");
        vitals.set(new Vitals(NOW, 0, 0, INDEX, null));

        assertThat(get("/metrics").body().lines()).contains("vouch_healthy 0.0", "vouch_events_total 90.0");
    }

    @Test
    void theAdminsTableNamesWhatIsTold() throws Exception {
        Set<String> told = get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("# TYPE vouch_"))
                .map(line -> line.split(" ", 4)[2].replaceFirst("_max$", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(namesIn(Files.readString(FOR_ADMINS))).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/healthy", "/metrics/all"})
    void whereThereIsNothingItSaysWhatThereIs(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
        assertThat(get(path).body()).contains("/health", "/metrics");
    }

    @Test
    void nothingCanBeSentToIt() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(at("/health"))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        assertThat(client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void onlyThisMachineReachesIt() {
        assertThat(door.address().getAddress().isLoopbackAddress()).isTrue();
    }

    @Test
    void whoAsksSlowlyKeepsNobodyWaiting() throws Exception {
        try (Socket slow =
                new Socket(door.address().getAddress(), door.address().getPort())) {
            slow.getOutputStream().write("GET /health".getBytes(StandardCharsets.US_ASCII));
            slow.getOutputStream().flush();

            assertThat(get("/health").statusCode()).isEqualTo(200);
        }
    }

    private String problem(Vitals now) throws Exception {
        vitals.set(now);
        HttpResponse<String> health = get("/health");
        assertThat(health.statusCode()).isEqualTo(503);
        JsonNode root = new ObjectMapper().readTree(health.body());
        assertThat(root.path("status").asText()).isEqualTo("failing");
        assertThat(root.path("problems")).hasSize(1);
        return root.path("problems").path(0).toString();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + door.address().getPort() + path);
    }

    private static Set<String> namesIn(String text) {
        return Pattern.compile("vouch_[a-z_]+")
                .matcher(text)
                .results()
                .map(found -> found.group().replaceFirst("_(count|sum|bucket)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
