package org.vouch.bot.ledger;

import java.time.Instant;
import org.vouch.bot.chat.Effect;

/// Something that was decided on and is not done yet.
///
/// @param number    orders effects by when they were decided on
/// @param effect    what to do and where
/// @param attempts  that were begun so far
/// @param delayed   whether it waited on purpose, for peers to come first
/// @param since     from when on it was to be done
/// @param notBefore when it may be tried next
/// @param why       the last attempt failed; empty when there was none
public record OwedEffect(
        long number, Effect effect, int attempts, boolean delayed, Instant since, Instant notBefore, String why) {}
