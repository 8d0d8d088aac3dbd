package org.vouch.indexer.export.whatsapp;

/// A poll of an iPhone: a marked label, the question, and below it a marked label and the votes around each option.
final class Poll {

    private static final String MARKED_LINE = "\n" + Marks.LEFT_TO_RIGHT;
    private static final String MARKED_PARENTHESIS = "(" + Marks.LEFT_TO_RIGHT;

    private Poll() {}

    /// Whether the lines `more` below a marked one are those of a poll.
    static boolean isBelow(String more) {
        return more.contains(MARKED_LINE);
    }

    /// Question and options, a line each.
    static String text(String first, String more) {
        StringBuilder text = new StringBuilder(first.endsWith(":") ? "" : first);
        for (String line : more.substring(1).split("\n", -1)) {
            text.append('\n').append(line(line));
        }
        return text.toString();
    }

    private static String line(String line) {
        boolean marked = !line.isEmpty() && line.charAt(0) == Marks.LEFT_TO_RIGHT;
        if (!marked) {
            return line;
        }
        int votes = line.lastIndexOf(MARKED_PARENTHESIS);
        int colon = line.indexOf(':');
        return Marks.strip(line.substring(colon + 1, votes > colon ? votes : line.length()));
    }
}
