package org.vouch.bot.chat;

import java.util.regex.Pattern;

/// Whom a mention calls, by where it stands. One that is only spoken of ("ask @ben") is not called.
public final class Mentioned {

    private static final Pattern GREETED = Pattern.compile("(?iu)\\s*(?:(?:hi|hey|hello|hiya|yo|dear|(?:good )?"
            + "(?:morning|afternoon|evening)|hallo|moin|servus|guten (?:morgen|tag|abend)|salut|bonjour|bonsoir|hola"
            + "|buenos d[ií]as|buenas|oi|olá)(?: there)?[\\s,!]+)?");

    private static final Pattern BEFORE_LAST = Pattern.compile("(?s).*\\S\\s*,\\s*");
    private static final Pattern END = Pattern.compile("[\\s?!.…]*");

    /// Asks others too, whoever is named at the end.
    private static final Pattern OPEN =
            Pattern.compile("(?iu)\\b(?:any(?:one|body)|every(?:one|body)|some(?:one|body)|folks"
                    + "|guys|all of you|jemand|ihr alle|quelqu['’]un|tout le monde|alguien|todos|alguém)\\b");

    private Mentioned() {}

    /// Whether a message is for the member whom it mentions: "@ben, …", "Hey @ben, …" or "…, @ben?".
    ///
    /// @param from where the mention begins
    /// @param to   where it ends
    public static boolean isCalled(String text, int from, int to) {
        String before = text.substring(0, from);
        return GREETED.matcher(before).matches()
                || (END.matcher(text.substring(to)).matches()
                        && BEFORE_LAST.matcher(before).matches()
                        && !OPEN.matcher(before).find());
    }
}
