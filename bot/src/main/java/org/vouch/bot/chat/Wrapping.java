package org.vouch.bot.chat;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines of limited width, at spaces where it can, never within a surrogate pair.
final class Wrapping {

    /// A stretch of the text, without the space or line break that ended it.
    record Line(int start, int end) {}

    private final String text;
    private final int columns;
    private final List<Line> lines = new ArrayList<>();

    private Wrapping(String text, int columns) {
        this.text = text;
        this.columns = columns;
    }

    /// @param columns code points a line at most; at least 1
    static List<Line> lines(String text, int columns) {
        Wrapping wrapping = new Wrapping(text, columns);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            wrapping.wrap(start, end);
            start = end + 1;
        }
        wrapping.wrap(start, text.length());
        return wrapping.lines;
    }

    private void wrap(int paragraphStart, int paragraphEnd) {
        int start = paragraphStart;
        while (text.codePointCount(start, paragraphEnd) > columns) {
            int full = text.offsetByCodePoints(start, columns);
            int space = text.lastIndexOf(' ', full);
            int end = space > start ? space : full;
            lines.add(new Line(start, end));
            start = space > start ? space + 1 : full;
        }
        lines.add(new Line(start, paragraphEnd));
    }
}
