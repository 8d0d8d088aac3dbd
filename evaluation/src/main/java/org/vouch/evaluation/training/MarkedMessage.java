package org.vouch.evaluation.training;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of a message, and what is marked in them.
///
/// @param text  without the marks
/// @param marks in order
public record MarkedMessage(String text, List<Mark> marks) {

    public MarkedMessage {
        marks = List.copyOf(marks);
    }

    /// @param marked words with `[[…]]+`, `((…))` and `{{…|…}}-` in them
    /// @throws IllegalArgumentException when a mark does not end
    static MarkedMessage of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            Mark.Kind kind = kind(marked, at);
            if (kind == null) {
                text.append(marked.charAt(at++));
                continue;
            }
            int end = marked.indexOf(closing(kind), at + 2);
            if (end < 0) {
                throw new IllegalArgumentException("a mark does not end: " + marked);
            }
            String inside = marked.substring(at + 2, end);
            int bar = inside.indexOf('|');
            String written = bar < 0 ? inside : inside.substring(0, bar);
            int start = text.length();
            text.append(written);
            at = end + 2;
            Mark.Stance stance = Mark.Stance.NONE;
            if (kind != Mark.Kind.NAMED && at < marked.length() && "+-=".indexOf(marked.charAt(at)) >= 0) {
                stance = Mark.Stance.of(marked.charAt(at++));
            }
            marks.add(new Mark(kind, start, text.length(), bar < 0 ? written : inside.substring(bar + 1), stance));
        }
        return new MarkedMessage(text.toString(), marks);
    }

    private static Mark.@Nullable Kind kind(String marked, int at) {
        if (marked.startsWith("[[", at)) {
            return Mark.Kind.OFFERED;
        }
        if (marked.startsWith("((", at)) {
            return Mark.Kind.NAMED;
        }
        return marked.startsWith("{{", at) ? Mark.Kind.SPOKEN_OF : null;
    }

    private static String closing(Mark.Kind kind) {
        return switch (kind) {
            case OFFERED -> "]]";
            case NAMED -> "))";
            case SPOKEN_OF -> "}}";
        };
    }
}
