package org.vouch.indexer.exchange;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.MemberId;

/// What speaks for a remark belonging to one of the open exchanges, and what for its belonging to none.
final class Belonging {

    private static final int SHORT_WORDS_MAX = 5;
    private static final int NAME_LETTERS_MIN = 3;

    private final Vocabulary vocabulary;

    /// @param vocabulary of the transcript
    Belonging(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// What speaks for `exchange`.
    ///
    /// @param spokeIn where the author of the remark spoke last; null when nowhere
    Features to(OpenExchange exchange, Remark remark, @Nullable OpenExchange spokeIn) {
        Features features = new Features()
                .addMinutes("since request", remark.secondsAfter(exchange.request()))
                .addMinutes("since last", remark.secondsAfter(exchange.last()))
                .addIf(exchange.answers() == 0, "unanswered")
                .addIf(remark.words().size() <= SHORT_WORDS_MAX && exchange.answers() > 0, "short, answered")
                .add(
                        "shared with request",
                        rarestShared(remark, exchange.request().words()))
                .add("shared with answers", rarestShared(remark, exchange.answered()));
        addPeople(exchange, remark, spokeIn, features);
        return features;
    }

    /// What speaks for none: the remark may open one of its own, or be small talk.
    static Features toNone(Remark remark) {
        return new Features().add("none").addChance("none, asks", remark.asking());
    }

    private double rarestShared(Remark remark, Set<String> words) {
        double rarest = 0;
        for (String word : remark.words()) {
            if (words.contains(word)) {
                rarest = Math.max(rarest, vocabulary.rarity(word));
            }
        }
        return rarest;
    }

    private static void addPeople(
            OpenExchange exchange, Remark remark, @Nullable OpenExchange spokeIn, Features features) {
        MemberId by = remark.message().by();
        if (exchange.isBy(by)) {
            features.add("asker").addChance("asker, asks", remark.asking());
        }
        features.addIf(exchange == spokeIn, "spoke here last");
        String text = remark.message().wording().toLowerCase(Locale.ROOT);
        if (isNamed(exchange.request(), by, text)) {
            features.add("names the asker");
        } else if (isNamed(exchange.last(), by, text)) {
            features.add("names who spoke last");
        }
    }

    /// Whether `text` names the author of `other` by the first word of the name, as a word of its own.
    private static boolean isNamed(Remark other, MemberId by, String text) {
        MemberId member = other.message().by();
        String name = firstWord(member.value()).toLowerCase(Locale.ROOT);
        if (member.equals(by) || name.length() < NAME_LETTERS_MIN) {
            return false;
        }
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (!isInside(text, at - 1) && !isInside(text, at + name.length())) {
                return true;
            }
        }
        return false;
    }

    private static String firstWord(String name) {
        int end = 0;
        while (isInside(name, end)) {
            end++;
        }
        return name.substring(0, end);
    }

    private static boolean isInside(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
