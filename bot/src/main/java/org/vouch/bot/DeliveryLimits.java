package org.vouch.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vouch.bot.ledger.OwedEffect;

/// When the bot gives up on a reply that cannot be delivered: a late answer is worse than none.
///
/// @param deliveryAttemptsMax how often it tries; 1 or more
/// @param replyAgeMax         from when a reply was to be said until it must stand in the chat
public record DeliveryLimits(int deliveryAttemptsMax, Duration replyAgeMax) {

    public DeliveryLimits {
        if (deliveryAttemptsMax < 1 || replyAgeMax.isNegative()) {
            throw new IllegalArgumentException(
                    "limits that deliver nothing: " + deliveryAttemptsMax + ", " + replyAgeMax);
        }
    }

    /// Why a reply is given up now; empty when it is not.
    Optional<String> reasonToGiveUp(OwedEffect owed, Instant now) {
        String last = owed.why().isEmpty() ? "" : "; the last time: " + owed.why();
        if (owed.attempts() >= deliveryAttemptsMax) {
            return Optional.of("given up after " + owed.attempts() + " attempts" + last);
        }
        if (!deadline(owed).isAfter(now)) {
            return Optional.of("given up after " + replyAgeMax + ", as a late answer is worse than none" + last);
        }
        return Optional.empty();
    }

    /// When the reply is too old.
    Instant deadline(OwedEffect owed) {
        return owed.since().plus(replyAgeMax);
    }
}
