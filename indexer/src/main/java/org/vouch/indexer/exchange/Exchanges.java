package org.vouch.indexer.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Transcript;
import org.vouch.indexer.request.Requests;

/// Finds the exchanges in a transcript: which messages answer which request. Immutable; many threads may share one.
public final class Exchanges {

    private final Requests requests;
    private final Chooser chooser;

    /// @param requests tells which messages of a chat ask
    /// @param encoder  of what messages mean; null when they are told apart without it
    public Exchanges(Requests requests, @Nullable Encoder encoder) {
        this.requests = requests;
        chooser = encoder == null ? ByTurns.learned() : ByMeaning.learned(encoder);
    }

    /// The same as long as the same is found in a chat whose requests are the same.
    public String fingerprint() {
        return chooser.fingerprint();
    }

    /// The exchanges of `transcript` in the order in which they were opened. Messages that belong to none are left out.
    public List<Exchange> in(Transcript transcript) {
        return switch (transcript.kind()) {
            case THREADS -> Threads.in(transcript);
            case CHAT -> {
                ChatAsking asking = new ChatAsking(requests, transcript);
                yield new ChatReading(transcript, asking::asked, chooser).exchanges();
            }
        };
    }
}
