package org.vouch.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.bot.telegram.LoopbackServer.Request;
import org.vouch.bot.telegram.LoopbackServer.Response;

/// A Bot API server in this process: it holds polls, delivers an update until it is confirmed, holds every request
/// against the Bot API's description, and goes wrong on demand.
public final class FakeBotApi implements AutoCloseable {

    public static final String TOKEN = "4242:fake-token-of-no-bot";

    static final long BOT_ID = 4242;

    private static final long PATIENCE_SECONDS = 300;

    private static final Pattern PATH = Pattern.compile("/bot([^/]+)/([A-Za-z]+)");

    /// One request of the bot.
    ///
    /// @param method as the Bot API writes it
    record Call(String method, JsonNode parameters) {}

    private final ObjectMapper json = new ObjectMapper();
    private final SpecCheck check = new SpecCheck(SpecFacts.best());
    private final PendingUpdates updates = new PendingUpdates();
    private final Outbox outbox = new Outbox();
    private final Updates writing = new Updates();
    private final AtomicInteger presses = new AtomicInteger();
    private final AtomicInteger messageIds = new AtomicInteger(500);
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Fault>> faults = new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ObjectNode me = json.createObjectNode()
            .put("id", BOT_ID)
            .put("is_bot", true)
            .put("first_name", "Vouch")
            .put("username", "VouchExampleBot")
            .put("can_read_all_group_messages", true);
    private final ObjectNode group = json.createObjectNode().put("type", "supergroup");
    private final LoopbackServer server;

    public FakeBotApi() {
        this(0);
    }

    /// @param port to listen on; 0 for any free one
    public FakeBotApi(int port) {
        List.of(
                        "getMe",
                        "getChat",
                        "getUpdates",
                        "sendMessage",
                        "editMessageText",
                        "answerCallbackQuery",
                        "setMyCommands")
                .forEach(name -> names.put(name, name));
        server = new LoopbackServer(port, this::handle);
    }

    public URI url() {
        return server.url();
    }

    /// A member says something in a group.
    ///
    /// @return the message's id
    public String say(long chat, String member, String text) {
        int id = messageIds.getAndIncrement();
        updates.add(writing.said(chat, id, member, text));
        return String.valueOf(id);
    }

    /// A member changes what they had said.
    public void edit(long chat, String messageId, String member, String text) {
        updates.add(writing.edited(chat, Integer.parseInt(messageId), member, text));
    }

    /// A member says something in a group at a moment of their own.
    ///
    /// @return the message's id
    public String say(long chat, String member, String text, Instant at) {
        int id = messageIds.getAndIncrement();
        ObjectNode update = writing.said(chat, id, member, text);
        ((ObjectNode) update.get("message")).put("date", at.getEpochSecond());
        updates.add(update);
        return String.valueOf(id);
    }

    /// A group deletes from now on what is said in it, after so many seconds; after 0, never.
    public void deleteAfter(long chat, int seconds) {
        ObjectNode update = writing.said(chat, nextMessageId(), "Ada Example", "");
        ObjectNode message = (ObjectNode) update.get("message");
        message.remove("text");
        message.putObject("message_auto_delete_timer_changed").put("message_auto_delete_time", seconds);
        updates.add(update);
    }

    /// Waits until the bot has confirmed all that was said.
    public boolean awaitConfirmed(int seconds) throws InterruptedException {
        return updates.awaitNone(seconds);
    }

    /// The next calls about a group go wrong as those to a gateway do.
    public void hideGroup(int times) {
        for (int i = 0; i < times; i++) {
            goWrong("getChat", Fault.badGateway());
        }
    }

    /// A member presses a button under a message of the bot, or sends an id that no button has.
    public void press(long chat, String messageId, String member, String data) {
        updates.add(
                writing.pressed(chat, outbox.message(messageId), member, data, "press-" + presses.incrementAndGet()));
    }

    /// What was answered to presses, in order: the text, or nothing where only the waiting was ended.
    List<String> awaitPressAnswers(int count) throws InterruptedException {
        return outbox.awaitPressAnswers(count);
    }

    /// Every message that stands in a chat because the bot sent it.
    public List<Outbox.Sent> sent(long chat) {
        return outbox.in(chat);
    }

    /// Waits until the bot has sent `count` messages to a chat.
    public List<Outbox.Sent> awaitSent(long chat, int count) throws InterruptedException {
        return outbox.await(chat, count);
    }

    /// What the bot did against the Bot API's description.
    public List<String> violations() {
        return List.copyOf(violations);
    }

    /// The next calls of a method go wrong, one fault each.
    public void goWrong(String method, Fault... next) {
        faults.computeIfAbsent(method, _ -> new ArrayDeque<>()).addAll(List.of(next));
    }

    /// What the bot is told about itself; may be changed.
    ObjectNode me() {
        return me;
    }

    /// What the bot is told about any group; may be changed.
    public ObjectNode group() {
        return group;
    }

    public PendingUpdates updates() {
        return updates;
    }

    public Updates writing() {
        return writing;
    }

    public int nextMessageId() {
        return messageIds.getAndIncrement();
    }

    public List<JsonNode> calls(String method) {
        return calls.stream()
                .filter(call -> call.method().equals(method))
                .map(Call::parameters)
                .toList();
    }

    /// How often the bot has called so far.
    public int calls() {
        return calls.size();
    }

    /// Waits until the bot has called so often.
    public void awaitCalls(int count) throws InterruptedException {
        await("any", () -> calls() >= count);
    }

    /// Waits until the bot has called a method so often.
    public void awaitCalls(String method, int count) throws InterruptedException {
        await(method, () -> calls(method).size() >= count);
    }

    private void await(String what, BooleanSupplier called) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (calls) {
            for (long left = end - System.nanoTime(); !called.getAsBoolean(); left = end - System.nanoTime()) {
                if (left <= 0) {
                    throw new AssertionError(what + " was not called so often: " + calls);
                }
                TimeUnit.NANOSECONDS.timedWait(calls, left);
            }
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private Response handle(Request request) throws InterruptedException {
        Matcher path = PATH.matcher(request.path());
        if (!path.matches() || !path.group(1).equals(TOKEN)) {
            return Response.json(401, "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");
        }
        String method = names.getOrDefault(path.group(2), path.group(2));
        JsonNode parameters = parsed(request.body());
        synchronized (calls) {
            calls.add(new Call(method, parameters));
            calls.notifyAll();
        }
        List<String> wrong = check.violations(method, parameters);
        if (!wrong.isEmpty()) {
            violations.addAll(wrong);
            return Response.json(400, "{\"ok\":false,\"error_code\":400,\"description\":\"against the description\"}");
        }
        Queue<Fault> next = faults.get(method);
        Fault fault = next == null ? null : next.poll();
        return fault == null ? effect(method, parameters) : goneWrong(fault, method, parameters);
    }

    private JsonNode parsed(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            violations.add("a body that is not JSON");
            return json.createObjectNode();
        }
    }

    private Response goneWrong(Fault fault, String method, JsonNode parameters) throws InterruptedException {
        return switch (fault) {
            case Fault.Instead(Response response) -> response;
            case Fault.Silence _ -> forEver();
            case Fault.AfterEffect(Fault then) -> {
                Response _ = effect(method, parameters);
                yield goneWrong(then, method, parameters);
            }
        };
    }

    /// Until the server is closed, which interrupts.
    private static Response forEver() throws InterruptedException {
        new CountDownLatch(1).await();
        return new Response.Cut();
    }

    private Response effect(String method, JsonNode parameters) throws InterruptedException {
        return switch (method) {
            case "getMe" -> done(me);
            case "getChat" -> done(group);
            case "getUpdates" -> done(batch(parameters));
            case "sendMessage" -> done(sendMessage(parameters));
            case "editMessageText" -> editMessageText(parameters);
            case "answerCallbackQuery" -> {
                outbox.answerPress(parameters.path("text").asText());
                yield done(json.getNodeFactory().booleanNode(true));
            }
            case "setMyCommands" -> done(json.getNodeFactory().booleanNode(true));
            default -> Response.json(404, "{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}");
        };
    }

    private Response done(JsonNode result) {
        return Response.json(200, "{\"ok\":true,\"result\":" + result + "}");
    }

    private ArrayNode batch(JsonNode parameters) throws InterruptedException {
        List<String> kinds = parameters
                .path("allowed_updates")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
        List<ObjectNode> batch = updates.poll(
                parameters.path("offset").asLong(0),
                parameters.path("timeout").asInt(0),
                update -> kinds.isEmpty() || kinds.stream().anyMatch(update::has));
        return json.createArrayNode().addAll(batch);
    }

    private Response editMessageText(JsonNode parameters) {
        return outbox.edit(parameters)
                ? done(json.createObjectNode()
                        .put("message_id", parameters.get("message_id").asInt()))
                : Response.json(
                        400,
                        "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: message is not modified\"}");
    }

    private JsonNode sendMessage(JsonNode parameters) {
        int id = messageIds.getAndIncrement();
        outbox.add(id, parameters);
        ObjectNode message = json.createObjectNode().put("message_id", id).put("date", Updates.NOON);
        message.putObject("chat").put("id", parameters.get("chat_id").asLong()).put("type", "supergroup");
        message.set("from", me);
        return message.set("text", parameters.get("text"));
    }
}
