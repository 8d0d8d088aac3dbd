package org.vouch.indexer.export.whatsapp;

/// What stands before the colon of a line, as a name does.
final class Prefix {

    /// In a name; what is longer is no name.
    static final int NAME_CHARACTERS_MAX = 200;

    private Prefix() {}

    /// Index of the first colon at or behind `from` that ends a name: with a blank or nothing behind it; -1 when there
    /// is none.
    static int colon(String line, int from) {
        int length = line.length();
        int colon = line.indexOf(':', from);
        while (colon >= 0 && colon - from <= NAME_CHARACTERS_MAX) {
            int behind = colon + 1;
            if (behind == length || Marks.isBlank(line.charAt(behind)) || endsWithBlank(line, behind)) {
                return colon;
            }
            colon = line.indexOf(':', behind);
        }
        return -1;
    }

    private static boolean endsWithBlank(String line, int from) {
        int index = Marks.skip(line, from);
        return index > from && (index == line.length() || Marks.isBlank(line.charAt(index)));
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
