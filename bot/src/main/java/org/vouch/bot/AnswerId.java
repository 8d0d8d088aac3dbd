package org.vouch.bot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.vouch.bot.chat.ChatEvent;

/// What the buttons under an answer say of it: the same when its event is decided on again, and never that of another.
final class AnswerId {

    private static final int BYTES = 10;

    private AnswerId() {}

    static String of(ChatEvent event) {
        String id = event.chat().platform() + "\n" + event.eventId();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
