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
    private static final Set<String> LIMIT =
            Set.of("under", "below", "max", "maximum", "budget", "within", "up", "around", "about", "less");
    private static final Set<String> MONEY = Set.of(
            "euro", "euros", "eur", "dollar", "dollars", "usd", "bucks", "pound", "pounds", "gbp", "quid", "riyal",
            "riyals", "qar", "qr", "aed", "dirham", "dirhams", "sar", "chf", "inr", "rupees", "k", "month", "head");
    private static final Set<String> SIZE = Set.of(
            "small", "large", "big", "tiny", "mid-size", "mid-sized", "medium", "medium-sized", "midsize", "huge");
    private static final Set<String> COUNTED = Set.of(
            "people",
            "persons",
            "guests",
            "kids",
            "children",
            "users",
            "seats",
            "staff",
            "employees",
            "bed",
            "beds",
            "bedroom",
            "bedrooms",
            "inch",
            "inches",
            "pax",
            "adults",
            "rooms",
            "laptops",
            "agents",
            "machines");
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
                } else if (SIZE.contains(form)) {
                    sizes.add(said(text, words, at, at + 1));
                } else if (PLACE.contains(form)
                        && !(form.equals("from") && asking.asks().isEmpty())) {
                    add(places, name(text, words, at + 1));
                } else if (isExclusion(words, at)) {
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
            int from = at > 0 && LIMIT.contains(words.get(at - 1).form()) ? at - 1 : at;
            budgets.add(money(text, words, from, unit ? at + 2 : at + 1));
        } else if (at + 1 < words.size() && COUNTED.contains(words.get(at + 1).form())) {
            sizes.add(said(text, words, at, at + 2));
        } else if (limited && words.get(at).form().endsWith("k")) {
            budgets.add(said(text, words, at, at + 1));
        }
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

    private static boolean isExclusion(List<Word> words, int at) {
        String form = words.get(at).form();
        boolean than = at + 1 < words.size() && words.get(at + 1).form().equals("than");
        return EXCLUDES.contains(form) || (form.equals("other") && than);
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
                && Set.of("a", "an", "the", "too").contains(words.get(start).form())) {
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
