package org.vouch.indexer.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Splits a text into the pieces of words that a BERT model knows, each as its number: the longest known piece of a
/// word first. Case and accents are dropped; punctuation and ideographs are words of their own.
final class WordPieces {

    private static final String INSIDE = "##";
    private static final int WORD_CHARACTERS_MAX = 100;

    private final Map<String, Integer> numbers;
    private final int begin;
    private final int end;
    private final int unknown;

    /// @param numbers of all pieces; those that stand inside a word begin with `##`
    WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
        begin = mark("[CLS]");
        end = mark("[SEP]");
        unknown = mark("[UNK]");
    }

    private int mark(String mark) {
        return Objects.requireNonNull(numbers.get(mark), mark);
    }

    /// The pieces of `text`, between the marks of its beginning and its end.
    ///
    /// @param max pieces in all; what does not fit is left out
    long[] of(String text, int max) {
        return marked(in(text, max - 2));
    }

    /// The pieces of `text` alone.
    ///
    /// @param max pieces; what does not fit is left out
    List<Integer> in(String text, int max) {
        List<Integer> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = plain(text);
        for (int i = 0; i < plain.length() && pieces.size() <= max; ) {
            int character = plain.codePointAt(i);
            i += Character.charCount(character);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                take(word, pieces);
            } else if (standsAlone(character)) {
                take(word, pieces);
                take(word.appendCodePoint(character), pieces);
            } else if (!isNothing(character)) {
                word.appendCodePoint(character);
            }
        }
        take(word, pieces);
        return pieces.size() <= max ? pieces : pieces.subList(0, max);
    }

    /// Pieces between the marks of the beginning and the end.
    long[] marked(List<Integer> pieces) {
        long[] all = new long[pieces.size() + 2];
        all[0] = begin;
        for (int i = 0; i < pieces.size(); i++) {
            all[i + 1] = pieces.get(i);
        }
        all[all.length - 1] = end;
        return all;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }

    private static boolean isNothing(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.CONTROL || type == Character.FORMAT;
    }

    private static boolean standsAlone(int character) {
        return Character.isIdeographic(character)
                || (character < 0x80 && !Character.isLetterOrDigit(character) && !Character.isISOControl(character))
                || isPunctuation(Character.getType(character));
    }

    private static boolean isPunctuation(int type) {
        return switch (type) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /// Adds the pieces of `word`, and empties it.
    private void take(StringBuilder word, List<Integer> pieces) {
        if (!word.isEmpty()) {
            pieces.addAll(ofWord(word.toString()));
            word.setLength(0);
        }
    }

    private List<Integer> ofWord(String word) {
        if (word.length() > WORD_CHARACTERS_MAX) {
            return List.of(unknown);
        }
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int stop = word.length();
            @Nullable Integer piece = numbers.get(piece(word, start, stop));
            while (piece == null && --stop > start) {
                piece = numbers.get(piece(word, start, stop));
            }
            if (piece == null) {
                return List.of(unknown);
            }
            pieces.add(piece);
            start = stop;
        }
        return pieces;
    }

    private static String piece(String word, int start, int stop) {
        String letters = word.substring(start, stop);
        return start == 0 ? letters : INSIDE + letters;
    }
}
