package org.vouch.bot.chat;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.indexer.recommendation.MemberId;

/// The last lines of the console chat, to be repeated above their replies. Safe to use from any thread.
final class SaidLines {

    private static final int LINES_MAX = 1000;

    private final LinkedHashMap<String, String> lines = new LinkedHashMap<>();
    private final LinkedHashMap<MemberId, MessageHeard> latest = new LinkedHashMap<>();
    private String lastId = "";

    /// @param line as it would be typed
    synchronized void add(MessageHeard heard, String line) {
        lastId = heard.place().messageId();
        lines.put(lastId, line.strip());
        latest.remove(heard.sender().id());
        latest.put(heard.sender().id(), heard);
        if (lines.size() > LINES_MAX) {
            lines.pollFirstEntry();
        }
    }

    /// Id of the message said last; empty at first.
    synchronized String lastId() {
        return lastId;
    }

    /// What somebody else than `speaker` said last; null when nobody did.
    synchronized @Nullable MessageHeard lastOfOthers(MemberId speaker) {
        return latest.sequencedValues().reversed().stream()
                .filter(heard -> !heard.sender().id().equals(speaker))
                .findFirst()
                .orElse(null);
    }

    /// The line as it would be typed.
    synchronized String line(String messageId) {
        return lines.getOrDefault(messageId, "(to something said earlier)");
    }
}
