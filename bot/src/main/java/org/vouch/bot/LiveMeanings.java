package org.vouch.bot;

import java.io.IOException;
import org.vouch.bot.search.ByMeaning;
import org.vouch.indexer.index.MeaningSnapshot;
import org.vouch.indexer.index.Meanings;
import org.vouch.indexer.meaning.Encoder;

/// The newest meanings there are, also when they are being told while the bot runs.
final class LiveMeanings implements AutoCloseable {

    private final Meanings meanings;
    private final Encoder encoder;
    private MeaningSnapshot snapshot;

    /// @param encoder that they are told by; not closed with this
    LiveMeanings(Meanings meanings, Encoder encoder) throws IOException {
        this.meanings = meanings;
        this.encoder = encoder;
        this.snapshot = meanings.snapshot();
    }

    /// As they are now; good until the next call.
    synchronized ByMeaning newest() throws IOException {
        if (!snapshot.isCurrent()) {
            MeaningSnapshot newer = meanings.snapshot();
            snapshot.close();
            snapshot = newer;
        }
        return new ByMeaning(encoder, snapshot);
    }

    @Override
    public synchronized void close() throws IOException {
        snapshot.close();
    }
}
