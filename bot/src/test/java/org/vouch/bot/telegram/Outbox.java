package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The messages that stand in chats because the bot sent them.
public final class Outbox {

    private static final long PATIENCE_SECONDS = 20;

    /// @param thread  null outside topics
    /// @param replyTo id of the message that it replies to
    /// @param all     every parameter, as sent
    public record Sent(
            String messageId, long chat, @Nullable String thread, String replyTo, String text, JsonNode all) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition added = lock.newCondition();
    private final List<Sent> sent = new ArrayList<>();
    private final List<String> pressAnswers = new ArrayList<>();

    void add(int messageId, JsonNode parameters) {
        lock.lock();
        try {
            sent.add(new Sent(
                    String.valueOf(messageId),
                    parameters.path("chat_id").asLong(),
                    parameters.has("message_thread_id")
                            ? parameters.get("message_thread_id").asText()
                            : null,
                    parameters.path("reply_parameters").path("message_id").asText(),
                    parameters.path("text").asText(),
                    parameters));
            added.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// @return false when the message says so already, or was never sent
    boolean edit(JsonNode parameters) {
        lock.lock();
        try {
            for (int i = 0; i < sent.size(); i++) {
                Sent before = sent.get(i);
                if (before.messageId().equals(parameters.path("message_id").asText())
                        && !before.all().equals(parameters)) {
                    String text = parameters.path("text").asText();
                    sent.set(
                            i,
                            new Sent(
                                    before.messageId(),
                                    before.chat(),
                                    before.thread(),
                                    before.replyTo(),
                                    text,
                                    parameters));
                    added.signalAll();
                    return true;
                }
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    Sent message(String messageId) {
        lock.lock();
        try {
            return sent.stream()
                    .filter(message -> message.messageId().equals(messageId))
                    .findFirst()
                    .orElseThrow();
        } finally {
            lock.unlock();
        }
    }

    List<Sent> in(long chat) {
        lock.lock();
        try {
            return sent.stream().filter(message -> message.chat() == chat).toList();
        } finally {
            lock.unlock();
        }
    }

    void answerPress(String text) {
        lock.lock();
        try {
            pressAnswers.add(text);
            added.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// @throws AssertionError when they do not come
    List<String> awaitPressAnswers(int count) throws InterruptedException {
        lock.lock();
        try {
            await(() -> pressAnswers.size() >= count);
            return List.copyOf(pressAnswers);
        } finally {
            lock.unlock();
        }
    }

    /// @throws AssertionError when they do not come
    List<Sent> await(long chat, int count) throws InterruptedException {
        lock.lock();
        try {
            await(() -> in(chat).size() >= count);
            return in(chat);
        } finally {
            lock.unlock();
        }
    }

    private void await(BooleanSupplier there) throws InterruptedException {
        long left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!there.getAsBoolean()) {
            if (left <= 0) {
                throw new AssertionError("not all was sent that was waited for: " + sent + " " + pressAnswers);
            }
            left = added.awaitNanos(left);
        }
    }
}
