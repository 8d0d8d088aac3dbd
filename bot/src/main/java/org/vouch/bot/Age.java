package org.vouch.bot;

import java.time.Duration;
import java.time.Instant;

/// How long ago something was, in the largest unit of which there are two or more.
record Age(Instant then, Instant now) {

    private static final long FEW = 2;

    @Override
    public String toString() {
        Duration age = Duration.between(then, now);
        if (age.toDays() >= FEW) {
            return age.toDays() + " days ago";
        }
        if (age.toHours() >= FEW) {
            return age.toHours() + " h ago";
        }
        return age.toMinutes() >= FEW ? age.toMinutes() + " min ago" : Math.max(0, age.toSeconds()) + " s ago";
    }
}
