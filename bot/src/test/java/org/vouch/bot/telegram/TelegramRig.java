package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.ChatRoom;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Wording;

/// A Telegram room in front of a fake server, and one group in which members talk.
public final class TelegramRig implements AutoCloseable {

    public static final long GROUP = -1_001_234_567_890L;

    private static final long PATIENCE_SECONDS = 20;

    private final FakeBotApi api = new FakeBotApi();
    private final Waits waits = new Waits();
    private final TelegramRoom room;
    private final CompletableFuture<Void> listening = new CompletableFuture<>();

    public TelegramRig() {
        this(Duration.ofSeconds(20));
    }

    /// @param answerTimeout how long the room waits for an answer to what it says
    TelegramRig(Duration answerTimeout) {
        room = room(api.url(), answerTimeout, waits);
    }

    /// A room like the rig's own, in front of another server.
    static TelegramRoom room(URI server, Waiting waiting) {
        return room(server, Duration.ofSeconds(20), waiting);
    }

    /// A room that does not really wait between its tries.
    ///
    /// @param answerTimeout how long it waits for an answer to what it says
    public static TelegramRoom room(URI server, Duration answerTimeout) {
        return room(server, answerTimeout, new Waits());
    }

    private static TelegramRoom room(URI server, Duration answerTimeout, Waiting waiting) {
        return new TelegramRoom(
                new TelegramAccess(FakeBotApi.TOKEN, server, Duration.ofSeconds(50), answerTimeout),
                List.of(new MenuCommand("ask", "Asks what peers recommend"), new MenuCommand("help", "What I can do")),
                Clock.fixed(Instant.ofEpochSecond(Updates.NOON), ZoneOffset.UTC),
                new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), new Random(7)),
                waiting);
    }

    /// The server.
    public FakeBotApi server() {
        return api;
    }

    /// The room under test.
    public TelegramRoom room() {
        return room;
    }

    /// The group in which members talk.
    public ChatId chat() {
        return new ChatId("telegram", String.valueOf(GROUP));
    }

    /// Lets the room listen on a thread of its own.
    public TelegramRig listen(ChatRoom.Listener listener) {
        Thread.ofVirtual().start(() -> {
            try {
                room.listen(listener);
                listening.complete(null);
            } catch (RuntimeException | Error e) {
                listening.completeExceptionally(e);
            }
        });
        return this;
    }

    /// A member says something in the group.
    ///
    /// @return the message's id
    public String say(String member, String text) {
        return api.say(GROUP, member, text);
    }

    /// A member presses the button of a label under what the bot said last.
    public void press(String member, String label) {
        Outbox.Sent last = api.sent(GROUP).getLast();
        JsonNode button = last.all()
                .path("reply_markup")
                .path("inline_keyboard")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(key -> key.path("text").asText().equals(label))
                .findFirst()
                .orElseThrow();
        api.press(GROUP, last.messageId(), member, button.path("callback_data").asText());
    }

    /// A member sends an id of a button, as a forger would, under what the bot said last.
    public void pressId(String member, String id) {
        api.press(GROUP, api.sent(GROUP).getLast().messageId(), member, id);
    }

    /// Waits until `count` presses were answered: each with a text, or with nothing where only the waiting was ended.
    public List<String> awaitPressAnswers(int count) throws InterruptedException {
        return api.awaitPressAnswers(count);
    }

    /// What the bot has said in the group so far.
    public List<String> replies() {
        return api.sent(GROUP).stream().map(Outbox.Sent::text).toList();
    }

    /// Waits until the bot has said `count` things in the group.
    public List<String> awaitReplies(int count) throws InterruptedException {
        return api.awaitSent(GROUP, count).stream().map(Outbox.Sent::text).toList();
    }

    /// Gives the room a plain reply to a message of the group.
    Delivery reply(String messageId, String text) {
        return reply(messageId, Wording.plain(text));
    }

    Delivery reply(String messageId, Wording wording) {
        return room.deliver(new Reply(new MessagePlace(chat(), null, messageId), wording));
    }

    /// The fake server.
    public FakeBotApi api() {
        return api;
    }

    Waits waits() {
        return waits;
    }

    /// Waits until the room has stopped listening, and throws what it threw.
    void awaitEnd() throws InterruptedException {
        try {
            listening.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("the room still listens", e);
        }
    }

    /// @throws AssertionError when the room did anything against the Bot API's description
    @Override
    public void close() {
        room.close();
        api.close();
        if (!api.violations().isEmpty()) {
            throw new AssertionError("against the Bot API: " + api.violations());
        }
    }
}
