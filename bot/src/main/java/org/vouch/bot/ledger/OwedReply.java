package org.vouch.bot.ledger;

import java.time.Instant;
import org.vouch.bot.chat.Reply;

/// A reply that was decided on and does not stand in its chat yet.
///
/// @param number    orders replies by when they were decided on
/// @param reply     what to say and where
/// @param attempts  to deliver it that were begun so far
/// @param since     when it was decided on
/// @param notBefore when it may be tried next
/// @param why       it was not delivered by the last attempt; empty when there was none
public record OwedReply(long number, Reply reply, int attempts, Instant since, Instant notBefore, String why) {}
