package org.vouch.indexer.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.indexer.recommendation.PlainText;
import org.vouch.indexer.recommendation.Stance;

/// What a curator writes in one list item: `[warning:] NAME (WHO[, WHEN])[: WHY]`.
///
/// A name may hold parentheses of its own: WHO is in the first ones that a colon or the end of the item follows.
final class CardGrammar {

    private static final Pattern WARNING = Pattern.compile("warning\\s*[:：]\\s*", Pattern.CASE_INSENSITIVE);
    // Taken for a name, these would turn a warning into a vouch.
    private static final Pattern ALMOST_WARNING =
            Pattern.compile("((?i:warnings?|warn|caution|beware|avoid|against)\\s*[:：–—-])|(warnings?|avoid)\\s");
    private static final String FORM = "Write 'Name (Peer, 2026-03): why'.";

    private CardGrammar() {}

    static CardLine read(String words) {
        String line = PlainText.line(words);
        Matcher warning = WARNING.matcher(line);
        boolean warns = warning.lookingAt();
        String rest = warns ? line.substring(warning.end()) : line;
        if (ALMOST_WARNING.matcher(rest).lookingAt()) {
            return new CardLine.Unclear(
                    "this may be a warning, but does not say so as Vouch knows it",
                    "Write 'warning: ' before the name, once and with its colon.");
        }
        return card(warns ? Stance.WARNING : Stance.VOUCH, rest);
    }

    private static CardLine card(Stance stance, String line) {
        List<Parentheses> groups = groups(line);
        for (int i = 0; i < groups.size(); i++) {
            Parentheses group = groups.get(i);
            if (group.endsTheLine(line) || group.precedesColon(line)) {
                boolean hidesPeer = groups.subList(0, i).stream().anyMatch(Parentheses::isDatedPeer);
                return hidesPeer ? withoutColon() : card(stance, line, group);
            }
        }
        return groups.isEmpty() ? withoutPeer() : withoutColon();
    }

    private static CardLine card(Stance stance, String line, Parentheses peer) {
        String name = line.substring(0, peer.start()).strip();
        if (name.isEmpty()) {
            return new CardLine.Unclear("an item without the name of a suggestion", FORM);
        }
        if (peer.who().isEmpty() || Extras.isPeriod(peer.who())) {
            return withoutPeer();
        }
        String why = peer.endsTheLine(line) ? "" : line.substring(peer.colon(line) + 1);
        return new CardLine.Said(stance, name, peer.who(), peer.when(), why.strip());
    }

    private static CardLine withoutPeer() {
        return new CardLine.Unclear("an item that does not say who speaks", FORM);
    }

    private static CardLine withoutColon() {
        return new CardLine.Unclear("no colon between the peer and the reason", FORM);
    }

    /// The outermost pairs of parentheses, from the left.
    private static List<Parentheses> groups(String line) {
        List<Parentheses> groups = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '(' && depth++ == 0) {
                start = i;
            } else if (c == ')' && depth > 0 && --depth == 0) {
                groups.add(new Parentheses(start, i + 1, line.substring(start + 1, i)));
            }
        }
        return groups;
    }

    /// @param start  index of the opening one
    /// @param end    index behind the closing one
    /// @param inside what stands between them
    private record Parentheses(int start, int end, String inside) {

        boolean endsTheLine(String line) {
            return end == line.length();
        }

        boolean precedesColon(String line) {
            int colon = colon(line);
            return colon < line.length() && (line.charAt(colon) == ':' || line.charAt(colon) == '：');
        }

        /// Where the colon stands, if there is one: right behind, or after a blank.
        int colon(String line) {
            return line.startsWith(" ", end) ? end + 1 : end;
        }

        boolean isDatedPeer() {
            return !who().isEmpty() && Extras.isPeriod(when());
        }

        String who() {
            int comma = inside.lastIndexOf(',');
            return (comma < 0 ? inside : inside.substring(0, comma)).strip();
        }

        String when() {
            int comma = inside.lastIndexOf(',');
            return comma < 0 ? "" : inside.substring(comma + 1).strip();
        }
    }
}
