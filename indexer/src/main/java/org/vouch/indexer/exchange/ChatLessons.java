package org.vouch.indexer.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.Transcript;
import org.vouch.indexer.request.Requests;

/// A chat of which is known what belongs where, as lessons for who is to learn it.
public final class ChatLessons {

    private final Requests requests;
    private final @Nullable Encoder encoder;

    /// @param requests tells which messages ask
    /// @param encoder  of what messages mean; null when that is not to be learned
    public ChatLessons(Requests requests, @Nullable Encoder encoder) {
        this.requests = requests;
        this.encoder = encoder;
    }

    /// Takes one lesson.
    @FunctionalInterface
    public interface Pupil {

        /// @param alternatives what speaks for each, by name
        /// @param right        the place of the right one
        void learn(List<Map<String, Double>> alternatives, int right);
    }

    /// Hands over a lesson for each message that could belong somewhere.
    ///
    /// @param requestOf id of the request that a message belongs to, by the id of the message
    public void read(Transcript transcript, Map<String, String> requestOf, Pupil pupil) {
        Chooser teacher = (remark, exchanges, features) -> {
            @Nullable String request = requestOf.get(remark.message().id());
            int right = 0;
            while (right < exchanges.size()
                    && !exchanges.get(right).request().message().id().equals(request)) {
                right++;
            }
            if (!exchanges.isEmpty()) {
                if (encoder != null) {
                    ByMeaning.addCloseness(remark, exchanges, features, encoder);
                }
                pupil.learn(features.stream().map(Features::values).toList(), right);
            }
            return new Choice(right, 1);
        };
        new ChatReading(transcript, requests, teacher).exchanges();
    }
}
