package org.vouch.indexer.export.whatsapp;

/// What the app says within angle brackets.
final class Brackets {

    private static final int CHARACTERS_MAX = 300;
    private static final int EDIT_CHARACTERS_MAX = 60;
    private static final int EDIT_WORDS_MIN = 3;
    private static final int EDIT_LETTERS_MIN = 5;

    private Brackets() {}

    /// Whether `text` is a placeholder as a whole, as in `<Media omitted>`.
    static boolean isWhole(String text) {
        int last = text.length() - 1;
        return last > 1
                && last < CHARACTERS_MAX
                && text.charAt(0) == '<'
                && text.charAt(last) == '>'
                && text.indexOf('>') == last
                && text.indexOf('<', 1) < 0
                && text.indexOf('\n') < 0
                && hasLetters(text);
    }

    private static boolean hasLetters(String text) {
        return text.chars().filter(Character::isLetter).limit(2).count() == 2;
    }

    /// Whether the placeholder names a file.
    static boolean isFile(String placeholder) {
        return AttachmentWords.endsWithExtension(placeholder, placeholder.length() - 1);
    }

    /// Where the mark of an edited message begins at the end of `text`; -1 when there is none. The app says it in
    /// words,
    /// with its own mark before the bracket or, in many languages, without.
    static int editStart(String text) {
        int last = text.length() - 1;
        if (last < 0 || text.charAt(last) != '>') {
            return -1;
        }
        int open = text.lastIndexOf('<');
        if (open < 1 || last - open > EDIT_CHARACTERS_MAX || !isSentence(text, open + 1, last)) {
            return -1;
        }
        boolean marked = text.charAt(open - 1) == Marks.LEFT_TO_RIGHT;
        if (marked) {
            return open - 1;
        }
        boolean apart = Character.isWhitespace(text.charAt(open - 1)) || Marks.isBlank(text.charAt(open - 1));
        return apart && isSaidByApp(text.substring(open + 1, last)) ? open : -1;
    }

    private static boolean isSentence(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean usual = Character.isLetter(c)
                    || HalfDay.isCombining(c)
                    || Marks.isBlank(c)
                    || Marks.isMark(c)
                    || (c == '.' && i == to - 1)
                    || c == '\''
                    || c == '\u2019'
                    || c == '。';
            if (!usual) {
                return false;
            }
        }
        return to > from;
    }

    private static boolean isSaidByApp(String words) {
        if (Phrases.isEdited(words)) {
            return true;
        }
        int blanks = (int) words.chars().filter(c -> Marks.isBlank((char) c)).count();
        boolean foreign =
                words.chars().filter(c -> c >= 0x370).limit(EDIT_LETTERS_MIN).count() == EDIT_LETTERS_MIN;
        return blanks >= EDIT_WORDS_MIN - 1 || foreign;
    }
}
