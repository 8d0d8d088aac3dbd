package org.vouch.bot.ledger;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.Effect;

/// What the bot is going to do about an event.
///
/// @param effect to be done
/// @param delay  how long peers come first; zero when it is to be done at once
/// @param shown  the answer that it gives or offers; null when it is none
public record Owing(Effect effect, Duration delay, @Nullable Shown shown) {

    /// Something to be done at once that is no answer.
    public static Owing now(Effect effect) {
        return new Owing(effect, Duration.ZERO, null);
    }
}
