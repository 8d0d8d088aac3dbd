package org.vouch.evaluation.training;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts how often words are written in small letters, to tell common words from names.
public final class WordCounts {

    private static final Pattern STOPS = Pattern.compile("[.!?\\n]+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z']*");

    /// Fewest uses of a word of level 2, 3, 4 and 5.
    private static final int[] USES_MIN = {4, 20, 100, 600};

    /// A word is a name when it has a capital more often than this share of its small letters.
    private static final double CAPITAL_SHARE_MAX = 0.4;

    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();

    /// Takes a text into account.
    public void add(String text) {
        for (String sentence : STOPS.split(text.replace('’', '\''), -1)) {
            Matcher word = WORD.matcher(sentence);
            boolean first = true;
            while (word.find()) {
                String form = word.group().toLowerCase(Locale.ROOT);
                boolean capitalised = !word.group().equals(form);
                if (!(first && capitalised)) {
                    (Character.isUpperCase(word.group().charAt(0)) ? capital : small).merge(form, 1, Integer::sum);
                }
                first = false;
            }
        }
    }

    /// How common each word is, from 1 to 5.
    public Map<String, Double> levels() {
        Map<String, Double> levels = new TreeMap<>();
        small.forEach((form, uses) -> {
            if (capital.getOrDefault(form, 0) <= uses * CAPITAL_SHARE_MAX) {
                levels.put(form, (double) level(uses));
            }
        });
        return levels;
    }

    private static int level(int uses) {
        int level = 1;
        for (int usesMin : USES_MIN) {
            level += uses >= usesMin ? 1 : 0;
        }
        return level;
    }
}
