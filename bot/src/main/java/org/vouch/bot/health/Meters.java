package org.vouch.bot.health;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.health.Vitals.Index;
import org.vouch.bot.ledger.Counts;
import org.vouch.bot.ledger.LedgerTimes;

/// What can be counted and timed of the bot, in the words of Prometheus. What the ledger counts goes on after a
/// restart; the rest begins anew.
public final class Meters implements LedgerTimes {

    /// Limits of the buckets that quantiles are told from.
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30)
    };

    private static final String SECONDS = "seconds";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Checkup checkup;
    private final AtomicReference<Look> last = new AtomicReference<>(new Look(Vitals.UNKNOWN, null));
    private final Timer handling;
    private final Timer delivery;
    private final Timer transaction;

    /// What a page is made of: all its figures are of one moment.
    ///
    /// @param counts the last ones that could be read of the ledger; null when none could yet
    private record Look(Vitals vitals, @Nullable Counts counts) {}

    /// @param silences every reason that a silence can have
    public Meters(Checkup checkup, Collection<String> silences) {
        this.checkup = checkup;
        this.handling = timer("vouch.handling", "From hearing an update until its decision is stored");
        this.delivery = timer("vouch.delivery", "From when a reply was to be said until it stood in its chat");
        this.transaction = timer("vouch.ledger.transaction", "One transaction of the ledger");
        registerRoom();
        registerLedger(silences);
        registerIndex();
        registerProcess();
    }

    @Override
    public void transaction(Duration took) {
        transaction.record(took);
    }

    @Override
    public void delivered(Duration after) {
        delivery.record(after);
    }

    /// An update was handled, well or not.
    void handled(Duration took) {
        handling.record(took);
    }

    /// The page that Prometheus reads.
    String page(Vitals now) {
        last.updateAndGet(before -> new Look(now, now.ledger() == null ? before.counts() : now.ledger()));
        return registry.scrape();
    }

    private void registerRoom() {
        gauge(
                "vouch.poll.age",
                SECONDS,
                "Since the last poll that was answered, or since the start",
                look -> seconds(checkup.pollAge(look.vitals())));
        count("vouch.poll.failures", "Polls that failed", look -> look.vitals().pollFailures());
        count(
                "vouch.updates.put.aside",
                "Updates that came to nothing",
                look -> look.vitals().putAside());
    }

    private void registerLedger(Collection<String> silences) {
        count("vouch.events", "Updates handled, each once", counted(Counts::events));
        // Only what never falls is a counter to Prometheus.
        count(
                "vouch.answers",
                "Decisions to speak, also those taken back since",
                counted(counts -> counts.answers() + counts.withdrawn()));
        silences.forEach(reason -> count(
                "vouch.silences",
                "Decisions to be silent, by reason",
                counted(counts -> counts.silences().getOrDefault(reason, 0L)),
                "reason",
                reason));
        reply("delivered", Counts::delivered);
        reply("refused", Counts::refused);
        reply("unknown", Counts::unknown);
        reply("given_up", Counts::givenUp);
        gauge("vouch.outbox.waiting", null, "Replies that are still to be said", counted(Counts::owed));
        gauge(
                "vouch.outbox.oldest.age",
                SECONDS,
                "Since the longest waiting reply was decided on; 0 when none waits",
                counted(this::oldestAge));
    }

    private void reply(String outcome, ToDoubleFunction<Counts> of) {
        count("vouch.replies", "Replies settled, by outcome", counted(of), "outcome", outcome);
    }

    private void registerIndex() {
        gauge("vouch.index.age", SECONDS, "Since the index last changed", indexed(index -> age(index.changed())));
        gauge("vouch.index.recommendations", null, "Recommendations in it", indexed(Index::recommendations));
        gauge(
                "vouch.index.without.meaning",
                null,
                "Entries that are found by their words alone so far",
                indexed(Index::withoutMeaning));
    }

    private void registerProcess() {
        gauge(
                "vouch.healthy",
                null,
                "1 when the bot can do its work, else 0",
                look -> checkup.problems(look.vitals()).isEmpty() ? 1 : 0);
        new JvmMemoryMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    private void count(String name, String description, ToDoubleFunction<Look> value, String... tags) {
        FunctionCounter.builder(name, last, reference -> value.applyAsDouble(reference.get()))
                .description(description)
                .tags(Tags.of(tags))
                .register(registry);
    }

    private void gauge(String name, @Nullable String unit, String description, ToDoubleFunction<Look> value) {
        Gauge.builder(name, last, reference -> value.applyAsDouble(reference.get()))
                .description(description)
                .baseUnit(unit)
                .register(registry);
    }

    private Timer timer(String name, String description) {
        return Timer.builder(name)
                .description(description)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    private static ToDoubleFunction<Look> counted(ToDoubleFunction<Counts> value) {
        return look -> look.counts() == null ? Double.NaN : value.applyAsDouble(look.counts());
    }

    private static ToDoubleFunction<Look> indexed(ToDoubleFunction<Index> value) {
        return look -> look.vitals().index() == null
                ? Double.NaN
                : value.applyAsDouble(look.vitals().index());
    }

    private double oldestAge(Counts counts) {
        return counts.oldestOwed() == null ? 0 : age(counts.oldestOwed());
    }

    private double age(Instant moment) {
        return seconds(Duration.between(moment, checkup.now()));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
