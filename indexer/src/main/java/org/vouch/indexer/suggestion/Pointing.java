package org.vouch.indexer.suggestion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Stance;

/// What an answer that names nothing is meant for. "+1" says what the answer before it said; "they are great" and
/// "never again" speak of the one thing that was named last, or that the request asks about.
final class Pointing {

    private static final int AGREEMENT_WORDS_MAX = 6;
    private static final int POINTING_WORDS_MAX = 60;

    /// Between an answer and one that agrees with it, others may have spoken.
    private static final int ANSWERS_BETWEEN_MAX = 2;

    private static final int MEMBER_CHARACTERS_MIN = 3;

    private final Stances stances;
    private final Phrases agreement;
    private final Phrases pointers;

    Pointing(Lexicon lexicon, Stances stances) {
        this.stances = stances;
        agreement = lexicon.phrases("agreement");
        pointers = lexicon.phrases("pointers");
    }

    /// @param before the answers before it, in order
    /// @param asked  what the request names
    List<Mention> mentions(Message answer, List<Sentence> sentences, List<ReadAnswer> before, List<Mention> asked) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        Optional<ReadAnswer> meant = meant(answer, sentences.getFirst(), before);
        Sentence first = sentences.getFirst();
        if (agrees(sentences)) {
            return meant.map(one -> echoed(one.mentions(), first)).orElse(List.of());
        }
        List<Sentence> rest = sentences.subList(1, sentences.size());
        List<Mention> targets = meant.map(ReadAnswer::mentions).orElse(asked);
        if (!speaksOfSomething(sentences) || !isOneThing(targets)) {
            return List.of();
        }
        return stances.ofWordsAlone(sentences)
                .map(stance -> List.of(said(targets.getLast(), stance, first, rest)))
                .orElse(List.of());
    }

    /// Whether an answer holds nothing but agreement, whatever in it looks like a name ("Seconded.").
    boolean saysNothingElse(List<Sentence> answer) {
        return answer.size() == 1
                && agreement.without(Surroundings.words(answer.getFirst())).isEmpty();
    }

    private boolean agrees(List<Sentence> answer) {
        Sentence first = answer.getFirst();
        return answer.size() == 1
                && first.tokens().size() <= AGREEMENT_WORDS_MAX
                && agreement.begins(Surroundings.words(first));
    }

    private boolean speaksOfSomething(List<Sentence> answer) {
        int words =
                answer.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
        Sentence first = answer.getFirst();
        return words <= POINTING_WORDS_MAX && !first.question() && pointers.begins(Surroundings.words(first));
    }

    /// The answer that is replied to, or whose author is named, or else the last one that names anything.
    private static Optional<ReadAnswer> meant(Message answer, Sentence first, List<ReadAnswer> before) {
        String said = Forms.key(String.join("", first.forms()));
        @Nullable ReadAnswer last = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            ReadAnswer earlier = before.get(i);
            if (earlier.message().id().equals(answer.replyTo()) || isNamed(earlier.message(), said)) {
                return Optional.of(earlier);
            }
            boolean near = before.size() - i <= ANSWERS_BETWEEN_MAX + 1;
            boolean other = !earlier.message().by().equals(answer.by());
            if (last == null && near && other && !earlier.mentions().isEmpty()) {
                last = earlier;
            }
        }
        return Optional.ofNullable(last);
    }

    private static boolean isNamed(Message earlier, String said) {
        String member = Forms.key(earlier.by().value());
        return member.length() >= MEMBER_CHARACTERS_MIN && said.contains(member);
    }

    private static boolean isOneThing(List<Mention> mentions) {
        return mentions.stream().map(Mention::key).distinct().count() == 1;
    }

    private static List<Mention> echoed(List<Mention> mentions, Sentence agreeing) {
        return mentions.stream()
                .map(mention -> said(mention, mention.stance(), agreeing, List.of()))
                .toList();
    }

    private static Mention said(Mention of, Stance stance, Sentence sentence, List<Sentence> following) {
        return new Mention(of.name(), of.key(), stance, true, sentence, following);
    }
}
