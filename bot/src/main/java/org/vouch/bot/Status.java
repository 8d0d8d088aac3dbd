package org.vouch.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vouch.bot.ledger.Counts;
import org.vouch.bot.ledger.Ledger;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.index.Snapshot;

/// How the bot is doing, for admins: what it listens to, what it searches, and what it said or why it did not.
final class Status implements Supplier<String> {

    private final Supplier<String> room;
    private final Shelf shelf;
    private final Ledger ledger;

    /// @param room how the chat room fares, in a line
    Status(Supplier<String> room, Shelf shelf, Ledger ledger) {
        this.room = room;
        this.shelf = shelf;
        this.ledger = ledger;
    }

    @Override
    public String get() {
        return String.join("\n", room.get(), index(), ledger());
    }

    private String index() {
        try (Snapshot snapshot = shelf.snapshot()) {
            int recommendations = snapshot.files().values().stream()
                    .mapToInt(ShelvedFile::recommendations)
                    .sum();
            Instant newest = Instant.ofEpochMilli(snapshot.files().values().stream()
                    .mapToLong(ShelvedFile::modified)
                    .max()
                    .orElse(0));
            return "Index: " + recommendations + " recommendations from "
                    + snapshot.files().size() + " files, newest changed " + newest;
        } catch (NoIndexException e) {
            return "Index: none";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String ledger() {
        Counts counts = ledger.counts();
        String silences = counts.silences().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(silence -> silence.getKey() + " " + silence.getValue())
                .collect(Collectors.joining(", "));
        return "Events: " + counts.events() + ", answered " + counts.answers()
                + (silences.isEmpty() ? "" : "; silent: " + silences)
                + "\nReplies: delivered " + counts.delivered() + ", owed " + counts.owed()
                + (counts.oldestOwed() == null ? "" : " (the oldest since " + counts.oldestOwed() + ")")
                + ", unknown " + counts.unknown() + ", given up " + counts.refused();
    }
}
