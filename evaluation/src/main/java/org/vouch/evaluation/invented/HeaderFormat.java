package org.vouch.evaluation.invented;

import java.time.LocalDateTime;

/// How one phone begins each message of a WhatsApp export: with its own way of writing a date and a time.
///
/// @param name    what it is called here
/// @param used    languages and countries whose phones write so, as tags ("de, de-AT")
/// @param pattern all that stands before the author. `y M d H h m s` are numbers, padded to as many digits as there are
///                letters (of a year `yy` are the last two), `a` is the half of the day; anything else stands for
/// itself
/// @param zero    the digit nought of its script
/// @param morning word for the first half of the day; empty where the pattern has none
/// @param evening word for the second
/// @param era     how many years are added to those of the common era
/// @param words   the phone's language
public record HeaderFormat(
        String name, String used, String pattern, char zero, String morning, String evening, int era, AppWords words) {

    private static final String FIELDS = "yMdHhmsa";
    private static final int HALF_DAY_HOURS = 12;
    private static final String MARK = "\u200E";

    static HeaderFormat writing(String name, String used, AppWords words, String pattern) {
        return new HeaderFormat(name, used, pattern, '0', "", "", 0, words);
    }

    HeaderFormat halves(String morning, String evening) {
        return new HeaderFormat(name, used, pattern, zero, morning, evening, era, words);
    }

    HeaderFormat digits(char zero) {
        return new HeaderFormat(name, used, pattern, zero, morning, evening, era, words);
    }

    HeaderFormat era(int years) {
        return new HeaderFormat(name, used, pattern, zero, morning, evening, years, words);
    }

    /// Whether an iPhone writes so, between brackets.
    public boolean bracketed() {
        return pattern.contains("[");
    }

    /// Whether every line begins with a left-to-right mark, not only that of an attachment.
    boolean marked() {
        return pattern.startsWith(MARK);
    }

    /// Writes what stands before the author of a message of `at`.
    void append(LocalDateTime at, StringBuilder out) {
        int length = pattern.length();
        for (int i = 0; i < length; ) {
            char letter = pattern.charAt(i);
            int end = i + 1;
            if (FIELDS.indexOf(letter) < 0) {
                out.append(letter);
            } else {
                while (end < length && pattern.charAt(end) == letter) {
                    end++;
                }
                append(letter, end - i, at, out);
            }
            i = end;
        }
    }

    private void append(char letter, int width, LocalDateTime at, StringBuilder out) {
        switch (letter) {
            case 'a' -> out.append(at.getHour() < HALF_DAY_HOURS ? morning : evening);
            case 'y' -> number(width == 2 ? (at.getYear() + era) % 100 : at.getYear() + era, width, out);
            case 'M' -> number(at.getMonthValue(), width, out);
            case 'd' -> number(at.getDayOfMonth(), width, out);
            case 'H' -> number(at.getHour(), width, out);
            case 'h' -> number((at.getHour() + HALF_DAY_HOURS - 1) % HALF_DAY_HOURS + 1, width, out);
            case 'm' -> number(at.getMinute(), width, out);
            default -> number(at.getSecond(), width, out);
        }
    }

    private void number(int value, int width, StringBuilder out) {
        String text = Integer.toString(value);
        for (int i = text.length(); i < width; i++) {
            out.append(zero);
        }
        for (int i = 0; i < text.length(); i++) {
            out.append((char) (text.charAt(i) - '0' + zero));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
