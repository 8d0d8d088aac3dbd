package org.vouch.indexer.export.whatsapp;

/// What stands behind the name of a line, and on the lines below it.
///
/// @param app    whether the app says it: that somebody came, or deleted something
/// @param text   of the person; empty when it is media without words
/// @param edited whether its words are not the first ones
record Body(boolean app, String text, boolean edited) {

    private static final Body APP = new Body(true, "", false);
    private static final String ADDRESS = "://";

    /// What Android writes for media that could be seen once only.
    private static final String NOTHING = "null";

    /// @param first  what stands behind the name
    /// @param more   the lines below it, each with a line break before it
    /// @param marked whether the line begins with the mark of the app
    /// @param manner in which the chat is written
    static Body of(String first, String more, boolean marked, Manner manner) {
        String text = Marks.strip(first);
        if (more.isEmpty() && Phrases.isDeleted(text)) {
            return APP;
        }
        boolean byApp = isMarked(first);
        if (manner.apple() && (byApp || marked)) {
            return ofApple(first, text, more, marked, byApp);
        }
        if (Brackets.isWhole(text)) {
            return words(Caption.below(more));
        }
        if (more.isEmpty() && text.equals(NOTHING)) {
            return words("");
        }
        int file = manner.words().fileCharacters(text);
        return file > 0 ? words(Caption.of(text.substring(0, file), more)) : words(more.isEmpty() ? text : text + more);
    }

    private static Body ofApple(String first, String text, String more, boolean marked, boolean byApp) {
        if (Brackets.isWhole(text)) {
            return words(more);
        }
        if (byApp && text.contains(ADDRESS)) {
            return words(text + more);
        }
        if (byApp && !marked) {
            // An older app marks such a line in one place only.
            return Phrases.isOmitted(text) ? words(more) : APP;
        }
        if (byApp) {
            return words(Poll.isBelow(more) ? Poll.text(text, more) : more);
        }
        return behindMark(first + more);
    }

    /// On a line that the app marks without saying all of it, it says what stands behind the last mark.
    private static Body behindMark(String whole) {
        int mark = whole.lastIndexOf(Marks.LEFT_TO_RIGHT);
        if (mark < 1 || !Character.isWhitespace(whole.charAt(mark - 1))) {
            return words(whole);
        }
        int end = whole.indexOf('\n', mark);
        int tailEnd = end < 0 ? whole.length() : end;
        String tail = Marks.strip(whole.substring(mark, tailEnd));
        if (tail.isEmpty() || (Brackets.isWhole(tail) && !Brackets.isFile(tail))) {
            return words(whole);
        }
        return words(Caption.behind(whole.substring(0, mark), whole.substring(tailEnd)));
    }

    /// Whether the mark of the app stands before `text`.
    private static boolean isMarked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == Marks.LEFT_TO_RIGHT) {
                return true;
            }
            if (!Marks.isBlank(c)) {
                return false;
            }
        }
        return false;
    }

    private static Body words(String written) {
        String text = Marks.withMentions(Marks.strip(written));
        int edit = Brackets.editStart(text);
        return edit < 0 ? new Body(false, text, false) : new Body(false, Marks.strip(text.substring(0, edit)), true);
    }
}
