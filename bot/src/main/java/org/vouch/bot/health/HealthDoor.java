package org.vouch.bot.health;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.vouch.indexer.recommendation.Problem;

/// Where programs on this machine, and on no other, ask how the bot is: `/health`, 200 when it can do its work and 503
/// when it cannot, and `/metrics` for Prometheus.
public final class HealthDoor implements AutoCloseable {

    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final Supplier<Vitals> vitals;
    private final Checkup checkup;
    private final Meters meters;
    private final HealthJson json = new HealthJson();
    private final HttpServer server;
    /// A program that asks slowly keeps no other waiting.
    private final ExecutorService answering = Executors.newVirtualThreadPerTaskExecutor();

    private record Page(int status, String type, String text) {}

    /// Opens it.
    ///
    /// @param port   0 for any free one
    /// @param vitals asked for each page
    /// @throws IOException when the port cannot be had
    public HealthDoor(int port, Supplier<Vitals> vitals, Checkup checkup, Meters meters) throws IOException {
        this.vitals = vitals;
        this.checkup = checkup;
        this.meters = meters;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(answering);
        server.createContext("/", this::answer);
        server.start();
    }

    /// Where it is.
    public InetSocketAddress address() {
        return server.getAddress();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            Page page = head || exchange.getRequestMethod().equals("GET")
                    ? page(exchange.getRequestURI().getPath())
                    : new Page(405, TEXT, "Only GET is answered here.\n");
            byte[] body = page.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", page.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(page.status(), head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Page page(String path) {
        return switch (path) {
            case "/health" -> health();
            case "/metrics" -> new Page(200, PROMETHEUS, meters.page(vitals.get()));
            default -> new Page(404, TEXT, "There is /health and /metrics.\n");
        };
    }

    private Page health() {
        Vitals now = vitals.get();
        List<Problem> problems = checkup.problems(now);
        return new Page(problems.isEmpty() ? 200 : 503, JSON, json.write(now, problems, checkup.now()));
    }

    /// Answers nobody any more.
    @Override
    public void close() {
        server.stop(0);
        answering.shutdownNow();
    }
}
