package org.vouch.indexer.request;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.meaning.Encoder;

/// Tells whether a message asks peers for advice, and about what. A linear model weighs what the message shows: its
/// words, the frames they stand in, the cues of the language, and what surrounds it. Where that leaves doubt, a second
/// one weighs what the message means. Immutable; many threads may share one.
public final class Requests {

    private static final String MODEL = "requests.model";

    private final Language language;
    private final LinearModel model;
    private final @Nullable MeaningModel meaning;
    private final Traits traits;
    private final Reasons reasons;
    private final Subjects subjects;
    private final ConstraintFinder constraints;

    /// @param meaning null when messages are judged by their words alone
    Requests(Language language, LinearModel model, @Nullable MeaningModel meaning) {
        this.language = language;
        this.model = model;
        this.meaning = meaning;
        traits = new Traits(language, beginnings(model)::contains);
        reasons = new Reasons(model);
        subjects = new Subjects(language);
        constraints = new ConstraintFinder(language.fillers());
    }

    /// The names of all weights, and what they begin with, word by word.
    private static Set<String> beginnings(LinearModel model) {
        Set<String> beginnings = new HashSet<>();
        for (String name : model.features()) {
            for (int end = name.length(); end > 0; end = name.lastIndexOf(' ', end - 1)) {
                beginnings.add(name.substring(0, end));
            }
        }
        return beginnings;
    }

    /// Reads messages in English, and the common ways to ask in some other languages.
    public static Requests english() {
        return english(null);
    }

    /// The same with an eye on what messages mean.
    ///
    /// @param encoder asked for the vector of a message in doubt; null when it is judged by its words alone
    public static Requests english(@Nullable Encoder encoder) {
        return new Requests(
                Language.english(),
                LinearModel.read(Requests.class, MODEL),
                encoder == null ? null : MeaningModel.learned(encoder));
    }

    /// The same by words alone, with weights of another training.
    ///
    /// @param words weights of [RequestTraits]
    public static Requests of(LinearModel words) {
        return new Requests(Language.english(), words, null);
    }

    /// Of the words, weights and encoder that decide: the same ones read a message the same way. In hexadecimal.
    public String fingerprint() {
        return language.fingerprint() + model.fingerprint() + (meaning == null ? "" : meaning.fingerprint());
    }

    /// @param text of one message; title and text joined by a newline when there is a title
    public Reading read(String text) {
        return read(text, RequestContext.NONE);
    }

    /// The same for whoever listens and cares only for messages that surely ask: what a message means is not asked
    /// for where that could not make it so sure.
    ///
    /// @param sure the score from which on it matters
    public Reading listen(String text, RequestContext context, double sure) {
        return reading(verdict(text, context, MeaningTraits.worthFor(sure)), context);
    }

    /// The same for a message of whose surroundings something is known.
    public Reading read(String text, RequestContext context) {
        return reading(verdict(text, context, Double.NEGATIVE_INFINITY), context);
    }

    private Reading reading(Verdict verdict, RequestContext context) {
        String said = verdict.evidence().said();
        if (verdict.witness() < 0) {
            String all = subjects.of(said, List.of(), null);
            return new Reading(false, 0, all, false, Constraints.NONE, List.of(), "no words");
        }
        List<String> cues = reasons.cues(verdict);
        Asking best = verdict.best();
        String subject = subjects.of(said, verdict.askings(), verdict.isRequest() || best.score() > 0 ? best : null);
        boolean leavesOutWhat = verdict.isRequest() && subjects.isEmpty(said, verdict.askings());
        return new Reading(
                verdict.isRequest(),
                Reading.rounded(verdict.score()),
                leavesOutWhat && !context.earlier().isEmpty() ? context.earlier() : subject,
                leavesOutWhat,
                constraints.in(said, verdict.askings()),
                cues,
                reasons.of(verdict, cues));
    }

    /// Whether a message asks; the same as [#read] says, and sooner.
    ///
    /// @param text of one message; title and text joined by a newline when there is a title
    public boolean asks(String text) {
        return asks(text, RequestContext.NONE);
    }

    /// The same for a message of whose surroundings something is known.
    public boolean asks(String text, RequestContext context) {
        return verdict(text, context, Double.NEGATIVE_INFINITY).isRequest();
    }

    /// @param worth odds by its words, their logarithm, below which nobody cares what a message means
    private Verdict verdict(String text, RequestContext context, double worth) {
        Verdict byWords = Verdict.of(traits.of(text, context), model);
        Verdict verdict = meaning == null || byWords.odds() < worth ? byWords : meaning.of(text, byWords);
        return context.toMember() && !verdict.evidence().isOpen() ? verdict.ofOne() : verdict;
    }
}
