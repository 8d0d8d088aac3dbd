package org.vouch.indexer.exchange;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Transcript;
import org.vouch.indexer.request.Reading;
import org.vouch.indexer.request.RequestContext;
import org.vouch.indexer.request.Requests;
import org.vouch.indexer.request.Vocative;

/// Tells what the messages of one chat ask, in the order in which they were said: each in the light of the request
/// before it, and of who is there to be called by name.
final class ChatAsking {

    private final Requests requests;
    private final Set<String> members;
    private @Nullable Message latest;

    ChatAsking(Requests requests, Transcript chat) {
        this.requests = requests;
        members = chat.messages().stream()
                .map(message -> message.by().value())
                .distinct()
                .flatMap(name -> Vocative.of(name).stream())
                .collect(Collectors.toSet());
    }

    Asked asked(Message message) {
        String said = message.wording();
        boolean reply = message.replyTo() != null || isSoonAfterAnother(message);
        Reading reading = requests.read(said, new RequestContext(Vocative.calls(members, said), reply, ""));
        if (reading.request()) {
            latest = message;
        }
        return Asked.of(reading);
    }

    private boolean isSoonAfterAnother(Message message) {
        Message before = latest;
        return before != null
                && before.at() != null
                && message.at() != null
                && !before.by().equals(message.by())
                && Duration.between(before.at(), message.at()).compareTo(AnswerWindow.SOON_MAX) <= 0;
    }
}
