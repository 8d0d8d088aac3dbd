package org.vouch.evaluation.speed;

/// A line of the table of speeds.
public sealed interface Row {

    /// What it is called, for `--only`.
    String key();

    /// What was done.
    String work();

    /// Two figures and what they are to each other.
    ///
    /// @param against what the product is compared with
    /// @param unit    of `ours` and `theirs`
    /// @param ours    median over the heats
    /// @param theirs  median over the heats
    /// @param ratio   median over the heats of ours divided by theirs
    /// @param target  that the ratio is to reach
    record Measured(
            String key,
            String work,
            String against,
            String unit,
            double ours,
            double theirs,
            double ratio,
            Target target)
            implements Row {

        /// Whether the target is reached.
        public boolean isMet() {
            return target.isMet(ratio);
        }
    }

    /// Nothing was measured.
    ///
    /// @param why in a sentence
    record Skipped(String key, String work, String why) implements Row {}

    /// What a ratio is to be.
    ///
    /// @param limit   of the ratio
    /// @param atLeast whether it is the least; else it is the most
    record Target(double limit, boolean atLeast) {

        static Target atLeast(double limit) {
            return new Target(limit, true);
        }

        static Target atMost(double limit) {
            return new Target(limit, false);
        }

        boolean isMet(double ratio) {
            return atLeast ? ratio >= limit : ratio <= limit;
        }
    }
}
