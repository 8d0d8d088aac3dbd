package org.vouch.indexer.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vouch.indexer.recommendation.Accents;

/// Cuts a text into sentences and words, in one pass. Quoted lines, code and web addresses hold no words.
final class Sentences {

    private static final int TITLE_CHARACTERS_MAX = 120;

    private final String text;
    private final Spelling spelling;
    private final int titleEnd;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private boolean afterBreak;

    private Sentences(String text, Spelling spelling) {
        this.text = text;
        this.spelling = spelling;
        int firstLine = text.indexOf('\n');
        titleEnd = firstLine > 0 && firstLine <= TITLE_CHARACTERS_MAX ? firstLine : -1;
    }

    static List<Sentence> of(String text, Spelling spelling) {
        return new Sentences(text, spelling).cut();
    }

    private List<Sentence> cut() {
        int at = 0;
        while (at < text.length()) {
            at = step(at);
        }
        endSentence(text.length(), false);
        return sentences;
    }

    private int step(int at) {
        char c = text.charAt(at);
        if (c == '>' && isLineStart(at)) {
            return lineEnd(at);
        }
        if (c == '`') {
            return skipCode(at);
        }
        if (isWordCharacter(c)) {
            return isAddress(at) ? spaceAfter(at) : word(at);
        }
        if (c == '\n' || c == '!' || c == '?' || c == ';' || (c == '.' && endsSentence(at))) {
            endSentence(at, c == '?');
        } else if (",()[]:–—|".indexOf(c) >= 0 || (c == '-' && isSpace(at - 1) && isSpace(at + 1))) {
            afterBreak = true;
        }
        return at + 1;
    }

    private void endSentence(int at, boolean question) {
        if (!words.isEmpty()) {
            sentences.add(new Sentence(spelling.joined(words), question, at <= titleEnd));
            words = new ArrayList<>();
        }
        afterBreak = false;
    }

    private int word(int start) {
        int end = start + 1;
        while (end < text.length() && isInsideWord(end)) {
            end++;
        }
        // Chats leave accents out as often as not.
        String form = Accents.without(
                text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\''));
        for (String part : spelling.usual(form)) {
            words.add(new Word(part, start, end, afterBreak));
            afterBreak = false;
        }
        return end;
    }

    private boolean isInsideWord(int at) {
        char c = text.charAt(at);
        if (isWordCharacter(c) || Accents.continuesLetter(c)) {
            return true;
        }
        return "'’-&+#".indexOf(c) >= 0 && at + 1 < text.length() && isWordCharacter(text.charAt(at + 1));
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c);
    }

    private boolean isAddress(int at) {
        return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
    }

    private boolean endsSentence(int at) {
        return at + 1 >= text.length() || isSpace(at + 1) || text.charAt(at + 1) == '.';
    }

    private boolean isSpace(int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    private boolean isLineStart(int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int skipCode(int at) {
        int end = text.indexOf('`', at + 1);
        return end < 0 ? at + 1 : end + 1;
    }

    private int spaceAfter(int at) {
        int end = at;
        while (end < text.length() && !isSpace(end)) {
            end++;
        }
        return end;
    }
}
