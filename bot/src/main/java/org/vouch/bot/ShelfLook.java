package org.vouch.bot;

import java.io.IOException;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.vouch.bot.health.Vitals;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.index.Snapshot;

/// What there is to search at the moment.
///
/// @param withoutMeaning entries that are found by their words alone so far
record ShelfLook(Shelf shelf, IntSupplier withoutMeaning) {

    /// Empty when there is no index that can be read.
    Optional<Vitals.Index> now() {
        try (Snapshot snapshot = shelf.snapshot()) {
            int recommendations = snapshot.files().values().stream()
                    .mapToInt(ShelvedFile::recommendations)
                    .sum();
            return Optional.of(new Vitals.Index(
                    snapshot.committed(), snapshot.files().size(), recommendations, withoutMeaning.getAsInt()));
        } catch (NoIndexException | IOException e) {
            return Optional.empty();
        }
    }
}
