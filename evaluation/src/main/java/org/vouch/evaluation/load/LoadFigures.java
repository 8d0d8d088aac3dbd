package org.vouch.evaluation.load;

import java.util.List;

/// How the bot bore a load.
///
/// @param said           updates in all, warm-up included
/// @param waitedMost     updates that waited for the bot at once, at the most, while it was measured
/// @param drainSeconds   from the last thing said until the bot had confirmed all
/// @param asked          sure requests in groups that take turns, while it was measured
/// @param milliseconds   from poll to send of each that was answered, the quickest first
/// @param replies        in all
/// @param more           replies to what was replied to before
/// @param outOfOrder     replies to an earlier message than the reply before in the same group
/// @param refused        replies that came quicker than Telegram bears
/// @param megabytes      that the bot kept in memory, each second that was measured
/// @param processors     from when it was measured until the bot had confirmed all
/// @param stopSeconds    from being told to stop until it had ended
/// @param ledger         as it was left
public record LoadFigures(
        long said,
        int waitedMost,
        double drainSeconds,
        int asked,
        List<Double> milliseconds,
        int replies,
        int more,
        int outOfOrder,
        int refused,
        List<Long> megabytes,
        Processors processors,
        double stopSeconds,
        LedgerCheck ledger) {

    public LoadFigures {
        milliseconds = List.copyOf(milliseconds);
        megabytes = List.copyOf(megabytes);
    }

    /// Milliseconds that so many of a hundred answered requests do not exceed; not a number when none was answered.
    public double milliseconds(double percent) {
        return milliseconds.isEmpty()
                ? Double.NaN
                : milliseconds.get((int) Math.ceil(percent / 100 * milliseconds.size()) - 1);
    }
}
