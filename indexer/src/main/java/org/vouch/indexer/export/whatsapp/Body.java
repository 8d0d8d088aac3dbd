package org.vouch.indexer.export.whatsapp;

/// What stands behind the name of a line, and on the lines below it.
///
/// @param app    whether the app says it: that somebody came, or deleted something
/// @param text   of the person; empty when it is media without words
/// @param edited whether its words are not the first ones
record Body(boolean app, String text, boolean edited) {

    private static final Body APP = new Body(true, "", false);
    private static final String ADDRESS = "://";

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
            return words(more);
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
            return APP;
        }
        if (byApp) {
            return words(Poll.isBelow(more) ? Poll.text(text, more) : more);
        }
        int mark = first.lastIndexOf(' ' + String.valueOf(Marks.LEFT_TO_RIGHT));
        String tail = mark < 0 ? "" : Marks.strip(first.substring(mark));
        if (tail.isEmpty() || (Brackets.isWhole(tail) && !Brackets.isFile(tail))) {
            return words(text + more);
        }
        return words(Caption.behind(first.substring(0, mark), more));
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
