package org.vouch.bot.search;

import java.util.List;

/// How a score came about, in words a curator understands.
///
/// @param parts that add up to the score
public record Explanation(List<Part> parts) {

    private static final double THOUSAND = 1000;

    /// One thing that counted. Points are whole thousandths, so that what is shown adds up to the digit.
    ///
    /// @param what        it was ("a peer vouches (2026-03-14, soc.md:12): relevance 0.91 x freshness 0.84")
    /// @param thousandths of a point that it added to the score; negative when it took away
    public record Part(String what, long thousandths) {

        static Part of(String what, double points) {
            return new Part(what, Math.round(points * THOUSAND));
        }

        /// What it added to the score.
        public double points() {
            return points(thousandths);
        }

        static double points(long thousandths) {
            return thousandths / THOUSAND;
        }
    }

    public Explanation {
        parts = List.copyOf(parts);
    }

    /// The score.
    public double sum() {
        return parts.stream().mapToLong(Part::thousandths).sum() / THOUSAND;
    }
}
