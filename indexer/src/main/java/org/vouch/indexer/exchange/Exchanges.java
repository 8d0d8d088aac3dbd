package org.vouch.indexer.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Transcript;
import org.vouch.indexer.request.RequestContext;
import org.vouch.indexer.request.Requests;
import org.vouch.indexer.request.Vocative;

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
                Set<String> members = members(transcript);
                yield new ChatReading(transcript, message -> asked(message, members), chooser).exchanges();
            }
        };
    }

    private static Set<String> members(Transcript chat) {
        return chat.messages().stream()
                .map(message -> message.by().value())
                .distinct()
                .flatMap(name -> Vocative.of(name).stream())
                .collect(Collectors.toSet());
    }

    private Asked asked(Message message, Set<String> members) {
        String said = message.wording();
        boolean toMember = Vocative.calls(members, said);
        RequestContext context = new RequestContext(toMember, message.replyTo() != null, "");
        return Asked.of(requests.read(said, context));
    }
}
