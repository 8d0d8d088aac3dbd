package org.vouch.indexer.exchange;

import java.util.List;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Transcript;
import org.vouch.indexer.request.Requests;

/// Finds the exchanges in a transcript: which messages answer which request. Immutable; many threads may share one.
public final class Exchanges {

    private final Requests requests;

    /// @param requests tells which messages of a chat ask
    public Exchanges(Requests requests) {
        this.requests = requests;
    }

    /// The exchanges of `transcript` in the order in which they were opened. Messages that belong to none are left out.
    public List<Exchange> in(Transcript transcript) {
        return switch (transcript.kind()) {
            case THREADS -> Threads.in(transcript);
            case CHAT -> new ChatReading(transcript, requests).exchanges();
        };
    }
}
