package org.vouch.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.OutcomeDue;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.ledger.KnownAnswer;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.Outcomes;
import org.vouch.indexer.recommendation.MemberId;

/// Looks now and then for answers that are old enough to ask what became of them.
final class OutcomeRounds implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofHours(1);
    private static final Duration STOP_MAX = Duration.ofSeconds(1);
    private static final Logger log = LoggerFactory.getLogger(OutcomeRounds.class);

    private final String platform;
    private final Function<MemberId, Optional<ChatId>> chatWith;
    private final Ledger ledger;
    private final IntSupplier days;
    private final Consumer<ChatEvent> happened;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread worker = Thread.ofPlatform().name("outcomes").daemon().unstarted(this::follow);

    /// @param chatWith the chat in which a member is spoken to alone
    /// @param days     after an answer; 0 is never
    /// @param happened takes what is due
    OutcomeRounds(
            String platform,
            Function<MemberId, Optional<ChatId>> chatWith,
            Ledger ledger,
            IntSupplier days,
            Consumer<ChatEvent> happened,
            Clock clock) {
        this.platform = platform;
        this.chatWith = chatWith;
        this.ledger = ledger;
        this.days = days;
        this.happened = happened;
        this.clock = clock;
    }

    void start() {
        worker.start();
    }

    private void follow() {
        try {
            do {
                look();
            } while (!stopping.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Hands in what is due by now.
    void look() {
        int age = days.getAsInt();
        if (age == 0) {
            return;
        }
        Instant seenBefore = clock.instant().minus(Duration.ofDays(age));
        try {
            ledger.outcomes().due(platform, seenBefore).forEach(this::handIn);
        } catch (RuntimeException e) {
            log.warn(
                    "What became of answers is asked in an hour: {}",
                    e.getClass().getSimpleName());
        }
    }

    private void handIn(KnownAnswer known) {
        String answer = known.shown().answer();
        happened.accept(new OutcomeDue(
                Outcomes.eventId(answer),
                known.request().chat(),
                answer,
                chatWith.apply(known.asker()).orElse(null)));
    }

    @Override
    public void close() {
        stopping.countDown();
        try {
            if (worker.isAlive() && !worker.join(STOP_MAX)) {
                log.warn("Asking what became of answers did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
