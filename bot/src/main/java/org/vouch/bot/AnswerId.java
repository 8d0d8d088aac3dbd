package org.vouch.bot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.vouch.bot.chat.ChatEvent;

/// What the buttons under an answer say of it: the same when its event is decided on again, and never that of another.
final class AnswerId {

    private static final int BYTES = 10;

    /// Behind the id of an answer that goes on from what was said before. Ids have no such letters.
    private static final String GOES_ON = "on";

    private static final Pattern OF_REQUEST = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}(?:" + GOES_ON + ")?");

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

    /// The same for an answer of which the event alone does not tell what was asked.
    static String goingOn(ChatEvent event) {
        return of(event) + GOES_ON;
    }

    /// Whether what such an answer is to is told by what it replies to.
    static boolean isToldByRequest(String id) {
        return !id.endsWith(GOES_ON);
    }

    /// Whether it answers a request, and not what came of another answer.
    static boolean isOfRequest(String id) {
        return OF_REQUEST.matcher(id).matches();
    }
}
