package org.vouch.indexer.export.whatsapp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What all the times of a chat tell of words for the halves of the day that are in no list: two words, no hour beyond
/// twelve, and time flows forward in one reading only.
final class HalfDayEvidence {

    private static final int HOUR_MAX = 12;

    private final List<String> words = new ArrayList<>();
    private final int[] backward = new int[2];
    private final int[] previous = {-1, -1};
    private boolean ruledOut;
    private long previousDay;

    /// Takes the time of a header in, of a day that `day` stands for.
    void add(WrittenTime time, long day) {
        String word = time.unknownWord();
        if (word.isEmpty() || ruledOut) {
            return;
        }
        if (!words.contains(word)) {
            words.add(word);
        }
        ruledOut = words.size() > 2 || time.hour() > HOUR_MAX;
        if (ruledOut) {
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

    /// Whether there are two words that seem to be the halves of the day, and nothing tells which is which.
    boolean isOpen() {
        return words.size() == 2 && !ruledOut && backward[0] == backward[1];
    }

    /// What the words are; empty when they are no halves of the day, or open.
    Map<String, HalfDay> halves() {
        if (words.size() != 2 || ruledOut || isOpen()) {
            return Map.of();
        }
        boolean firstIsMorning = backward[0] < backward[1];
        return Map.of(
                words.getFirst(),
                firstIsMorning ? HalfDay.MORNING : HalfDay.AFTERNOON,
                words.getLast(),
                firstIsMorning ? HalfDay.AFTERNOON : HalfDay.MORNING);
    }
}
