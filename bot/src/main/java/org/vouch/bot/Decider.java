package org.vouch.bot;

import java.util.List;
import java.util.function.Function;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.chat.ChatEvent;

/// Decides on what is heard, one event after the other.
public interface Decider extends Function<ChatEvent, Decision> {

    /// These are decided on next, in this order, unless something goes wrong: whatever takes long may be begun.
    default void expect(List<ChatEvent> events) {}
}
