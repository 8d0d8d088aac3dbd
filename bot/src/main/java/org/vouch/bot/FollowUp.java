package org.vouch.bot;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.bot.search.Question;
import org.vouch.indexer.request.Constraints;
import org.vouch.indexer.request.Reading;

/// A question that goes on from the last one: "any of them in Leeds?".
final class FollowUp {

    /// Words of a remark that does not begin with what narrows something down: "night shift".
    private static final int REMARK_WORDS_MAX = 3;

    /// Who speaks of themselves or of others tells something, and asks nothing more.
    private static final Set<String> TELLING = words("""
            i i'm i'll i've i'd im ive we we'll we've we're they they're he she it's its is was were are will did had
            helps helped
            ich wir sie es das ist war je j'ai nous c'est ils yo nosotros ellos son""");

    /// Words that questions begin with, which many write without a mark; with less behind them they are outcries.
    private static final Set<String> ASKING = words("""
            what which who whom whose where when how why any does do can could would
            was welche welcher welches wer wo wie gibt quel quelle quels quelles qui où comment combien
            qué que cuál cual quién quien dónde donde cómo como hay""");

    private static final int QUESTION_WORDS_MIN = 3;

    /// Words that what is narrowed down begins with.
    private static final Set<String> NARROWING = words("""
            in near around with without under below from except besides but only rather preferably something someone
            anything anyone more other
            für mit ohne unter bei nicht nur lieber pour avec sans sous pas plutôt para con sin en cerca""");

    private FollowUp() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split("\\s+", -1)));
    }

    /// Whether a reply to an answer asks something more of it. A remark on it ("great stuff", "we use them too") does
    /// not: to answer it would only say the same again.
    static boolean goesOn(Reading reading, String text) {
        if (Courtesy.asks(text) || reading.request()) {
            return true;
        }
        List<String> words = Courtesy.words(text);
        if (words.size() >= QUESTION_WORDS_MIN && ASKING.contains(words.getFirst())) {
            return true;
        }
        boolean tells = words.stream().anyMatch(TELLING::contains);
        return !words.isEmpty()
                && (isDemanding(reading.constraints())
                        || (!tells && (words.size() <= REMARK_WORDS_MAX || NARROWING.contains(words.getFirst()))));
    }

    /// What is not to be, as in "no problem", is told from a remark by its words alone.
    private static boolean isDemanding(Constraints constraints) {
        return !constraints.places().isEmpty()
                || !constraints.budgets().isEmpty()
                || !constraints.sizes().isEmpty();
    }

    /// The last question, narrowed down by what is new. What is not wanted only leaves something out.
    static Question refine(Question last, Reading reading, Question next) {
        Constraints constraints = reading.constraints();
        String places = String.join(" ", constraints.places());
        String narrowing = places.isEmpty() ? " for " + next.subject() : " in " + places;
        boolean less = places.isEmpty() && !constraints.excluded().isEmpty();
        List<String> excluded = Stream.concat(last.excluded().stream(), constraints.excluded().stream())
                .distinct()
                .toList();
        return new Question(
                next.community(),
                last.subject() + (less ? "" : narrowing),
                less ? last.text() : last.text() + "\n" + next.text(),
                next.asOf(),
                excluded);
    }
}
