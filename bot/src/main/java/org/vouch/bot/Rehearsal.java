package org.vouch.bot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.Edit;
import org.vouch.bot.chat.Effect;
import org.vouch.bot.chat.Notice;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.ledger.Decided;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.OwedEffect;

/// One chat gone through with the bot in it, in the time of the chat: nothing waits, and everything happens when it
/// would have.
final class Rehearsal {

    private final ChatId chat;
    private final Function<ChatEvent, Decision> conversation;
    private final Ledger ledger;
    private final RehearsalClock clock;
    private int said;

    /// Something the bot did.
    ///
    /// @param messageId that it stands as, or that it is about
    record Done(Effect effect, String messageId, Instant at) {}

    /// @param ledger with the same clock
    Rehearsal(ChatId chat, Function<ChatEvent, Decision> conversation, Ledger ledger, RehearsalClock clock) {
        this.chat = chat;
        this.conversation = conversation;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Time passes.
    ///
    /// @return what the bot did until then, in order
    List<Done> passTo(Instant moment) {
        List<Done> done = new ArrayList<>();
        Optional<OwedEffect> next = ledger.nextOwed(chat);
        while (next.isPresent() && !next.get().notBefore().isAfter(moment)) {
            clock.moveTo(next.get().notBefore());
            done.add(deliver(next.get()));
            next = ledger.nextOwed(chat);
        }
        clock.moveTo(moment);
        return done;
    }

    /// Something happens now.
    Decision hear(ChatEvent event) {
        Decision decision = conversation.apply(event);
        List<Decided> _ = ledger.record(List.of(Intake.decided(event, decision)));
        return decision;
    }

    private Done deliver(OwedEffect owed) {
        boolean _ = ledger.sending(owed);
        String messageId = switch (owed.effect()) {
            case Reply _ -> {
                said++;
                yield "said-" + said;
            }
            case Edit edit -> edit.to().messageId();
            case Notice notice -> notice.to().messageId();
        };
        ledger.settle(owed, new Delivery.Delivered(messageId));
        return new Done(owed.effect(), messageId, clock.instant());
    }
}
