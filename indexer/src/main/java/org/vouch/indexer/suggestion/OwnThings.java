package org.vouch.indexer.suggestion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells whether somebody seems to speak for what is their own, as one who advertises does. Where somebody comes from,
/// and what they bought, is no trade of theirs.
final class OwnThings {

    /// After "I run", so many words tell what it is: "a small joinery business".
    private static final int TRADE_WORDS_MAX = 5;

    /// From here on it is told where, or from whom.
    private static final Set<String> ELSEWHERE = Set.of("from", "at", "in", "on", "by", "with", "to", "through", "via");

    private final Phrases trades;
    private final Phrases calls;
    private final Phrases beforeNames;
    private final Phrases beforeTrades;
    private final Set<String> tradeWords;

    OwnThings(Lexicon lexicon) {
        trades = lexicon.phrases("own trades");
        calls = lexicon.phrases("own calls");
        beforeNames = lexicon.phrases("before own names");
        beforeTrades = lexicon.phrases("before own trades");
        Set<String> words = new HashSet<>(lexicon.words("trade words"));
        words.addAll(lexicon.words("kinds"));
        words.addAll(lexicon.words("occupations"));
        tradeWords = Set.copyOf(words);
    }

    /// Whether an answer says that what it names is its author's own: in a sentence that names it, or that names
    /// nothing else.
    ///
    /// @param said of one thing in the answer
    boolean has(ReadAnswer answer, List<Mention> said) {
        return answer.sentences().stream()
                .filter(sentence -> speaksOf(sentence, said) || namesNothing(sentence, answer.mentions()))
                .anyMatch(sentence -> isOwn(sentence, said));
    }

    private static boolean speaksOf(Sentence sentence, List<Mention> said) {
        return said.stream().anyMatch(mention -> mention.sentence().start() == sentence.start());
    }

    private static boolean namesNothing(Sentence sentence, List<Mention> mentions) {
        return mentions.stream().noneMatch(mention -> mention.sentence().start() == sentence.start());
    }

    private boolean isOwn(Sentence sentence, List<Mention> said) {
        List<String> words = Surroundings.words(sentence);
        return trades.isIn(words)
                || IntStream.range(0, words.size())
                        .anyMatch(
                                at -> isCall(sentence, words, at) || isOfName(words, at, said) || isOfTrade(words, at));
    }

    /// "Call us", but not "they call us".
    private boolean isCall(Sentence sentence, List<String> words, int at) {
        boolean opens = at == 0
                || sentence.tokens().get(at).afterBreak()
                || Set.of("and", "or", "please", "just").contains(words.get(at - 1));
        return opens && calls.begins(words.subList(at, words.size()));
    }

    /// "We at Bluefin Movers", but not "we at home".
    private boolean isOfName(List<String> words, int at, List<Mention> said) {
        int length = beforeNames.beginning(words.subList(at, words.size()));
        int next = at + length;
        next += length > 0 && next < words.size() && words.get(next).equals("the") ? 1 : 0;
        List<String> named = words.subList(Math.min(next, words.size()), words.size());
        return length > 0 && said.stream().anyMatch(mention -> begins(named, mention.name()));
    }

    private static boolean begins(List<String> words, String name) {
        StringBuilder letters = new StringBuilder();
        String key = Forms.key(name);
        for (int i = 0; i < words.size() && letters.length() < key.length(); i++) {
            letters.append(Forms.bare(words.get(i)));
        }
        return key.contentEquals(letters);
    }

    /// "I run a bakery", but not "I own a Miele".
    private boolean isOfTrade(List<String> words, int at) {
        int length = beforeTrades.beginning(words.subList(at, words.size()));
        return length > 0
                && words.subList(at + length, words.size()).stream()
                        .limit(TRADE_WORDS_MAX)
                        .takeWhile(word -> !ELSEWHERE.contains(word))
                        .anyMatch(tradeWords::contains);
    }
}
