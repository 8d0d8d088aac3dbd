package org.vouch.bot;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What members say to the bot out of courtesy, or as an outcry: "Thanks!", "ok", "lol". It asks nothing. A greeting
/// is none, as whoever greets the bot wants to be told what it is for.
final class Courtesy {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*(?:'\\p{L}+)*");

    /// Of the languages that the bot speaks. Some stand in longer forms only ("no problem at all", "merci beaucoup").
    private static final Set<String> WORDS =
            Pattern.compile("\\s+").splitAsStream("""
                    a ah aha all alright amazing and appreciate appreciated at awesome awww bad bot bravo brill brilliant
                    cheers cool enough excellent fab fair fantastic fine for funny good got great ha haha hahaha helpful hm hmm
                    idea indeed interesting it kind know k lmao lol lot lots lovely makes many million mate much need nice no
                    not noted oh ok okay omg perfect please problem really right roger rofl sense so such super sure ta
                    thank thanks that that's this thumbs thx to tnx top ty understood up useful very wonderful worries wow
                    yay yeah yep yes yet you your yup xd
                    aber alles bitte cool dank danke dankeschön dir echt gerne gut ja klar klasse lieb nein passt prima
                    schön sehr super toll vielen vielleicht wunderbar
                    ah beaucoup bien bon bonne d'accord génial merci non oui parfait super top tres très
                    vraiment
                    claro de excelente gracias genial muchas muy nada perfecto si sí vale bueno
                    """.strip()).collect(Collectors.toUnmodifiableSet());

    private Courtesy() {}

    /// Whether a text says nothing else; signs, numbers and pictures say nothing, but a question mark asks.
    static boolean isAllOf(String text) {
        return !asks(text) && words(text).isEmpty();
    }

    /// Whether it asks by its question mark, in any script.
    static boolean asks(String text) {
        return text.codePoints().anyMatch(c -> c == '?' || c == '？' || c == '؟');
    }

    /// The other words of a text, in lower case.
    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .filter(word -> !WORDS.contains(word))
                .toList();
    }
}
