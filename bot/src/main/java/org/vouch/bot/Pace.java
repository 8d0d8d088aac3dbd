package org.vouch.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.vouch.bot.chat.ChatId;

/// How fast the bot may speak, so that a platform need not stop it. Computes only: whoever asks does the waiting.
/// Safe to use from any thread.
public final class Pace {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// @param chatMessagesPerSecondMax in one chat
    /// @param chatMessagesPerMinuteMax in one chat
    /// @param messagesPerSecondMax     in all chats together
    public record Limits(int chatMessagesPerSecondMax, int chatMessagesPerMinuteMax, int messagesPerSecondMax) {

        /// For a room that bears anything.
        public static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

        public Limits {
            if (Math.min(Math.min(chatMessagesPerSecondMax, chatMessagesPerMinuteMax), messagesPerSecondMax) < 1) {
                throw new IllegalArgumentException("a pace of less than 1 message says nothing");
            }
        }
    }

    private final Limits limits;
    private final SpeechWindow everywhere;
    private final Map<ChatId, ChatPace> chats = new HashMap<>();

    public Pace(Limits limits) {
        this.limits = limits;
        this.everywhere = new SpeechWindow(limits.messagesPerSecondMax(), SECOND);
    }

    /// How long from `now` nothing may be said in a chat; zero when it may speak now.
    public synchronized Duration waitFor(ChatId chat, Instant now) {
        Duration everywhereWait = everywhere.waitAt(now);
        ChatPace pace = chats.get(chat);
        return pace == null ? everywhereWait : longest(everywhereWait, pace.waitAt(now));
    }

    /// Takes the right to say one thing in a chat at `now`, if it may speak. Whoever got it tells when it was used.
    ///
    /// @return zero when the right was taken; else how long to wait before asking again
    synchronized Duration take(ChatId chat, Instant now) {
        Duration wait = waitFor(chat, now);
        if (wait.isZero()) {
            chats.values().removeIf(pace -> pace.isForgettable(now));
            everywhere.begin();
            chats.computeIfAbsent(chat, any -> new ChatPace(limits)).begin();
        }
        return wait;
    }

    /// What was said by a right that was taken had reached the platform by `now`. It counts from then on: if it counted
    /// from when it began, the next, which may travel faster, would come too early.
    synchronized void used(ChatId chat, Instant now) {
        everywhere.end(now);
        chats.computeIfAbsent(chat, any -> new ChatPace(limits)).end(now);
    }

    /// The platform asked for silence in a chat until a moment.
    synchronized void hold(ChatId chat, Instant until) {
        chats.computeIfAbsent(chat, any -> new ChatPace(limits)).held = until;
    }

    private static Duration longest(Duration... waits) {
        return Stream.of(waits).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /// The pace of one chat.
    private static final class ChatPace {
        private final SpeechWindow second;
        private final SpeechWindow minute;
        private Instant held = Instant.MIN;

        ChatPace(Limits limits) {
            this.second = new SpeechWindow(limits.chatMessagesPerSecondMax(), SECOND);
            this.minute = new SpeechWindow(limits.chatMessagesPerMinuteMax(), MINUTE);
        }

        Duration waitAt(Instant now) {
            Duration hold = held.isAfter(now) ? Duration.between(now, held) : Duration.ZERO;
            return longest(hold, second.waitAt(now), minute.waitAt(now));
        }

        void begin() {
            second.begin();
            minute.begin();
        }

        void end(Instant now) {
            second.end(now);
            minute.end(now);
        }

        boolean isForgettable(Instant now) {
            return !held.isAfter(now) && second.isEmptyAt(now) && minute.isEmptyAt(now);
        }
    }
}
