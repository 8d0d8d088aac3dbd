package org.vouch.indexer.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Transcript;

/// Finds the exchanges in a transcript: which messages answer which request.
///
/// Explicit replies are certain, so they are followed: a message that replies to none and is replied to opens an
/// exchange, and everything that replies to it, or to one of its answers, belongs to it.
public final class Exchanges {

    private Exchanges() {}

    /// The exchanges of `transcript` in the order in which they were opened. Messages that belong to none are left
    /// out, and so is a reply to a message that the transcript does not hold.
    public static List<Exchange> in(Transcript transcript) {
        Map<String, Opened> openedBy = new HashMap<>();
        List<Opened> opened = new ArrayList<>();
        for (Message message : transcript.messages()) {
            Opened exchange;
            if (message.replyTo() == null) {
                exchange = new Opened(message, new ArrayList<>());
                opened.add(exchange);
            } else {
                exchange = openedBy.get(message.replyTo());
                if (exchange == null) {
                    continue;
                }
                exchange.answers.add(message);
            }
            openedBy.putIfAbsent(message.id(), exchange);
        }
        return opened.stream()
                .filter(exchange -> !exchange.answers.isEmpty())
                .map(exchange -> new Exchange(transcript.community(), exchange.request, exchange.answers))
                .toList();
    }

    private record Opened(Message request, List<Message> answers) {}
}
