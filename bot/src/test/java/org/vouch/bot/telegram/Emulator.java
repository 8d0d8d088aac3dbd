package org.vouch.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.vouch.bot.telegram.LoopbackServer.Request;
import org.vouch.bot.telegram.LoopbackServer.Response;

/// Somebody else's emulator of the Bot API, npm's `telegram-test-api`, in a process of its own. A proxy in front of
/// it puts right what keeps a true client from working: polls are held, an update is delivered until it is
/// confirmed, times are in seconds, and `getMe` says that the bot is one.
public final class Emulator implements AutoCloseable {

    /// The system property that names the `node_modules` folder in which the emulator was installed.
    public static final String MODULES = "vouch.telegram.emulator";

    public static final long GROUP = -1_009_876_543_210L;

    private static final String TOKEN = "666:emulated-token-of-no-bot";
    private static final long PATIENCE_SECONDS = 120;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final PendingUpdates updates = new PendingUpdates();
    private final Semaphore replied = new Semaphore(0);
    private final Queue<String> replies = new ArrayDeque<>();
    private final Process process;
    private final URI emulator;
    private final LoopbackServer proxy;

    private Emulator(Process process, URI emulator) {
        this.process = process;
        this.emulator = emulator;
        this.proxy = new LoopbackServer(0, this::forward);
    }

    /// Whether this machine has the emulator.
    public static boolean isInstalled() {
        return !System.getProperty(MODULES, "").isEmpty();
    }

    public static Emulator start() throws IOException, URISyntaxException {
        Path script = Path.of(Objects.requireNonNull(Emulator.class.getResource("/telegram/emulator.js"))
                .toURI());
        Process process = new ProcessBuilder("node", script.toString(), System.getProperty(MODULES, ""))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String address = out.readLine();
        if (address == null) {
            throw new IOException("the emulator did not start");
        }
        return new Emulator(process, URI.create(address));
    }

    /// Where the bot finds its Bot API.
    public URI url() {
        return proxy.url();
    }

    public String token() {
        return TOKEN;
    }

    /// Somebody writes in the group.
    public void postToGroup(String user, String text) throws IOException, InterruptedException {
        ObjectNode message = json.createObjectNode().put("botToken", TOKEN).put("text", text);
        message.put("date", System.currentTimeMillis() / 1000);
        message.putObject("from")
                .put("id", 7000L + Math.abs((long) user.hashCode()))
                .put("is_bot", false)
                .put("first_name", user);
        message.putObject("chat").put("id", GROUP).put("type", "supergroup").put("title", "Emulated Peers");
        JsonNode _ = ask("/sendMessage", message.toString());
        fetchUpdates();
    }

    /// Waits for the next thing that the bot says in the group.
    ///
    /// @throws AssertionError when it says nothing
    public String awaitBotReply() throws IOException, InterruptedException {
        while (replies.isEmpty()) {
            if (!replied.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the bot said nothing");
            }
            ObjectNode question = json.createObjectNode().put("token", TOKEN).put("chatId", GROUP);
            for (JsonNode said : ask("/getUpdates", question.toString()).path("result")) {
                replies.add(said.path("message").path("text").asText());
            }
        }
        return replies.remove();
    }

    @Override
    public void close() {
        proxy.close();
        process.destroy();
        http.close();
    }

    /// The emulator hands each update out once; from here on it is ours to deliver until confirmed.
    private void fetchUpdates() throws IOException, InterruptedException {
        for (JsonNode update : ask("/bot" + TOKEN + "/getUpdates", "{}").path("result")) {
            updates.add((ObjectNode) update);
        }
    }

    private Response forward(Request request) throws InterruptedException {
        try {
            if (request.path().toLowerCase(Locale.ROOT).endsWith("/getupdates")) {
                return Response.json(200, held(json.readTree(request.body())).toString());
            }
            HttpResponse<String> answer = post(request.path(), request.body());
            if (answer.statusCode() == 200
                    && request.path().toLowerCase(Locale.ROOT).endsWith("/sendmessage")) {
                replied.release();
            }
            return Response.json(answer.statusCode(), putRight(answer.body()));
        } catch (IOException e) {
            return new Response.Cut();
        }
    }

    private ObjectNode held(JsonNode poll) throws InterruptedException {
        ObjectNode answer = json.createObjectNode().put("ok", true);
        answer.putArray("result")
                .addAll(updates.poll(
                        poll.path("offset").asLong(0), poll.path("timeout").asInt(0), _ -> true));
        return answer;
    }

    private String putRight(String body) throws JsonProcessingException {
        JsonNode answer = json.readTree(body);
        if (answer.path("result") instanceof ObjectNode result) {
            if (result.has("username")) {
                result.put("is_bot", true);
            }
            if (result.path("date").asLong() > Integer.MAX_VALUE) {
                result.put("date", result.get("date").asLong() / 1000);
            }
        }
        return answer.toString();
    }

    private JsonNode ask(String path, String body) throws IOException, InterruptedException {
        return json.readTree(post(path, body).body());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(emulator.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
