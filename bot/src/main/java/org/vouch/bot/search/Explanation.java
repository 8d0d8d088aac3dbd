package org.vouch.bot.search;

import java.util.List;

/// How a score came about, in words a curator understands.
///
/// @param parts that add up to the score
public record Explanation(List<Part> parts) {

    /// @param what   what counted ("a peer vouches, 2026-03-14, soc.md:12: relevance 0.91 x freshness 0.84")
    /// @param points what it added to the score; negative when it took away
    public record Part(String what, double points) {}

    public Explanation {
        parts = List.copyOf(parts);
    }

    /// The score.
    public double sum() {
        return parts.stream().mapToDouble(Part::points).sum();
    }
}
