package org.vouch.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.ChatRoom;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.Delivery.Delivered;
import org.vouch.bot.chat.Delivery.Moved;
import org.vouch.bot.chat.Delivery.Refused;
import org.vouch.bot.chat.Delivery.TryLater;
import org.vouch.bot.chat.Delivery.Unknown;
import org.vouch.bot.chat.Edit;
import org.vouch.bot.chat.Effect;
import org.vouch.bot.chat.Notice;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.OwedEffect;

/// Brings one effect one step further: does it, gives it up, or tells how long it must wait. Never waits itself.
final class Courier {

    /// What to do after a step.
    sealed interface Next {

        /// Nothing more is to be done with this effect.
        record GoOn() implements Next {}

        /// Ask again after a while.
        record Wait(Duration time) implements Next {}

        /// All that was owed here is owed in another chat now.
        record Follow(ChatId chat) implements Next {}
    }

    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    private final ChatRoom room;
    private final Ledger ledger;
    private final Pace pace;
    private final DeliveryLimits limits;
    private final Clock clock;
    private final CatchingUp catchingUp;

    Courier(ChatRoom room, Ledger ledger, Pace pace, DeliveryLimits limits, Clock clock, CatchingUp catchingUp) {
        this.room = room;
        this.ledger = ledger;
        this.pace = pace;
        this.limits = limits;
        this.clock = clock;
        this.catchingUp = catchingUp;
    }

    /// What is to be done next in a chat.
    Optional<OwedEffect> next(ChatId chat) {
        return ledger.nextOwed(chat, catchingUp.left().isPositive());
    }

    Next advance(OwedEffect owed) {
        Instant now = clock.instant();
        Optional<String> reason = limits.reasonToGiveUp(owed, now);
        if (reason.isPresent()) {
            return giveUp(owed, reason.get());
        }
        Duration wait = waitFor(owed, now);
        return wait.isZero() ? send(owed) : new Next.Wait(wait);
    }

    /// Not longer than until the effect is too old: then it no longer stands in the way of others.
    private Duration waitFor(OwedEffect owed, Instant now) {
        Duration held = owed.delayed() ? catchingUp.left() : Duration.ZERO;
        Duration wait = owed.notBefore().isAfter(now) ? Duration.between(now, owed.notBefore()) : held;
        if (wait.isZero()) {
            wait = pace(owed, now);
        }
        Duration left = Duration.between(now, limits.deadline(owed));
        return wait.compareTo(left) < 0 ? wait : left;
    }

    private Duration pace(OwedEffect owed, Instant now) {
        return isPaced(owed.effect()) ? pace.take(owed.effect().chat(), now) : Duration.ZERO;
    }

    /// A notice stands in no chat, so no chat's pace is for it.
    private static boolean isPaced(Effect effect) {
        return switch (effect) {
            case Reply _, Edit _ -> true;
            case Notice _ -> false;
        };
    }

    private Next send(OwedEffect owed) {
        try {
            return ledger.sending(owed) ? settle(owed, deliver(owed)) : new Next.GoOn();
        } finally {
            if (isPaced(owed.effect())) {
                pace.used(owed.effect().chat(), clock.instant());
            }
        }
    }

    private Next giveUp(OwedEffect owed, String why) {
        ledger.giveUp(owed, why);
        about(log.atWarn(), owed, why).log("The reply is given up");
        return new Next.GoOn();
    }

    private Delivery deliver(OwedEffect owed) {
        try {
            return room.deliver(owed.effect());
        } catch (RuntimeException e) {
            return new Unknown("sending failed: " + e.getClass().getSimpleName());
        }
    }

    private Next settle(OwedEffect owed, Delivery delivery) {
        ledger.settle(owed, delivery);
        return switch (delivery) {
            case Delivered _ -> new Next.GoOn();
            case Unknown(String why) -> {
                about(log.atWarn(), owed, why).log("It is not known whether the reply stands in its chat");
                yield new Next.GoOn();
            }
            case Refused(String why) -> {
                about(log.atWarn(), owed, why).log("The reply was refused");
                yield new Next.GoOn();
            }
            case TryLater(Duration after, String why) -> {
                about(log.atInfo(), owed, why)
                        .addKeyValue("seconds", after.toSeconds())
                        .log("The reply must wait");
                pace.hold(owed.effect().chat(), clock.instant().plus(after));
                yield new Next.GoOn();
            }
            case Moved(ChatId to) -> new Next.Follow(to);
        };
    }

    private static LoggingEventBuilder about(LoggingEventBuilder line, OwedEffect owed, String why) {
        return line.addKeyValue("reply", owed.number())
                .addKeyValue("chat", owed.effect().chat())
                .addKeyValue("why", why);
    }
}
