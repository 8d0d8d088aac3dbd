package org.vouch.bot.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.indexer.recommendation.MemberId;

/// An answer that was decided on.
///
/// @param request   where the request stands
/// @param asker     who asked
/// @param messageId of the reply; null while none is known
/// @param at        when it was decided on
/// @param seenAt    when the first suggestions of it were shown; 1970 while none was
/// @param withdrawn whether it was taken back before it was said
public record KnownAnswer(
        Shown shown,
        MessagePlace request,
        MemberId asker,
        @Nullable String messageId,
        Instant at,
        Instant seenAt,
        boolean withdrawn) {}
