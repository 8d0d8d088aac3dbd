package org.vouch.indexer.export.whatsapp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who goes on under another number, as the app says it in the languages that are known. What they said before stays
/// under the old one, so that is what both are called.
final class NumberChanges {

    private static final List<Pattern> SENTENCES = Phrases.lines("changed-numbers.txt").stream()
            .map(NumberChanges::sentence)
            .toList();

    /// In one chat; looking a name up takes long when many have spoken.
    private static final int CHANGES_MAX = 1000;

    private static final int DIGITS_MIN = 6;

    private final Map<String, String> firstNames = new HashMap<>();
    private int changes;

    private static Pattern sentence(String phrase) {
        return Pattern.compile(Stream.of(phrase.split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("(.{1,200}?)", "", "\\.?")));
    }

    /// Takes in a line that nobody says.
    ///
    /// @param names of those who have spoken before it
    void add(String text, NameEvidence names) {
        String line = Marks.without(text);
        for (Pattern sentence : SENTENCES) {
            Matcher told = sentence.matcher(line);
            if (told.matches() && isNumber(told.group(2))) {
                change(told.group(1), told.group(2), names);
                return;
            }
        }
    }

    private void change(String from, String to, NameEvidence names) {
        String first = first(from);
        if (changes++ < CHANGES_MAX && !first.equals(to) && names.hasSpoken(from)) {
            firstNames.putIfAbsent(to, first);
        }
    }

    private static boolean isNumber(String text) {
        return text.chars().filter(Character::isDigit).count() >= DIGITS_MIN
                && text.chars().noneMatch(Character::isLetter);
    }

    /// What the person who is called `name` was called first.
    String first(String name) {
        return firstNames.getOrDefault(name, name);
    }

    /// The same as long as it is the same people.
    String description() {
        return new TreeMap<>(firstNames).toString();
    }
}
