package org.vouch.indexer.request;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom a message begins by naming.
final class Addressee {

    /// What a bridge between two chats puts before the words: the other chat and the author.
    private static final Pattern BRIDGE = Pattern.compile("^(\\[[^\\]\\n]{1,30}\\]\\s*)?<[^@>\\n]{1,40}>\\s*(?=\\S)");

    private static final Pattern MENTION = Pattern.compile("^\\s*(@\\S|<@)");
    private static final Pattern NICK =
            Pattern.compile("^\\s*([\\p{L}_\\[\\]{}^|\\\\-][\\w\\[\\]{}^|\\\\-]{1,24})\\s?: ");

    /// A name with a comma after it, in a message that says "you".
    private static final Pattern CALL = Pattern.compile("^\\s*([\\p{L}_][\\w-]{1,24}), ");

    private static final Pattern YOU = Pattern.compile("(?iu)\\b(you|your|u|ur)\\b");
    private static final int CALL_CHARACTERS_MAX = 160;

    private final Set<String> ordinary;
    private final Set<String> known;

    /// @param ordinary words that are no nickname even with a colon after them
    /// @param known    words that are no name with a comma after them
    Addressee(Set<String> ordinary, Set<String> known) {
        this.ordinary = ordinary;
        this.known = known;
    }

    /// `text` without what a bridge put before it.
    static String unbridged(String text) {
        return text.startsWith("[") || text.startsWith("<")
                ? BRIDGE.matcher(text).replaceFirst("")
                : text;
    }

    /// Whether `text` begins with somebody's name.
    boolean isOnePerson(String text) {
        if (MENTION.matcher(text).lookingAt()) {
            return true;
        }
        Matcher nick = NICK.matcher(text);
        if (nick.lookingAt()) {
            return !ordinary.contains(nick.group(1).toLowerCase(Locale.ROOT));
        }
        Matcher call = CALL.matcher(text);
        return call.lookingAt()
                && !known.contains(call.group(1).toLowerCase(Locale.ROOT))
                && YOU.matcher(text.substring(0, Math.min(text.length(), CALL_CHARACTERS_MAX)))
                        .find();
    }
}
