package org.vouch.indexer.export.whatsapp;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which half of the day an hour of a twelve-hour clock is in.
enum HalfDay {
    /// Before noon; twelve is midnight.
    MORNING,
    /// After noon, or at night before midnight.
    AFTERNOON,
    /// About noon: ten and eleven are before it.
    NOON;

    private static final int LATE_MORNING_HOUR = 10;
    private static final int NOON_HOUR = 12;
    private static final String AT_ANY_HOUR = "any";
    private static final Set<String> WORDS_AT_ANY_HOUR = wordsAtAnyHour();
    private static final Map<String, HalfDay> BY_WORD = words();

    /// What the app's word for a half of the day means, written with any dots, blanks and capitals; null when it is
    /// none that is known.
    static @Nullable HalfDay of(String word) {
        return BY_WORD.get(letters(word));
    }

    /// Whether a word of these `letters` stands at the times of a clock of 24 hours, and means "at" or
    /// "o'clock".
    static boolean standsAtAnyHour(String letters) {
        return WORDS_AT_ANY_HOUR.contains(letters);
    }

    /// The letters of `word`, in small, with what belongs to them.
    static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c) || isCombining(c)) {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /// Whether `c` belongs to the letter before it.
    static boolean isCombining(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /// The hour from 0 to 23 that `hour` is in this half. One that is none of a twelve-hour clock stays as it is.
    int hour(int hour) {
        if (hour > NOON_HOUR) {
            return hour;
        }
        return switch (this) {
            case MORNING -> hour % NOON_HOUR;
            case AFTERNOON -> hour % NOON_HOUR + NOON_HOUR;
            case NOON ->
                hour == LATE_MORNING_HOUR || hour == LATE_MORNING_HOUR + 1 ? hour : hour % NOON_HOUR + NOON_HOUR;
        };
    }

    private static Map<String, HalfDay> words() {
        Map<String, HalfDay> words = new HashMap<>();
        for (Line line : lines()) {
            HalfDay half = switch (line.meaning()) {
                case "am" -> MORNING;
                case "pm" -> AFTERNOON;
                default -> NOON;
            };
            if (!line.meaning().equals(AT_ANY_HOUR)) {
                line.words().forEach(word -> words.put(letters(word), half));
            }
        }
        return Map.copyOf(words);
    }

    private static Set<String> wordsAtAnyHour() {
        return lines().stream()
                .filter(line -> line.meaning().equals(AT_ANY_HOUR))
                .flatMap(line -> line.words().stream())
                .map(HalfDay::letters)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Line> lines() {
        return Phrases.lines("half-days.txt").stream()
                .map(line -> line.split(": *", 2))
                .map(line -> new Line(line[0], List.of(line[1].strip().split(" ", -1))))
                .toList();
    }

    /// Words of one meaning.
    private record Line(String meaning, List<String> words) {}
}
