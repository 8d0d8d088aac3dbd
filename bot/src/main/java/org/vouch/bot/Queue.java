package org.vouch.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.recommendation.CommunityId;

/// What of a community waits for a curator's approval, earliest first, as of the newest index.
record Queue(Shelf shelf) implements Function<CommunityId, List<ShelfEntry>> {

    @Override
    public List<ShelfEntry> apply(CommunityId community) {
        try (Snapshot snapshot = shelf.snapshot()) {
            return snapshot.held(community);
        } catch (NoIndexException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
