package org.vouch.evaluation.load;

/// The ids of the groups that the bot is in.
final class Group {

    private static final long FIRST = -1_009_000_000_000L;

    private Group() {}

    /// @param number from 0
    static long id(int number) {
        return FIRST - number;
    }
}
