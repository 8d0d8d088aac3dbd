package org.vouch.indexer.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.Message;
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

    /// Hands over a lesson for each message that could belong somewhere. Every request opens an exchange, as if it had
    /// been recognised; but where it was not, there is nothing to be learned from it.
    ///
    /// @param requestOf id of the request that a message belongs to, by the id of the message.
    ///                  A request has its own
    public void read(Transcript transcript, Map<String, String> requestOf, Pupil pupil) {
        Teacher teacher = new Teacher(requestOf, pupil);
        new ChatReading(transcript, teacher::asked, teacher).exchanges();
    }

    /// Knows what is right.
    private final class Teacher implements Chooser {

        private final Map<String, String> requestOf;
        private final Pupil pupil;

        Teacher(Map<String, String> requestOf, Pupil pupil) {
            this.requestOf = requestOf;
            this.pupil = pupil;
        }

        Asked asked(Message message) {
            Asked asked = Asked.of(requests.read(message.wording()));
            return isRequest(message) ? asked.atLeast(AnswerWindow.ASKING_MIN) : asked;
        }

        private boolean isRequest(Message message) {
            return message.id().equals(requestOf.get(message.id()));
        }

        @Override
        public Choice choose(Remark remark, List<OpenExchange> exchanges, List<Features> features) {
            int right = place(requestOf.get(remark.message().id()), exchanges);
            boolean unrecognised = isRequest(remark.message()) && remark.asking() <= AnswerWindow.ASKING_MIN;
            if (!exchanges.isEmpty() && !unrecognised) {
                if (encoder != null) {
                    ByMeaning.addCloseness(remark, exchanges, features, encoder);
                }
                pupil.learn(features.stream().map(Features::values).toList(), right);
            }
            return new Choice(right, 1);
        }

        private static int place(@Nullable String request, List<OpenExchange> exchanges) {
            int place = 0;
            while (place < exchanges.size()
                    && !exchanges.get(place).request().message().id().equals(request)) {
                place++;
            }
            return place;
        }

        @Override
        public String fingerprint() {
            return "";
        }
    }
}
