package org.vouch.evaluation.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// As much of the Bot API, on loopback, as the bot needs to hear and to answer.
final class ApiServer implements AutoCloseable {

    private static final int FIRST_MESSAGE = 1_000_000_000;

    private final ObjectMapper json = new ObjectMapper();
    private final Backlog backlog;
    private final Replies replies;
    private final Limits limits;
    private final AtomicInteger messages = new AtomicInteger(FIRST_MESSAGE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    ApiServer(Backlog backlog, Replies replies, Limits limits) throws IOException {
        this.backlog = backlog;
        this.replies = replies;
        this.limits = limits;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream body = exchange.getRequestBody()) {
            String path = exchange.getRequestURI().getPath();
            String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            byte[] answer = answer(method, json.readTree(body)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String answer(String method, JsonNode parameters) throws InterruptedException {
        return switch (method) {
            case "getme" ->
                done("{\"id\":4242,\"is_bot\":true,\"first_name\":\"Vouch\",\"username\":\"VouchExampleBot\","
                        + "\"can_read_all_group_messages\":true}");
            case "getupdates" -> done(batch(parameters));
            case "getchat" ->
                done("{\"id\":" + parameters.path("chat_id").asLong()
                        + ",\"type\":\"supergroup\",\"title\":\"Harbour\"}");
            case "sendmessage" -> sendMessage(parameters);
            default -> done("true");
        };
    }

    private String batch(JsonNode parameters) throws InterruptedException {
        List<SaidUpdate> batch = backlog.poll(
                parameters.path("offset").asLong(0), parameters.path("timeout").asLong(0));
        String written = batch.stream().map(SaidUpdate::json).collect(Collectors.joining(",", "[", "]"));
        long now = System.nanoTime();
        batch.forEach(update -> replies.handOut(update, now));
        return written;
    }

    private String sendMessage(JsonNode parameters) {
        long group = parameters.path("chat_id").asLong();
        long now = System.nanoTime();
        if (!limits.bears(group, now)) {
            return "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 1\","
                    + "\"parameters\":{\"retry_after\":1}}";
        }
        replies.reply(group, parameters.at("/reply_parameters/message_id").asInt(), now);
        return done("{\"message_id\":" + messages.incrementAndGet() + ",\"date\":1,\"chat\":{\"id\":" + group
                + ",\"type\":\"supergroup\"}}");
    }

    private static String done(String result) {
        return "{\"ok\":true,\"result\":" + result + "}";
    }
}
