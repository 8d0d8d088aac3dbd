package org.vouch.indexer.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Stance;

/// What an answer that names nothing is meant for. "+1" says what the answer before it said; "they are great" and
/// "never again" speak of the one thing that was named last, or that the request asks about.
final class Pointing {

    private static final int POINTING_WORDS_MAX = 60;

    private static final Set<String> PRONOUNS =
            Set.of("they", "theyre", "them", "he", "hes", "him", "she", "shes", "her");
    private static final int PRONOUN_WITHIN_WORDS = 4;

    private final Stances stances;
    private final Agreement agreement;
    private final Phrases pointers;
    private final Phrases forbidding;
    private final CommonWords common;

    /// @param common how common words are: what is not known at all may be a name
    Pointing(Lexicon lexicon, CommonWords common, Stances stances) {
        this.stances = stances;
        this.common = common;
        agreement = new Agreement(lexicon);
        pointers = lexicon.phrases("pointers");
        forbidding = lexicon.phrases("forbidding");
    }

    /// @param before the answers before it
    /// @param asked  what the request names
    List<Mention> mentions(Message answer, List<Sentence> sentences, EarlierAnswers before, List<Mention> asked) {
        if (sentences.isEmpty() || isObscure(sentences)) {
            return List.of();
        }
        Optional<ReadAnswer> meant = before.meantBy(answer, sentences.getFirst());
        Sentence first = sentences.getFirst();
        List<Mention> said = meant.map(ReadAnswer::mentions).orElse(List.of());
        Optional<Agreement.Agreeing> agreeing = agreement.in(sentences);
        if (agreeing.isPresent() && !turnsAgainst(agreeing.get(), said)) {
            return echoed(meant, first, agreeing.get().rest());
        }
        List<Sentence> rest = sentences.subList(1, sentences.size());
        List<Mention> targets = meant.isPresent() ? said : asked;
        if (!speaksOfSomething(sentences) || !isOneThing(targets)) {
            return List.of();
        }
        return stances.ofWordsAlone(sentences)
                .map(stance -> List.of(said(
                        targets.getLast(), stance, first, rest, stances.telling(sentences, stance), message(meant))))
                .orElse(List.of());
    }

    /// Whether an answer holds nothing but agreement, whatever in it looks like a name ("Seconded.").
    boolean saysNothingElse(List<Sentence> answer) {
        return answer.size() == 1 && agreement.isAllOf(Surroundings.words(answer.getFirst()));
    }

    /// Whether an answer warns of something by a word that nobody knows: "not brightsmile", "avoid quixby". If that was
    /// not recognised as a name, nothing else is meant.
    boolean isObscure(List<Sentence> answer) {
        if (answer.isEmpty()) {
            return false;
        }
        List<String> words = Surroundings.words(answer.getFirst());
        int length = words.getFirst().equals("not") ? 1 : forbidding.beginning(words);
        return length > 0 && length < words.size() && common.level(words.get(length)) == CommonWords.UNKNOWN;
    }

    /// Whether what sounds like agreement is none: "absolutely not", "this is a scam" after somebody vouched. Whoever
    /// agrees with a warning may well blame.
    private boolean turnsAgainst(Agreement.Agreeing agreeing, List<Mention> said) {
        boolean warnings = said.stream().allMatch(mention -> mention.stance() == Stance.WARNING);
        return agreeing.denies() || (!warnings && (agreeing.blames() || warns(agreeing.rest())));
    }

    private boolean warns(List<Sentence> words) {
        return !words.isEmpty()
                && stances.ofWordsAlone(words).filter(Stance.WARNING::equals).isPresent();
    }

    private boolean speaksOfSomething(List<Sentence> answer) {
        int words =
                answer.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
        Sentence first = answer.getFirst();
        return words <= POINTING_WORDS_MAX && !first.question() && pointsSomewhere(Surroundings.words(first));
    }

    /// "They are great", "we had them twice".
    private boolean pointsSomewhere(List<String> words) {
        return pointers.begins(words)
                || words.stream().limit(PRONOUN_WITHIN_WORDS).anyMatch(PRONOUNS::contains);
    }

    private static boolean isOneThing(List<Mention> mentions) {
        return mentions.stream().map(Mention::key).distinct().count() == 1;
    }

    private static List<Mention> echoed(Optional<ReadAnswer> meant, Sentence agreeing, List<Sentence> rest) {
        List<Mention> mentions = meant.map(ReadAnswer::mentions).orElse(List.of());
        List<Sentence> why = isOneThing(mentions) ? rest : List.of();
        return mentions.stream()
                .map(mention -> said(mention, mention.stance(), agreeing, why, List.of(), message(meant)))
                .toList();
    }

    private static @Nullable Message message(Optional<ReadAnswer> meant) {
        return meant.map(ReadAnswer::message).orElse(null);
    }

    private static Mention said(
            Mention of,
            Stance stance,
            Sentence sentence,
            List<Sentence> following,
            List<String> words,
            @Nullable Message meant) {
        return new Mention(of.name(), of.key(), stance, true, sentence, following, words, meant);
    }
}
