package org.vouch.bot;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vouch.bot.health.Vitals.Index;
import org.vouch.bot.ledger.Counts;
import org.vouch.bot.ledger.Ledger;

/// How the bot is doing, for admins: what it listens to, what it searches, and what it said or why it did not.
final class Status implements Supplier<String> {

    private final Supplier<String> room;
    private final ShelfLook shelf;
    private final Ledger ledger;
    private final Clock clock;

    /// @param room how the chat room fares, in a line
    Status(Supplier<String> room, ShelfLook shelf, Ledger ledger, Clock clock) {
        this.room = room;
        this.shelf = shelf;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String get() {
        return String.join("\n", room.get(), shelf.now().map(this::index).orElse("Index: none"), ledger());
    }

    private String index(Index index) {
        String waiting =
                index.withoutMeaning() == 0 ? "" : "; " + index.withoutMeaning() + " are found by words alone so far";
        return "Index: " + index.recommendations() + " recommendations from " + index.files() + " files, changed "
                + new Age(index.changed(), clock.instant()) + waiting;
    }

    private String ledger() {
        Counts counts = ledger.counts();
        String silences = counts.silences().entrySet().stream()
                .filter(silence -> silence.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(silence -> inWords(silence.getKey()) + " " + silence.getValue())
                .collect(Collectors.joining(", "));
        return "Events: " + counts.events() + ", answered " + counts.answers()
                + (silences.isEmpty() ? "" : "\nSilent: " + silences)
                + "\nReplies: delivered " + counts.delivered() + ", waiting " + counts.owed()
                + (counts.oldestOwed() == null
                        ? ""
                        : " (the oldest decided on " + new Age(counts.oldestOwed(), clock.instant()) + ")")
                + ", unknown " + counts.unknown() + ", refused " + counts.refused() + ", given up "
                + counts.givenUp();
    }

    static String inWords(String silence) {
        return silence.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
