package org.vouch.bot.chat;

import java.util.LinkedHashMap;

/// The last lines of the console chat, to be repeated above their replies. Safe to use from any thread.
final class SaidLines {

    private static final int LINES_MAX = 1000;

    private final LinkedHashMap<String, String> lines = new LinkedHashMap<>();
    private String lastId = "";

    synchronized void add(String messageId, String line) {
        lines.put(messageId, line.strip());
        lastId = messageId;
        if (lines.size() > LINES_MAX) {
            lines.pollFirstEntry();
        }
    }

    /// Id of the message said last; empty at first.
    synchronized String lastId() {
        return lastId;
    }

    /// The line as it would be typed.
    synchronized String line(String messageId) {
        return lines.getOrDefault(messageId, "(to something said earlier)");
    }
}
