package org.vouch.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vouch.bot.chat.ChatId;
import org.vouch.indexer.recommendation.MemberId;

/// How often each member turns to the bot. A chat bears so many replies a minute; whoever wants them all would leave
/// none for others. Known in memory only. Safe to use from any thread.
final class Insistence {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MEMBERS_MAX = 10_000;

    private final int perMinuteMax;
    private final Clock clock;
    private final LinkedHashMap<Asker, SpeechWindow> lately = new LinkedHashMap<>();

    private record Asker(ChatId chat, MemberId member) {}

    /// @param perMinuteMax how often is not too often
    Insistence(int perMinuteMax, Clock clock) {
        this.perMinuteMax = perMinuteMax;
        this.clock = clock;
    }

    /// Notes that a member turns to the bot now.
    ///
    /// @return whether that is once too often
    synchronized boolean isTooMuch(ChatId chat, MemberId member) {
        Instant now = clock.instant();
        Asker asker = new Asker(chat, member);
        SpeechWindow window = lately.remove(asker);
        if (window == null) {
            window = new SpeechWindow(perMinuteMax, MINUTE);
        }
        lately.put(asker, window);
        if (lately.size() > MEMBERS_MAX) {
            Map.Entry<Asker, SpeechWindow> _ = lately.pollFirstEntry();
        }
        if (window.waitAt(now).isPositive()) {
            return true;
        }
        window.add(now);
        return false;
    }
}
