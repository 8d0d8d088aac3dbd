package org.vouch.indexer.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.PlainText;
import org.vouch.indexer.recommendation.Stance;
import org.vouch.indexer.recommendation.SuggestionKey;

/// A card that a member spoke in a chat. Each text is one line.
///
/// @param request    what was asked; empty when they answered no request
/// @param suggestion what they speak of
/// @param peer       their name, as exports of the chat have it
/// @param stance     for or against
/// @param date       when
/// @param reason     why; empty only when there is a request
/// @param link       web address of what they said; null when there is none
public record SpokenCard(
        String request,
        String suggestion,
        String peer,
        Stance stance,
        LocalDate date,
        String reason,
        @Nullable String link) {

    /// Characters in the name of a suggestion or a peer.
    public static final int NAME_CHARACTERS_MAX = CardIntake.NAME_CHARACTERS_MAX;

    /// Characters in a request or a reason; what is longer is cut.
    private static final int TEXT_CHARACTERS_MAX = 500;

    /// What a spreadsheet would take for the beginning of a formula.
    private static final String FORMULA = "^[=+\\-@\\s]+";

    /// @throws IllegalArgumentException when nothing tells what it answers, or a name is none that a card may have
    public SpokenCard {
        request = text(request);
        suggestion = text(suggestion);
        peer = text(peer);
        reason = text(reason);
        if (request.isEmpty() && reason.isEmpty()) {
            throw new IllegalArgumentException("a card has a request or a reason");
        }
        if (!isName(suggestion) || !isName(peer)) {
            throw new IllegalArgumentException("a card has names of 1 to " + NAME_CHARACTERS_MAX + " characters");
        }
    }

    /// Whether a card may have this as a name: it has a letter or a digit, and is not too long.
    public static boolean isName(String name) {
        String text = text(name);
        return text.length() <= NAME_CHARACTERS_MAX && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String text(String raw) {
        String line = PlainText.line(raw).replaceFirst(FORMULA, "");
        if (line.length() <= TEXT_CHARACTERS_MAX) {
            return line;
        }
        boolean splits = Character.isLowSurrogate(line.charAt(TEXT_CHARACTERS_MAX - 1));
        return line.substring(0, TEXT_CHARACTERS_MAX - (splits ? 2 : 1)) + "…";
    }

    /// What stands in the table as its request: where nobody asked, what the peer said it is good for.
    String asked() {
        return request.isEmpty() ? reason : request;
    }

    /// Whether a row says what the same peer said before of the same suggestion, in answer to the same.
    boolean replaces(String rowRequest, String rowSuggestion, String rowPeer, String rowReason) {
        boolean unasked = PlainText.folded(rowRequest).equals(PlainText.folded(rowReason));
        return PlainText.folded(rowPeer).equals(PlainText.folded(peer))
                && SuggestionKey.of(rowSuggestion).equals(SuggestionKey.of(suggestion))
                && (request.isEmpty() ? unasked : PlainText.folded(rowRequest).equals(PlainText.folded(request)));
    }
}
