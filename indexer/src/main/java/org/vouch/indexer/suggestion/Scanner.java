package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vouch.indexer.recommendation.Accents;

/// Cuts a message into sentences and words, in one pass. `java.text.BreakIterator` would end a sentence after "Dr.";
/// here an abbreviation before a name does not.
final class Scanner {

    private static final Set<String> ABBREVIATIONS = Set.of("dr", "prof", "mr", "mrs", "ms", "st", "no", "vs", "jr");
    private static final Set<String> TOP_LEVELS = Set.of(
            "com", "org", "net", "info", "io", "co", "in", "qa", "uk", "ae", "app", "dev", "edu", "gov", "de", "fr",
            "eu", "me", "tv", "biz", "us", "ca", "au", "example", "invalid");
    /// A line of these begins a signature.
    private static final String RULES = "-_*=~";

    /// Nobody speaks longer without a stop; what is read of a sentence takes time with the square of its words.
    private static final int SENTENCE_WORDS_MAX = 150;

    private static final int RULE_CHARACTERS = 5;
    private static final int HOST_CHARACTERS_MAX = 100;

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private boolean afterBreak;
    private boolean beginning = true;

    private Scanner(String text) {
        this.text = text;
    }

    static List<Sentence> sentences(String text) {
        return new Scanner(text).scan();
    }

    private List<Sentence> scan() {
        int at = 0;
        int end = text.length();
        while (at < end && !(isRule(at) && !sentences.isEmpty())) {
            at = step(at);
            if (tokens.size() >= (afterBreak ? SENTENCE_WORDS_MAX : 2 * SENTENCE_WORDS_MAX)) {
                endSentence(at, false, false);
            }
        }
        endSentence(at, false, true);
        return sentences;
    }

    private int step(int at) {
        char c = text.charAt(at);
        if (isWordCharacter(c) || isPlusOne(at)) {
            return isAddress(at) ? address(at) : word(at);
        }
        if (c == '@' && at + 1 < text.length() && isWordCharacter(text.charAt(at + 1))) {
            return handle(at);
        }
        if (c == '\n' || c == '!' || c == '?' || c == ';') {
            endSentence(at + 1, c == '?', c != ';');
        } else if (c == '.' && endsSentence(at)) {
            endSentence(at + 1, false, true);
        } else if ((c == '&' || c == '@') && (at == 0 || isSpace(at - 1)) && isSpace(at + 1)) {
            add(Token.Kind.WORD, String.valueOf(c), at, at + 1);
        } else if (!Character.isWhitespace(c) && c != '.' && c != '\'' && c != '’') {
            afterBreak = true;
        }
        return at + 1;
    }

    private void endSentence(int end, boolean question, boolean nextBegins) {
        if (!tokens.isEmpty()) {
            sentences.add(Sentence.of(tokens, end, question, beginning));
            tokens = new ArrayList<>();
            beginning = nextBegins;
        } else {
            beginning |= nextBegins;
        }
        afterBreak = false;
    }

    private int word(int start) {
        int end = start + 1;
        while (end < text.length() && isInsideWord(end)) {
            end++;
        }
        if (isHost(start, end)) {
            return address(start);
        }
        add(Token.Kind.WORD, text.substring(start, end), start, end);
        return end;
    }

    private boolean isInsideWord(int at) {
        char c = text.charAt(at);
        if (isWordCharacter(c) || Accents.continuesLetter(c)) {
            return true;
        }
        return "'’-&_/".indexOf(c) >= 0 && at + 1 < text.length() && isWordCharacter(text.charAt(at + 1));
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c);
    }

    private boolean isAddress(int at) {
        return text.regionMatches(true, at, "http://", 0, 7)
                || text.regionMatches(true, at, "https://", 0, 8)
                || text.regionMatches(true, at, "www.", 0, 4);
    }

    /// Whether a bare host begins with the word from `start` to `end` ("example.com").
    private boolean isHost(int start, int end) {
        if (end + 2 >= text.length() || text.charAt(end) != '.' || !isWordCharacter(text.charAt(end + 1))) {
            return false;
        }
        if (start > 0 && text.charAt(start - 1) == '@') {
            return false;
        }
        int stop = wordsAndDotsEnd(end);
        String host = text.substring(start, stop);
        return TOP_LEVELS.contains(Forms.form(host.substring(host.lastIndexOf('.') + 1)));
    }

    private int wordsAndDotsEnd(int from) {
        int end = from;
        int last = Math.min(text.length(), from + HOST_CHARACTERS_MAX);
        while (end < last
                && (isWordCharacter(text.charAt(end))
                        || Accents.continuesLetter(text.charAt(end))
                        || isInnerMark(end))) {
            end++;
        }
        return end;
    }

    private boolean isInnerMark(int at) {
        return (text.charAt(at) == '.' || text.charAt(at) == '-')
                && at + 1 < text.length()
                && isWordCharacter(text.charAt(at + 1));
    }

    private int address(int start) {
        int end = start;
        while (end < text.length() && !isSpace(end) && ";,)]>\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start + 1 && !isWordCharacter(text.charAt(end - 1))) {
            end--;
        }
        String written = text.substring(start, end);
        String host = Sites.host(written);
        if (!host.isBlank()) {
            tokens.add(new Token(Token.Kind.ADDRESS, written, host, start, end, afterBreak));
            afterBreak = false;
        }
        return end;
    }

    private int handle(int at) {
        int end = at + 1;
        while (end < text.length() && isInsideHandle(text.charAt(end))) {
            end++;
        }
        boolean email = at > 0 && isWordCharacter(text.charAt(at - 1));
        if (email) {
            end = wordsAndDotsEnd(end);
            afterBreak = true;
        } else {
            add(Token.Kind.HANDLE, text.substring(at, end), at, end);
        }
        return end;
    }

    private static boolean isInsideHandle(char c) {
        return isWordCharacter(c) || Accents.continuesLetter(c) || c == '_';
    }

    private void add(Token.Kind kind, String written, int start, int end) {
        String form = Forms.form(kind == Token.Kind.HANDLE ? written.substring(1) : written);
        tokens.add(new Token(kind, written, form, start, end, afterBreak));
        afterBreak = false;
    }

    private boolean endsSentence(int at) {
        if (at + 1 < text.length() && !isSpace(at + 1) && text.charAt(at + 1) != '.') {
            return false;
        }
        if (tokens.isEmpty() || tokens.getLast().end() != at) {
            return true;
        }
        Token last = tokens.getLast();
        return !(ABBREVIATIONS.contains(last.form()) || (last.text().length() == 1 && last.isCapitalised()));
    }

    private boolean isSpace(int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    private boolean isPlusOne(int at) {
        return text.charAt(at) == '+' && at + 1 < text.length() && text.charAt(at + 1) == '1';
    }

    private boolean isRule(int at) {
        char c = text.charAt(at);
        if (RULES.indexOf(c) < 0 || at + RULE_CHARACTERS > text.length()) {
            return false;
        }
        for (int i = 1; i < RULE_CHARACTERS; i++) {
            if (text.charAt(at + i) != c) {
                return false;
            }
        }
        return true;
    }
}
