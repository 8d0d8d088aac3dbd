package org.vouch.indexer.suggestion;

import java.util.List;

/// Cuts the words that a reply may quote.
final class Reasons {

    static final int CHARACTERS_MAX = 200;

    private static final int WORDS_MIN = 3;
    private static final String ELLIPSIS = "…";

    private Reasons() {}

    /// Of the sentences that speak of a thing, the shortest that says more than the name; the first when none does.
    static String of(String text, List<Mention> mentions) {
        Sentence best = mentions.getFirst().sentence();
        boolean says = false;
        for (Mention mention : mentions) {
            Sentence sentence = mention.sentence();
            boolean more =
                    sentence.tokens().size() >= WORDS_MIN + mention.name().split(" ", -1).length;
            if (more && (!says || length(sentence) < length(best))) {
                best = sentence;
                says = true;
            }
        }
        return cut(text, best, CHARACTERS_MAX);
    }

    /// A sentence in one line, cut at a word.
    static String cut(String text, Sentence sentence, int charactersMax) {
        String line = text.substring(sentence.start(), sentence.end())
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        if (line.endsWith(";")) {
            line = line.substring(0, line.length() - 1);
        }
        if (line.length() <= charactersMax) {
            return line;
        }
        int end = line.lastIndexOf(' ', charactersMax - 1);
        if (end <= 0) {
            end = charactersMax - 1;
            end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        }
        return line.substring(0, end) + ELLIPSIS;
    }

    private static int length(Sentence sentence) {
        return sentence.end() - sentence.start();
    }
}
