package org.vouch.indexer.export.whatsapp;

import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.DateOrder;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;

/// What is wrong in one chat, each kind once.
final class ChatProblems {

    private static final String DAMAGE_FIX = "Look whether the file was edited or damaged; export the chat again.";

    private final Part part;
    private final Hearing hearing;
    private int before;
    private int beforeLine;
    private int future;
    private int futureLine;
    private int impossible;
    private int impossibleLine;

    ChatProblems(Part part, Hearing hearing) {
        this.part = part;
        this.hearing = hearing;
    }

    /// What the headers of one style leave open.
    ///
    /// @param said the order of dates that a curator has said; null when nobody has
    void open(StyleEvidence style, @Nullable DateOrder said) {
        style.dates().report(said, part, hearing);
        if (style.openHalfDayLine() > 0) {
            hearing.problem(
                    part,
                    style.openHalfDayLine(),
                    "a word at the times, here and elsewhere, that may be a half of the day in an unknown language; all"
                            + " times with such a word are read as those of a 24-hour clock",
                    "Export the chat from a phone that is set to English, or to a 24-hour clock.");
        }
    }

    /// A line before the first message.
    void before(int line) {
        beforeLine = before++ == 0 ? line : beforeLine;
    }

    /// A message on `line` of a day that is not yet, or does not exist.
    void undated(int line, boolean isFuture) {
        if (isFuture) {
            futureLine = future++ == 0 ? line : futureLine;
        } else {
            impossibleLine = impossible++ == 0 ? line : impossibleLine;
        }
    }

    /// A message on `line` of which only the first `charactersMax` characters are read.
    void cut(int line, int charactersMax) {
        hearing.problem(
                part, line, "a message of more than " + charactersMax + " characters, which is cut", DAMAGE_FIX);
    }

    /// Reports what has been counted.
    void end() {
        report(before, beforeLine, "before the first message, not read", "line");
        report(future, futureLine, "dated in the future, kept undated", "message");
        report(impossible, impossibleLine, "with a date that does not exist, kept undated", "message");
    }

    private void report(int count, int line, String what, String noun) {
        if (count > 0) {
            hearing.problem(part, line, count + " " + noun + (count == 1 ? " " : "s ") + what, DAMAGE_FIX);
        }
    }
}
