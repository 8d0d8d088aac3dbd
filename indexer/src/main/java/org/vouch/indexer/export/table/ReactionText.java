package org.vouch.indexer.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.indexer.recommendation.Reaction;

/// Reactions as a person writes them down: `👍 3, ❤ 1`.
final class ReactionText {

    /// To one message.
    static final int KINDS_MAX = 100;

    private static final int EMOJI_CHARACTERS_MAX = 64;
    private static final int PIECE_CHARACTERS_MAX = 100;
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");
    private static final Pattern COUNTED = Pattern.compile("(:[^:\\s]+:|.*?)[\\s:×x(]*(\\d{1,6})?\\)?");

    private ReactionText() {}

    /// The reactions that `text` names. One without a number was given once.
    static List<Reaction> read(String text) {
        List<Reaction> reactions = new ArrayList<>();
        for (String piece : SEPARATOR.split(text, KINDS_MAX + 1)) {
            Matcher counted = COUNTED.matcher(piece.strip());
            if (piece.length() <= PIECE_CHARACTERS_MAX && reactions.size() < KINDS_MAX && counted.matches()) {
                add(counted.group(1), counted.group(2) == null ? 1 : Integer.parseInt(counted.group(2)), reactions);
            }
        }
        return reactions;
    }

    /// Adds the reaction, if it is one.
    static void add(String emoji, int count, List<Reaction> reactions) {
        String sign = emoji.strip();
        if (!sign.isEmpty() && sign.length() <= EMOJI_CHARACTERS_MAX && count > 0 && reactions.size() < KINDS_MAX) {
            reactions.add(new Reaction(sign, count));
        }
    }
}
