package org.vouch.bot;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.answer.Decision.Answer;
import org.vouch.bot.answer.Decision.Silence;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.chat.ChatEvent;

/// A conversation that tells admins in the log what it decided and why, and never what was said.
final class DecisionLog implements Decider {

    private static final Logger log = LoggerFactory.getLogger(DecisionLog.class);

    /// So common in any group that the rest would drown in it.
    private static final Set<Why> EVERYDAY = EnumSet.of(
            Why.NOT_A_REQUEST,
            Why.AIMED_AT_SOMEBODY,
            Why.FROM_A_BOT,
            Why.AN_EDIT,
            Why.NOTHING_TO_SAY,
            Why.CHAT_WITHOUT_COMMUNITY);

    private final Decider conversation;

    DecisionLog(Decider conversation) {
        this.conversation = conversation;
    }

    @Override
    public void expect(List<ChatEvent> events) {
        conversation.expect(events);
    }

    @Override
    public Decision apply(ChatEvent event) {
        Decision decision = conversation.apply(event);
        switch (decision) {
            case Answer answer ->
                log.atInfo()
                        .addKeyValue("chat", event.chat())
                        .addKeyValue("event", event.eventId())
                        .addKeyValue("after_seconds", answer.delay().toSeconds())
                        .addKeyValue("reason", answer.reason())
                        .log("Speaks");
            case Silence silence ->
                log.atLevel(EVERYDAY.contains(silence.why()) ? Level.DEBUG : Level.INFO)
                        .addKeyValue("chat", event.chat())
                        .addKeyValue("event", event.eventId())
                        .addKeyValue("why", silence.why())
                        .addKeyValue("reason", silence.reason())
                        .log("Silent");
        }
        return decision;
    }
}
