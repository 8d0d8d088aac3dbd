package org.vouch.bot.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vouch.indexer.recommendation.Problem;

/// Tells what is wrong with the bot so that it cannot do its work, if anything.
public final class Checkup {

    private final Duration pollAgeMax;
    private final Clock clock;
    private final Instant started;

    /// @param pollAgeMax how long after a poll the next one must have been answered
    public Checkup(Duration pollAgeMax, Clock clock) {
        this.pollAgeMax = pollAgeMax;
        this.clock = clock;
        this.started = clock.instant();
    }

    Instant now() {
        return clock.instant();
    }

    /// Since the last poll that was answered; since the start when none was.
    Duration pollAge(Vitals vitals) {
        return Duration.between(vitals.lastPoll() == null ? started : vitals.lastPoll(), now());
    }

    /// What is wrong, each with what to do about it; empty when the bot is well. The files are parts of the bot.
    List<Problem> problems(Vitals vitals) {
        List<Problem> problems = new ArrayList<>();
        if (vitals.lastPoll() == null) {
            problems.add(new Problem(
                    "telegram",
                    0,
                    "no poll was answered since the start",
                    "Wait a moment; if it lasts, the log tells why: the network, the token, or another program that polls"
                            + " with it."));
        } else if (pollAge(vitals).compareTo(pollAgeMax) > 0) {
            problems.add(new Problem(
                    "telegram",
                    0,
                    "no poll was answered for " + pollAge(vitals).toSeconds() + " s",
                    "Look at the log, which tells why. The bot goes on trying and misses nothing within a day."));
        }
        if (vitals.index() == null) {
            problems.add(new Problem(
                    "index",
                    0,
                    "there is none that can be read",
                    "Run ./vouch index. The bot takes it up by itself; until then the last good one serves."));
        }
        if (vitals.ledger() == null) {
            problems.add(new Problem(
                    "ledger",
                    0,
                    "it cannot be read or written",
                    "Make room on the disk, and make sure that the bot may write to the folder of its state. Updates"
                            + " wait meanwhile."));
        }
        return List.copyOf(problems);
    }
}
