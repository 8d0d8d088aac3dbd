package org.vouch.indexer.request;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds what a request demands of an answer, by the words that introduce it.
final class ConstraintFinder {

    private static final int WORDS_MAX = 4;
    private static final int CONSTRAINTS_MAX = 5;

    private static final Set<String> PLACE = Set.of("in", "near", "around", "nearby", "at", "from", "outside");

    /// "In December", "at Easter", "in English": no places, though they begin with a capital.
    private static final Set<String> NO_PLACE = words("""
        january february march april may june july august september october november december jan feb
        mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday
        sunday spring summer autumn winter easter christmas xmas ramadan eid diwali english german
        french spanish italian portuguese arabic hindi chinese japanese java python excel
        """);

    /// "The old harbour" is a place wherever it stands, "the old mill" behind "near" alone.
    private static final Set<String> PLACE_NOUNS = words("""
        centre center city town village suburbs suburb area neighbourhood neighborhood district quarter
        harbour harbor marina port quay north south east west airport station campus valley hills
        mountains island coast
        """);

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "too");
    private static final int PLACE_PHRASE_WORDS_MAX = 3;
    private static final Set<String> LIMIT =
            Set.of("under", "below", "max", "maximum", "budget", "within", "up", "around", "about", "less");
    private static final Set<String> MONEY = words("""
        euro euros eur dollar dollars usd bucks pound pounds gbp quid riyal riyals qar qr aed dirham
        dirhams sar chf inr rupees k
        """);

    /// Beside this word an amount needs no currency.
    private static final String BUDGET = "budget";

    private static final int BUDGET_WITHIN_WORDS = 3;

    private static final Set<String> SIZE = Set.of(
            "small", "large", "big", "tiny", "mid-size", "mid-sized", "medium", "medium-sized", "midsize", "huge");

    /// "Small kids" say nothing of how big a thing has to be, and "big thanks" even less.
    private static final Set<String> NOT_SIZED = words("""
        kid kids child children boy boys girl girls baby babies toddler toddlers people thanks thank fan
        question questions problem problems issue issues deal favour favor help difference hurry talk
        """);

    private static final Set<String> COUNTED = words("""
        people persons guests kids children users seats staff employees bed beds bedroom bedrooms inch
        inches pax adults rooms laptops agents machines
        """);

    /// A "not" behind one of these says that something is not so.
    private static final Set<String> SAID_OF_SOMETHING = words("""
        is are was were am be been do does did has have had can could will would should may might must
        if or whether why it's i'm that's he's she's they're we're you're
        """);

    /// What is not so of the one who asks, or of how much.
    private static final Set<String> NO_THING = words("""
        sure certain really only just even yet that able happy working to so very quite necessarily much
        many long far one idea clue worries problem rush longer more matter bad good here there in at on
        for from with
        """);

    private static final Set<String> EXCLUDES = Set.of("not", "except", "besides", "without", "no", "non", "beyond");

    /// "Not Bluefin again."
    private static final Set<String> AFTERWARDS = Set.of("again", "either", "anymore");

    private final Set<String> fillers;

    /// @param fillers words that say nothing by themselves
    ConstraintFinder(Set<String> fillers) {
        this.fillers = fillers;
    }

    Constraints in(String text, List<Asking> askings) {
        Set<String> places = new LinkedHashSet<>();
        Set<String> budgets = new LinkedHashSet<>();
        Set<String> sizes = new LinkedHashSet<>();
        Set<String> excluded = new LinkedHashSet<>();
        for (Asking asking : askings) {
            List<Word> words = asking.sentence().words();
            for (int at = 0; at < words.size(); at++) {
                String form = words.get(at).form();
                if (isNumber(form) || isMoney(text, words.get(at))) {
                    number(text, words, at, budgets, sizes);
                } else if (SIZE.contains(form) && !isOf(words, at + 1, NOT_SIZED)) {
                    sizes.add(said(text, words, at, at + 1));
                } else if (PLACE.contains(form)
                        && !(form.equals("from") && asking.asks().isEmpty())) {
                    add(places, place(text, words, at));
                } else if (isExclusion(text, words, at)) {
                    add(excluded, thing(text, words, form.equals("other") ? at + 2 : at + 1));
                }
            }
        }
        return new Constraints(first(places), first(budgets), first(sizes), first(excluded));
    }

    private static void number(String text, List<Word> words, int at, Set<String> budgets, Set<String> sizes) {
        boolean limited = (at > 0 && LIMIT.contains(words.get(at - 1).form()))
                || (at > 1 && LIMIT.contains(words.get(at - 2).form()));
        boolean unit = at + 1 < words.size() && MONEY.contains(words.get(at + 1).form());
        if (isMoney(text, words.get(at)) || unit) {
            int from = at > 0 && isSaid(words.get(at - 1).form()) ? at - 1 : at;
            budgets.add(money(text, words, from, unit ? at + 2 : at + 1));
        } else if (at + 1 < words.size() && COUNTED.contains(words.get(at + 1).form())) {
            sizes.add(said(text, words, at, at + 2));
        } else if ((limited && words.get(at).form().endsWith("k")) || isBudget(words, at)) {
            budgets.add(said(text, words, at, at + 1));
        }
    }

    /// Whether a word belongs to the amount after it: "under" does, "budget" only names it.
    private static boolean isSaid(String form) {
        return LIMIT.contains(form) && !form.equals(BUDGET);
    }

    /// "Budget 800", "the budget is around 800".
    private static boolean isBudget(List<Word> words, int at) {
        return words.subList(Math.max(0, at - BUDGET_WITHIN_WORDS), at).stream()
                .anyMatch(word -> word.form().equals(BUDGET));
    }

    /// With the sign of the currency, which is no part of the word.
    private static String money(String text, List<Word> words, int from, int to) {
        int start = words.get(from).start();
        boolean sign = start > 0 && isCurrency(text.charAt(start - 1));
        return text.substring(sign ? start - 1 : start, words.get(to - 1).end());
    }

    private static boolean isMoney(String text, Word word) {
        if (!isNumber(word.form())) {
            return false;
        }
        boolean before = word.start() > 0 && isCurrency(text.charAt(word.start() - 1));
        return before || (word.end() < text.length() && isCurrency(text.charAt(word.end())));
    }

    private static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isNumber(String form) {
        return Character.isDigit(form.charAt(0));
    }

    private static boolean isExclusion(String text, List<Word> words, int at) {
        String form = words.get(at).form();
        boolean than = at + 1 < words.size() && words.get(at + 1).form().equals("than");
        if (form.equals("other")) {
            return than;
        }
        boolean said = at > 0 && !words.get(at).afterBreak() && isOf(words, at - 1, SAID_OF_SOMETHING);
        boolean named = !name(text, words, at + 1).isEmpty();
        return EXCLUDES.contains(form) && !(said && !named) && !isOf(words, at + 1, NO_THING);
    }

    private static boolean isOf(List<Word> words, int at, Set<String> forms) {
        return at < words.size() && forms.contains(words.get(at).form());
    }

    /// What follows a word that tells where: a name, or a thing that is a place.
    private String place(String text, List<Word> words, int at) {
        String name = name(text, words, at + 1);
        if (isOf(words, at + 1, NO_PLACE) && name.indexOf(' ') < 0) {
            return "";
        }
        return name.isEmpty() && isOf(words, at + 1, Set.of("the")) ? thingNearby(text, words, at) : name;
    }

    /// "Near the old mill", "in the old harbour".
    private String thingNearby(String text, List<Word> words, int at) {
        int start = at + 2;
        int end = start;
        while (end < words.size()
                && end < start + PLACE_PHRASE_WORDS_MAX
                && !words.get(end).afterBreak()
                && !fillers.contains(words.get(end).form())
                && !PLACE.contains(words.get(end).form())) {
            end++;
        }
        boolean near = words.get(at).form().equals("near");
        int last = end - 1;
        while (!near && last >= start && !isOf(words, last, PLACE_NOUNS)) {
            last--;
        }
        return last < start ? "" : said(text, words, at + 1, last + 1);
    }

    /// Words that begin with a capital, as names of places do.
    private static String name(String text, List<Word> words, int from) {
        int start = from < words.size() && words.get(from).form().equals("the") ? from + 1 : from;
        int end = start;
        while (end < words.size()
                && end < start + WORDS_MAX
                && (end == start || !words.get(end).afterBreak())
                && Character.isUpperCase(text.charAt(words.get(end).start()))) {
            end++;
        }
        return end == start ? "" : said(text, words, start, end);
    }

    /// The words up to the next break or filler.
    private String thing(String text, List<Word> words, int from) {
        int start = from;
        while (start < words.size()
                && start < from + 2
                && ARTICLES.contains(words.get(start).form())) {
            start++;
        }
        int end = start;
        while (end < words.size()
                && end < start + 2
                && (end == start || !words.get(end).afterBreak())
                && !fillers.contains(words.get(end).form())
                && !AFTERWARDS.contains(words.get(end).form())) {
            end++;
        }
        return end <= start ? "" : said(text, words, start, end);
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+", -1));
    }

    private static String said(String text, List<Word> words, int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end()).strip();
    }

    private static void add(Set<String> found, String words) {
        if (!words.isEmpty() && !words.toLowerCase(Locale.ROOT).equals("i")) {
            found.add(words);
        }
    }

    private static List<String> first(Set<String> found) {
        return new ArrayList<>(found).subList(0, Math.min(found.size(), CONSTRAINTS_MAX));
    }
}
