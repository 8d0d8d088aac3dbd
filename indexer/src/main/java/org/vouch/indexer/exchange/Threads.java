package org.vouch.indexer.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Transcript;

/// Explicit replies are certain, so they are followed: a message that replies to none and is replied to opens an
/// exchange, and everything that replies to it, or to one of its answers, belongs to it. A reply to a message that the
/// transcript does not hold belongs to none.
final class Threads {

    private Threads() {}

    static List<Exchange> in(Transcript transcript) {
        Map<String, OpenExchange> openedBy = new HashMap<>();
        List<OpenExchange> opened = new ArrayList<>();
        for (Message message : transcript.messages()) {
            OpenExchange exchange;
            if (message.replyTo() == null) {
                exchange = new OpenExchange(message);
                opened.add(exchange);
            } else {
                exchange = openedBy.get(message.replyTo());
                if (exchange == null) {
                    continue;
                }
                exchange.answer(message);
            }
            openedBy.putIfAbsent(message.id(), exchange);
        }
        return OpenExchange.answered(opened, transcript.community());
    }
}
