package org.vouch.indexer.export.whatsapp;

import org.vouch.indexer.export.Utf8Line;

/// What stands before the colon of a line, as a name does.
final class Prefix {

    /// In a name; what is longer is no name.
    private static final int NAME_CHARACTERS_MAX = 200;

    private static final int NAME_BYTES_MAX = 3 * NAME_CHARACTERS_MAX;

    private Prefix() {}

    /// Place of the first colon at or behind `from` that ends a name: with a blank or nothing behind it; -1 when there
    /// is none.
    static int colon(Utf8Line line, int from) {
        int end = Math.min(line.end(), from + NAME_BYTES_MAX + 1);
        for (int place = from; place < end; place++) {
            if (line.at(place) == ':' && isBlank(line, place + 1)) {
                return isName(line, from, place) ? place : -1;
            }
        }
        return -1;
    }

    /// Whether a blank or nothing stands at `from`, or behind the marks there.
    private static boolean isBlank(Utf8Line line, int from) {
        int place = from;
        while (Marks.isMark(line.character(place))) {
            place = line.behind(place);
        }
        return place == line.end() || Marks.isBlank(line.character(place));
    }

    /// Whether what stands between `from` and `to` is no longer than a name.
    static boolean isName(Utf8Line line, int from, int to) {
        return to - from <= NAME_CHARACTERS_MAX || line.characters(from, to) <= NAME_CHARACTERS_MAX;
    }

    /// Whether a quotation begins in `text` and does not end.
    static boolean isWithinQuotes(String text) {
        int straight = 0;
        int curved = 0;
        int angled = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '"' -> straight++;
                case '“', '”', '„', '‟' -> curved++;
                case '«', '»' -> angled++;
                case '「', '『' -> curved++;
                case '」', '』' -> curved--;
                default -> {
                    // All the other characters quote nothing.
                }
            }
        }
        return ((straight | curved | angled) & 1) != 0;
    }
}
