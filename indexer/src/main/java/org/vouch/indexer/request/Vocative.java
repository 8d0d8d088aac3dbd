package org.vouch.indexer.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name by which a message calls somebody: "Ben, which one is it?", "hi Ben do you know …", "… right, Ben?". Its
/// place tells what may be one; whether anybody is called so, those tell who know the chat.
public final class Vocative {

    private static final int CHARACTERS_MAX = 2_000;

    private static final String NAME = "(?<name>[\\p{L}_|\\[{^`][^\\s,:;!?@]{1,30}(?: \\p{L}[^\\s,:;!?@]{1,30})?)";
    private static final String GREETING = "(?:(?:hi|hey|hello|hiya|yo|ok|okay|thanks|thank you|good morning|morning"
            + "|dear|hallo|hola|salut|bonjour|oi|ola|olá)[ ,!]+)?";
    private static final String ASKS_YOU = "(?:do|did|can|could|would|will|are|have|what|which|who|where|how)"
            + " (?:\\S{1,30} ){0,3}?(?:you|u|your)\\b";

    private static final Pattern FIRST =
            Pattern.compile("(?iu)^\\s*" + GREETING + NAME + "(?:\\s?[,:!?-]\\s|\\s(?=" + ASKS_YOU + "))");
    private static final Pattern LAST = Pattern.compile("(?iu),\\s?" + NAME + "\\s?[?!.]{0,5}\\s*$");

    private Vocative() {}

    /// Whether `text` calls somebody by one of `names`, which are as [#of] writes them.
    public static boolean calls(Collection<String> names, String text) {
        return in(text).stream().anyMatch(names::contains);
    }

    /// What may be a name by which `text` calls somebody, as [#of] writes names.
    static List<String> in(String text) {
        String said = text.length() > CHARACTERS_MAX ? text.substring(0, CHARACTERS_MAX) : text;
        List<String> names = new ArrayList<>();
        for (Pattern place : List.of(FIRST, LAST)) {
            Matcher found = place.matcher(said);
            if (found.find()) {
                names.addAll(of(found.group("name")));
            }
        }
        return names;
    }

    /// How one calls whoever has this name: by all of it, or by its first word.
    public static List<String> of(String name) {
        String called = name.strip().toLowerCase(Locale.ROOT);
        int space = called.indexOf(' ');
        return space < 0 ? List.of(called) : List.of(called, called.substring(0, space));
    }
}
