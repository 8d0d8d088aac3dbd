package org.vouch.bot.ledger;

import org.vouch.indexer.recommendation.MemberId;

/// A member who said that they know about something, and may be asked.
///
/// @param topic in their words
public record Knower(MemberId member, String topic) {}
