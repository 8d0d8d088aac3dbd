package org.vouch.indexer.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A name taken apart, so that it can be compared with another: "Dr. Al-Emadi Hospital, Northtown branch" is about
/// "alemadi", which is a hospital.
///
/// What two names are compared by is made once: each is compared with all others.
///
/// @param words       of the whole name, in lower case and without accents, titles and leading articles; "al" is one
///                    with what follows it
/// @param letters     all letters and digits of the words
/// @param coreLetters those of the words before any kind or branch, without an Arabic article
/// @param initials    of the words but the small ones
/// @param kinds       what it says that it is ("hospital"), by any word but the first, as numbers
/// @param site        whether it is a web address; its one word is what stands before the first dot
/// @param written     as short forms are: capitals alone, or with "&"
record Spelling(
        List<String> words,
        String letters,
        String coreLetters,
        String initials,
        Set<Integer> kinds,
        boolean site,
        boolean written) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}&']+");
    private static final Pattern SITE =
            Pattern.compile("(https?://)?(www\\.)?([\\p{L}\\p{N}-]+)(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}(/.*)?");
    private static final Set<String> TITLES = Set.of("dr", "doctor", "prof", "professor", "mr", "mrs", "ms", "adv");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> SMALL = Set.of("of", "for", "the", "&");
    private static final Set<String> JOINED = Set.of("al", "el");
    private static final int ARTICLE_AND_NAME_CHARACTERS_MIN = 6;
    private static final Set<String> BRANCH = Set.of("at", "in", "branch", "near", "opposite", "by", "@");

    /// What a name may say that it is. The words on one line are one kind.
    private static final Map<String, Integer> KINDS = numbered("""
        hospital hospitals medical polyclinic clinic clinics
        bank banking
        hotel hotels resort suites inn
        school schools academy nursery nurseries kindergarten preschool college university institute
        restaurant cafe coffee bakery bistro grill diner pizzeria
        market mart hypermarket hyper supermarket store stores shop shops mall
        center centre centers centres
        airline airlines airways air
        gym fitness club
        salon spa barber
        pharmacy
        garage workshop motors auto
        movers removals cargo courier express logistics
        services service solutions consulting consultants group company co ltd llc inc gmbh trading enterprises
        website site app online
        """);

    /// Each word with the number of its line.
    private static Map<String, Integer> numbered(String words) {
        List<String> lines = words.lines().toList();
        Map<String, Integer> numbers = new HashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            for (String word : lines.get(line).split(" ", -1)) {
                numbers.putIfAbsent(word, line);
            }
        }
        return Map.copyOf(numbers);
    }

    static Spelling of(String name) {
        String bare = Accents.without(name.strip());
        var site = SITE.matcher(bare.toLowerCase(Locale.ROOT));
        if (bare.contains(".") && site.matches()) {
            List<String> label = List.of(site.group(3).replace("-", ""));
            return of(label, label, Set.of(), true, false);
        }
        List<String> words = words(bare);
        int end = words.size();
        for (int i = words.size() - 1; i > 0; i--) {
            end = BRANCH.contains(words.get(i)) ? i : end;
        }
        List<String> whole =
                words.subList(0, end).stream().filter(word -> !word.equals("&")).toList();
        int core = whole.size();
        while (core > 1 && KINDS.containsKey(whole.get(core - 1))) {
            core--;
        }
        Set<Integer> kinds =
                whole.stream().skip(1).map(KINDS::get).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        return of(whole, whole.subList(0, core), kinds, false, isWrittenShort(bare));
    }

    private static Spelling of(
            List<String> words, List<String> core, Set<Integer> kinds, boolean site, boolean written) {
        String initials = words.stream()
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return new Spelling(words, letters(words), withoutArticle(letters(core)), initials, kinds, site, written);
    }

    private static List<String> words(String bare) {
        List<String> words = new ArrayList<>();
        String joined = "";
        for (String written : BETWEEN_WORDS.split(bare.toLowerCase(Locale.ROOT).replace('’', '\''), -1)) {
            String word =
                    written.endsWith("'s") ? written.substring(0, written.length() - 2) : written.replace("'", "");
            if (word.isEmpty()
                    || (words.isEmpty() && joined.isEmpty() && (TITLES.contains(word) || ARTICLES.contains(word)))) {
                continue;
            }
            if (JOINED.contains(word)) {
                joined += word;
                continue;
            }
            words.add(joined + (word.equals("and") ? "&" : word));
            joined = "";
        }
        if (!joined.isEmpty()) {
            words.add(joined);
        }
        return words;
    }

    private static boolean isWrittenShort(String name) {
        return name.length() <= 6
                && name.codePoints()
                        .allMatch(c -> Character.isUpperCase(c) || c == '&' || c == '.' || Character.isDigit(c));
    }

    private static String letters(List<String> words) {
        return String.join("", words).replace("&", "");
    }

    private static String withoutArticle(String letters) {
        boolean article = JOINED.stream().anyMatch(letters::startsWith);
        return article && letters.length() >= ARTICLE_AND_NAME_CHARACTERS_MIN ? letters.substring(2) : letters;
    }
}
