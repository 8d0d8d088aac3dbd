package org.vouch.evaluation.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Exchanges without end, any of which can be had by its number: the same ones from the same seed. Requests and names
/// are those of invented chats; what is said around them is of made-up words that are as common and as rare as words
/// are (Zipf), or of sentences that somebody gives.
public final class InventedExchanges {

    private static final int WORDS = 200_000;
    private static final int MEMBERS = 5_000;
    private static final int ANSWERS_MAX = 4;
    private static final int REQUEST_WORDS_MAX = 6;
    private static final int MORE_WORDS_MAX = 40;
    private static final int ANSWER_WORDS_MAX = 45;
    private static final int MORE_PERCENT = 40;
    private static final int WARNING_PERCENT = 15;
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final long seed;
    private final List<String> sentences;

    /// @param sentences to say in place of made-up ones; none for those
    public InventedExchanges(long seed, List<String> sentences) {
        this.seed = seed;
        this.sentences = List.copyOf(sentences);
    }

    /// One of them.
    public InventedExchange get(int number) {
        return get(number, 0);
    }

    /// The same one as it is after it was changed.
    ///
    /// @param changes how often
    public InventedExchange get(int number, int changes) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number * 31L + changes);
        Advice advice = Advice.any(random);
        String request = advice.request(random) + " " + said(REQUEST_WORDS_MAX, random);
        String more = random.nextInt(100) < MORE_PERCENT ? said(MORE_WORDS_MAX, random) : "";
        List<InventedExchange.Answer> answers = new ArrayList<>();
        for (int left = 1 + random.nextInt(ANSWERS_MAX); left > 0; left--) {
            String name = advice.name(random);
            boolean against = random.nextInt(100) < WARNING_PERCENT;
            answers.add(new InventedExchange.Answer(
                    random.nextInt(MEMBERS), name, against, name + ": " + said(ANSWER_WORDS_MAX, random)));
        }
        return new InventedExchange(number, request, more, answers);
    }

    /// How many exchanges hold as many recommendations, about.
    public static int holding(int recommendations) {
        return Math.max(1, recommendations * 2 / (1 + ANSWERS_MAX));
    }

    private String said(int wordsMax, SplittableRandom random) {
        if (!sentences.isEmpty()) {
            return Chatter.one(sentences, random);
        }
        StringBuilder said = new StringBuilder();
        for (int left = 1 + random.nextInt(wordsMax); left > 0; left--) {
            // By the inverse of Zipf's distribution: the rank of a word grows by powers of chance.
            int rank = (int) Math.pow(WORDS, random.nextDouble());
            word(rank, said).append(left == 1 ? "." : " ");
        }
        return said.toString();
    }

    /// A word for each number, longer ones for greater numbers.
    private static StringBuilder word(int rank, StringBuilder to) {
        for (int rest = rank; rest > 0; rest /= CONSONANTS.length() * VOWELS.length()) {
            to.append(CONSONANTS.charAt(rest % CONSONANTS.length()))
                    .append(VOWELS.charAt(rest / CONSONANTS.length() % VOWELS.length()));
        }
        return to;
    }
}
