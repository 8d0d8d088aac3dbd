package org.vouch.indexer.export.whatsapp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What all the times of a chat tell of words for the halves of the day that are in no list: two words, no hour beyond
/// twelve, and time flows forward in one reading only.
final class HalfDayEvidence {

    private static final int HOUR_MAX = 12;
    private static final int WORDS_MAX = 2;

    private final List<String> words = new ArrayList<>();
    private final int[] backward = new int[WORDS_MAX];
    private final int[] previous = {-1, -1};
    private boolean ruledOut;
    private boolean tooMany;
    private long previousDay;
    private int line;

    /// Takes the time of a header in that stands on `number`, of a day that `day` stands for.
    void add(WrittenTime time, long day, int number) {
        String word = time.unknownWord();
        if (word.isEmpty() || ruledOut || HalfDay.standsAtAnyHour(word)) {
            return;
        }
        ruledOut = time.hour() > HOUR_MAX;
        if (!words.contains(word)) {
            line = words.isEmpty() ? number : line;
            tooMany |= words.size() == WORDS_MAX;
            if (!tooMany) {
                words.add(word);
            }
        }
        if (ruledOut || tooMany) {
            return;
        }
        boolean sameDay = day == previousDay;
        previousDay = day;
        step(0, time, words.getFirst().equals(word) ? HalfDay.MORNING : HalfDay.AFTERNOON, sameDay);
        step(1, time, words.getFirst().equals(word) ? HalfDay.AFTERNOON : HalfDay.MORNING, sameDay);
    }

    private void step(int reading, WrittenTime time, HalfDay half, boolean sameDay) {
        int second = time.secondOfDay(half.hour(time.hour()));
        backward[reading] += sameDay && second < previous[reading] ? 1 : 0;
        previous[reading] = second;
    }

    /// The line of the first word that may be a half of the day while nothing tells which; 0 when there is
    /// none.
    int openLine() {
        boolean told = words.isEmpty() || ruledOut || (isOfTwo() && backward[0] != backward[1]);
        return told ? 0 : line;
    }

    /// What the words are; empty when they are no halves of the day, or open.
    Map<String, HalfDay> halves() {
        if (ruledOut || !isOfTwo() || backward[0] == backward[1]) {
            return Map.of();
        }
        boolean firstIsMorning = backward[0] < backward[1];
        return Map.of(
                words.getFirst(),
                firstIsMorning ? HalfDay.MORNING : HalfDay.AFTERNOON,
                words.getLast(),
                firstIsMorning ? HalfDay.AFTERNOON : HalfDay.MORNING);
    }

    private boolean isOfTwo() {
        return words.size() == WORDS_MAX && !tooMany;
    }
}
