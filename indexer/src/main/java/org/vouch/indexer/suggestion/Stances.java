package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.recommendation.Stance;

/// What a peer says of a thing where they name it, or in words that are meant for it.
final class Stances {

    private final LinearModel model = LinearModel.read(Stances.class, "warnings.model");
    private final StanceFeatures features;
    private final Tone tone;
    private final Foreign foreign;
    private final Phrases forbidding;
    private final Phrases sarcasm;
    private final Phrases verdicts;
    private final Phrases praise;
    private final Phrases offeringQuestions;

    Stances(Lexicon lexicon) {
        features = new StanceFeatures(lexicon);
        tone = new Tone(lexicon);
        foreign = new Foreign(lexicon);
        forbidding = lexicon.phrases("forbidding");
        sarcasm = lexicon.phrases("sarcasm");
        verdicts = lexicon.phrases("verdicts");
        praise = lexicon.phrases("praise");
        offeringQuestions = lexicon.phrases("offering questions");
    }

    /// SHA-256, in hexadecimal, of what was learned.
    String fingerprint() {
        return model.fingerprint();
    }

    /// Whether what is named in `sentence` is only asked about.
    boolean onlyAsks(Sentence sentence) {
        return sentence.question() && !offeringQuestions.isIn(sentence.forms());
    }

    /// What an answer says of one of the places that it names.
    ///
    /// @param answer all of its sentences
    /// @param at     which of them names it
    /// @param which  of the places that it names
    Mention of(List<Named> answer, int at, int which) {
        Named named = answer.get(at);
        Spot spot = named.spots().get(which);
        Surroundings around = Surroundings.of(answer, at, which);
        boolean warns = warns(around);
        boolean explicit = warns || speaksWell(around);
        Stance stance = warns ? Stance.WARNING : Stance.VOUCH;
        return new Mention(
                spot.name(),
                spot.key(),
                stance,
                explicit,
                named.sentence(),
                Surroundings.following(answer, at),
                telling(around, stance),
                null);
    }

    /// The words around something that tell a stance, so that a curator sees why; none when no single ones do.
    private List<String> telling(Surroundings around, Stance stance) {
        Set<String> telling = new LinkedHashSet<>();
        if (stance == Stance.WARNING) {
            telling.add(forbidding.first(around.before()));
            telling.add(sarcasm.first(around.before()));
            telling.add(sarcasm.first(around.after()));
        }
        List<List<String>> zones = new ArrayList<>(List.of(around.before(), around.after(), around.turned()));
        zones.addAll(around.next());
        for (List<String> words : zones) {
            telling.addAll(tone.telling(words, stance));
            telling.add(stance == Stance.VOUCH ? praise.first(words) : "");
        }
        telling.remove("");
        return List.copyOf(telling);
    }

    /// The words of an answer that names nothing which tell a stance.
    List<String> telling(List<Sentence> answer, Stance stance) {
        return telling(alone(answer), stance);
    }

    private static Surroundings alone(List<Sentence> answer) {
        return Surroundings.ofWordsAlone(
                answer.stream().map(sentence -> new Named(sentence, List.of())).toList());
    }

    /// What an answer that names nothing says of what it is meant for; empty when it neither praises nor warns.
    Optional<Stance> ofWordsAlone(List<Sentence> answer) {
        Surroundings around = alone(answer);
        if (warns(around) || around.next().stream().anyMatch(verdicts::isIn)) {
            return Optional.of(Stance.WARNING);
        }
        return isPraised(around) ? Optional.of(Stance.VOUCH) : Optional.empty();
    }

    /// What forbids, mocks or rates says so itself; else the model tells, which was learned from English.
    private boolean warns(Surroundings around) {
        if (forbidding.endsAt(around.before(), around.before().size())
                || sarcasm.isIn(around.before())
                || sarcasm.isIn(around.after())) {
            return true;
        }
        if (foreign.is(around)) {
            return foreign.warns(around);
        }
        List<Tone.Trait> after = tone.of(around.after());
        if (after.contains(Tone.Trait.LOW_RATING) || after.contains(Tone.Trait.HIGH_RATING)) {
            return after.contains(Tone.Trait.LOW_RATING);
        }
        return LinearModel.probability(model.sum(features.of(around))) >= StanceLessons.WARNING_PROBABILITY_MIN;
    }

    /// Whether what stands around a name praises it. The name itself ("Best Price") says nothing, nor does what the
    /// sentence says of another.
    private boolean speaksWell(Surroundings around) {
        return Stream.of(around.before(), around.after(), around.turned()).anyMatch(praise::isIn)
                || praises(around.after())
                || praises(around.turned())
                || isPraised(around);
    }

    private boolean isPraised(Surroundings around) {
        return around.next().stream().anyMatch(this::praises);
    }

    private boolean praises(List<String> words) {
        return tone.of(words).contains(Tone.Trait.GOOD);
    }
}
