package org.vouch.indexer.recommendation;

import java.util.Comparator;

/// A mistake that a person can mend: where it is, what it is and how to mend it.
///
/// @param file path as the person knows it
/// @param line counted from 1; 0 means the file as a whole
/// @param what is wrong, without secrets and without the text of messages
/// @param fix  what to do about it, as an instruction
public record Problem(String file, int line, String what, String fix) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::what);

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + ": " + what + ". " + fix;
    }
}
