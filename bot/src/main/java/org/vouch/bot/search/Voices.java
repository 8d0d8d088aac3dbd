package org.vouch.bot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How many members made what of a suggestion that they were shown, each once.
///
/// @param chosen     who had asked, and took it
/// @param helpful    who found an answer with it helpful
/// @param notHelpful who did not
record Voices(int chosen, int helpful, int notHelpful) {

    static final Voices NONE = new Voices(0, 0, 0);

    /// To have chosen something says more than to have been helped by reading of it.
    private static final int CHOICE_WEIGHT = 2;

    /// As many voices as are missing before few of them tell much.
    private static final int DOUBT = 2;

    /// What they add to a score, or take from it: a share of it, so that it never turns from good to bad or back, and
    /// what speaks of nothing but voices gets nothing.
    ///
    /// @param thousandths the score without it
    /// @param weight      the largest share of it that they can make, 0 to 0.5
    /// @return empty when that is nothing
    Optional<Explanation.Part> part(long thousandths, double weight) {
        if (equals(NONE) || weight == 0 || thousandths <= 0) {
            return Optional.empty();
        }
        double score = Explanation.Part.points(thousandths);
        String what = String.format(
                Locale.ROOT, "%s: %+.3f x feedback weight %.2f x score %.3f", inWords(), lean(), weight, score);
        return Optional.of(Explanation.Part.of(what, lean() * weight * score));
    }

    /// From -1, all against, to 1, all for, and nearer to 0 the fewer they are.
    private double lean() {
        int pro = CHOICE_WEIGHT * chosen + helpful;
        return (double) (pro - notHelpful) / (pro + notHelpful + DOUBT);
    }

    private String inWords() {
        List<String> words = new ArrayList<>();
        if (chosen > 0) {
            words.add("chosen by " + peers(chosen) + " who asked here");
        }
        if (helpful > 0) {
            words.add(peers(helpful) + " found an answer with it helpful");
        }
        if (notHelpful > 0) {
            words.add(helpful > 0 ? notHelpful + " not" : peers(notHelpful) + " found an answer with it not helpful");
        }
        return String.join(", ", words);
    }

    private static String peers(int count) {
        return count + (count == 1 ? " peer" : " peers");
    }
}
