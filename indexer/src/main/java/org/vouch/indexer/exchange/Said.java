package org.vouch.indexer.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How one message is worded.
///
/// @param content    what its words tell
/// @param length     number of words
/// @param question   0 none, 1 inside, 2 at its end
/// @param asks       whether it begins like a question
/// @param agrees     whether it begins with yes or no, or a word like them
/// @param continues  whether it begins like what goes on with something
/// @param address    whether it holds a web address
/// @param command    whether it is meant for a bot
/// @param corrects   whether it mends what its author wrote before
/// @param unfinished whether its end leaves something open
record Said(
        Content content,
        int length,
        int question,
        boolean asks,
        boolean greets,
        boolean thanks,
        boolean agrees,
        boolean continues,
        boolean address,
        boolean command,
        boolean corrects,
        boolean unfinished) {

    private static final int WORDS_MAX = 64;

    private static final Set<String> ASKING = Set.of(
            "how",
            "what",
            "where",
            "why",
            "who",
            "which",
            "when",
            "whats",
            "what's",
            "is",
            "are",
            "does",
            "do",
            "did",
            "can",
            "could",
            "anyone",
            "anybody",
            "someone",
            "somebody",
            "has",
            "any",
            "would",
            "should",
            "will");
    private static final Set<String> GREETING = Set.of(
            "hi", "hello", "hey", "hiya", "morn", "good", "greeting", "howdy", "yo", "sup", "all", "guy", "folk");
    private static final Set<String> THANKING =
            Set.of("thank", "thanx", "thx", "ty", "cheer", "great", "cool", "awesome", "perfect", "ok", "okay", "nice");
    private static final Set<String> AGREEING = Set.of(
            "yes", "yeah", "yep", "yup", "ye", "no", "nope", "nah", "sure", "right", "exactly", "true", "correct",
            "not", "i", "lol", "haha", "heh", "hmm", "ah", "oh", "well");
    private static final Set<String> CONTINUING =
            Set.of("and", "but", "or", "so", "then", "also", "because", "it", "that", "this", "its", "it's", "which");

    /// @param pieces of the message, without those that name whom it addresses
    static Said of(List<String> pieces, WordWeights weights) {
        List<String> words = new ArrayList<>();
        boolean address = false;
        int question = 0;
        for (String piece : pieces) {
            if (Tokens.isAddress(piece)) {
                address = true;
            } else if (words.size() < WORDS_MAX) {
                Tokens.words(piece, words);
            }
            if (piece.indexOf('?') >= 0) {
                question = 1;
            }
        }
        if (question == 1 && pieces.getLast().indexOf('?') >= 0) {
            question = 2;
        }
        String first = words.isEmpty() ? "" : words.getFirst();
        return new Said(
                new Content(words, weights),
                words.size(),
                question,
                ASKING.contains(first),
                GREETING.contains(first),
                THANKING.contains(first),
                AGREEING.contains(first),
                CONTINUING.contains(first),
                address,
                !pieces.isEmpty() && pieces.getFirst().charAt(0) == '!',
                !pieces.isEmpty() && pieces.getFirst().charAt(0) == '*',
                !pieces.isEmpty() && isUnfinished(pieces.getLast()));
    }

    private static boolean isUnfinished(String last) {
        return last.endsWith(",") || last.endsWith("..") || last.endsWith(":") || last.endsWith("-");
    }
}
