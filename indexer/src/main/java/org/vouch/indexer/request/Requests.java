package org.vouch.indexer.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whether a message asks peers for advice, and about what. Immutable; many threads may share one.
public final class Requests {

    private final Language language;
    private final Addressee addressee;
    private final Subjects subjects;

    Requests(Language language) {
        this.language = language;
        addressee = new Addressee(language.fillers());
        subjects = new Subjects(language);
    }

    /// Reads messages in English.
    public static Requests english() {
        return new Requests(Language.english());
    }

    /// SHA-256, in hexadecimal, of the words that decide: the same words read a message the same way.
    public String fingerprint() {
        return language.fingerprint();
    }

    /// @param text of one message; title and text joined by a newline when there is a title
    public Reading read(String text) {
        return judged(weighed(text));
    }

    /// Whether a message asks; the same as [#read] says, and sooner where nothing in it does.
    ///
    /// @param text of one message; title and text joined by a newline when there is a title
    public boolean asks(String text) {
        Weighed weighed = weighed(text);
        return weighed.best() != null && judged(weighed).request();
    }

    /// @param said    without what a bridge put before it
    /// @param askings of each sentence
    /// @param belief  that is left after all doubts, 0 to 1
    /// @param doubts  words that speak against a request
    private record Weighed(String said, List<Asking> askings, double belief, List<String> doubts, boolean toOnePerson) {

        @Nullable
        Asking best() {
            return askings.stream()
                    .max(Comparator.comparingDouble(Asking::score))
                    .filter(asking -> asking.score() > 0)
                    .orElse(null);
        }
    }

    private Weighed weighed(String text) {
        String said = Addressee.unbridged(text);
        List<Asking> askings = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        Set<String> doubted = new LinkedHashSet<>();
        boolean open = false;
        double belief = 1;
        for (Sentence sentence : Sentences.of(said, language.spelling())) {
            List<Found> found = language.cues().in(sentence);
            askings.add(Asking.of(sentence, found));
            for (Found one : found) {
                String words = words(said, sentence, one);
                if (one.cue().kind() == Cue.Kind.DOUBT && doubted.add(words)) {
                    belief *= 1 - one.cue().weight();
                    doubts.add(words);
                }
                open |= one.cue().kind() == Cue.Kind.OPEN;
            }
        }
        return new Weighed(said, askings, belief, doubts, !open && addressee.isOnePerson(said));
    }

    private Reading judged(Weighed weighed) {
        String said = weighed.said();
        List<Asking> askings = weighed.askings();
        List<String> doubts = weighed.doubts();
        Asking best = weighed.best();
        String subject = subjects.of(said, askings, best);
        if (best == null) {
            boolean offer = askings.stream().anyMatch(Asking::offer);
            return Reading.of(
                    0, subject, List.of(), offer ? "an offer, not a request" : "no words that ask for advice");
        }
        List<String> cues = best.asks().stream()
                .map(found -> words(said, best.sentence(), found))
                .distinct()
                .toList();
        String asks = "asks '" + words(said, best.sentence(), best.strongest()) + "'";
        if (weighed.toOnePerson()) {
            return Reading.of(best.score() / 10, subject, cues, asks + ", but aimed at one person");
        }
        String reason = doubts.isEmpty() ? asks : asks + ", though it speaks of '" + doubts.getFirst() + "'";
        return Reading.of(best.score() * weighed.belief(), subject, cues, reason);
    }

    private static String words(String text, Sentence sentence, Found found) {
        Set<String> words = new LinkedHashSet<>();
        for (int place : found.places()) {
            Word word = sentence.words().get(place);
            words.add(text.substring(word.start(), word.end()));
        }
        return String.join(" ", words);
    }
}
