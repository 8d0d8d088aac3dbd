package org.vouch.indexer.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Transcript;

/// Explicit replies are certain, so they are followed: a message that replies to none and is replied to opens an
/// exchange, and everything that replies to it, or to one of its answers, belongs to it. A reply to a message that the
/// transcript does not hold belongs to none.
final class Threads {

    private Threads() {}

    static List<Exchange> in(Transcript transcript) {
        Map<Message, List<Message>> answers = new LinkedHashMap<>();
        Map<String, Message> requestOf = new HashMap<>();
        for (Message message : transcript.messages()) {
            if (message.replyTo() == null) {
                answers.put(message, new ArrayList<>());
                requestOf.putIfAbsent(message.id(), message);
                continue;
            }
            @Nullable Message request = requestOf.get(message.replyTo());
            if (request != null) {
                answers.computeIfAbsent(request, _ -> new ArrayList<>()).add(message);
                requestOf.putIfAbsent(message.id(), request);
            }
        }
        return answers.entrySet().stream()
                .filter(exchange -> !exchange.getValue().isEmpty())
                .map(exchange -> new Exchange(transcript.community(), exchange.getKey(), exchange.getValue()))
                .toList();
    }
}
