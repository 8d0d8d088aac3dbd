package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.List;

/// What can be seen of a word in its sentence that tells whether it belongs to a name: itself, its neighbours, and
/// where else it stands.
final class WordFeatures {

    private static final int PART_WORDS_MAX = 6;
    private static final int COUNT_MAX = 5;

    /// A common word among common words: there is nothing more to see.
    private static final List<String> QUIET = List.of("quiet");

    private final WordTraits traits;

    WordFeatures(WordTraits traits) {
        this.traits = traits;
    }

    /// Of each word of `sentence`.
    ///
    /// @param spots what the rules find in the sentence
    List<List<String>> of(Reading reading, Reading.Said said, Sentence sentence, Spots spots, Names names) {
        Traits[] seen = traits.of(sentence.tokens());
        List<List<String>> features = new ArrayList<>(seen.length);
        for (int at = 0; at < seen.length; at++) {
            if (isQuiet(seen, at) && spots.at(at) == null) {
                features.add(QUIET);
                continue;
            }
            List<String> word = new ArrayList<>(48);
            addWords(seen, at, word);
            addWriting(seen, at, said.hand().name(), at == 0 && sentence.beginning(), word);
            addPlace(sentence, seen[at], at, word);
            addElsewhere(reading, names, spots, seen[at], sentence.tokens().get(at), at, said, word);
            features.add(word);
        }
        return features;
    }

    private static boolean isQuiet(Traits[] seen, int at) {
        return seen[at].isSmall()
                && at(seen, at - 1).isSmall()
                && at(seen, at + 1).isSmall();
    }

    private static Traits at(Traits[] seen, int at) {
        return at < 0 || at >= seen.length ? Traits.NOTHING : seen[at];
    }

    private static String level(Traits[] seen, int at) {
        return at < 0 || at >= seen.length ? Traits.NONE : String.valueOf(seen[at].level());
    }

    private static void addWords(Traits[] seen, int at, List<String> features) {
        String before = at(seen, at - 1).word();
        String before2 = at(seen, at - 2).word();
        String after = at(seen, at + 1).word();
        int level = seen[at].level();
        features.add("w=" + seen[at].word());
        features.add("w-1=" + before);
        features.add("w+1=" + after);
        features.add("w-2=" + before2);
        features.add("w+2=" + at(seen, at + 2).word());
        features.add("w-2-1=" + before2 + "_" + before);
        features.add("w-1,s=" + before + "_" + seen[at].shape());
        features.add("w-1,l=" + before + "_" + level);
        features.add("w+1,l=" + after + "_" + level);
        features.add("c=" + seen[at].kind());
        features.add("c-1=" + at(seen, at - 1).kind());
        features.add("c+1=" + at(seen, at + 1).kind());
        features.add("c+2=" + at(seen, at + 2).kind());
    }

    private static void addWriting(Traits[] seen, int at, String hand, boolean capitalDue, List<String> features) {
        String shape = seen[at].shape();
        String before = at(seen, at - 1).shape();
        String after = at(seen, at + 1).shape();
        int level = seen[at].level();
        features.add("s=" + shape);
        features.add("l=" + level);
        features.add("s,l=" + shape + level);
        features.add("s,h=" + shape + hand);
        features.add("s,l,h=" + shape + level + hand);
        features.add("s,due=" + shape + capitalDue + level);
        features.add("s-1=" + before + shape);
        features.add("s+1=" + shape + after);
        features.add("s-1+1,h=" + before + shape + after + hand);
        features.add("l-1=" + level(seen, at - 1) + level);
        features.add("l+1=" + level + level(seen, at + 1));
        features.add("l-1+1=" + level(seen, at - 1) + level + level(seen, at + 1));
    }

    private static void addPlace(Sentence sentence, Traits seen, int at, List<String> features) {
        List<Token> tokens = sentence.tokens();
        boolean broken = tokens.get(at).afterBreak();
        int opens = opens(tokens, at);
        int closes = closes(tokens, at);
        int before = opens - opens(tokens, opens - 1);
        int after = closes(tokens, closes) - closes;
        String part = "part=" + Math.min(COUNT_MAX, closes - opens);
        features.add("break=" + broken
                + (at + 1 >= tokens.size() || tokens.get(at + 1).afterBreak()));
        features.add("break,w-1=" + broken
                + (at == 0 ? Traits.NONE : tokens.get(at - 1).form()));
        features.add(part + seen.shape());
        features.add(part + seen.level());
        features.add(part + "," + Math.min(COUNT_MAX, before) + "," + Math.min(COUNT_MAX, after));
        features.add("size=" + Math.min(COUNT_MAX, tokens.size()) + (at == 0) + (at == tokens.size() - 1));
        if (sentence.question()) {
            features.add("question," + seen.shape() + seen.level());
        }
    }

    private static void addElsewhere(
            Reading reading,
            Names names,
            Spots spots,
            Traits seen,
            Token token,
            int at,
            Reading.Said said,
            List<String> features) {
        String rule = spots.rule(at);
        features.add("rule=" + rule);
        features.add("rule,l=" + rule + seen.level());
        features.add("rule,h=" + rule + said.hand());
        features.add("rule-1=" + (at == 0 ? Traits.NONE : spots.rule(at - 1)) + rule);
        if (spots.isKnown(at)) {
            features.add("known");
            features.add("known," + seen.level());
        }
        if (reading.isAsked(token.form())) {
            features.add("asked," + seen.shape() + seen.level());
        }
        if (reading.isMember(token.form())) {
            features.add("member," + (at == 0));
        }
        if (names.isOrdinary(token.form())) {
            features.add("small," + seen.shape());
        }
        if (names.isEverywhere(Forms.bare(token.form()))) {
            features.add("everywhere");
        }
    }

    /// Where the part of the sentence begins, between commas and the like.
    private static int opens(List<Token> tokens, int at) {
        int opens = Math.max(0, at);
        while (opens > 0 && at - opens < PART_WORDS_MAX && !tokens.get(opens).afterBreak()) {
            opens--;
        }
        return opens;
    }

    private static int closes(List<Token> tokens, int at) {
        int closes = Math.min(tokens.size(), at + 1);
        while (closes < tokens.size()
                && closes - at < PART_WORDS_MAX
                && !tokens.get(closes).afterBreak()) {
            closes++;
        }
        return closes;
    }
}
