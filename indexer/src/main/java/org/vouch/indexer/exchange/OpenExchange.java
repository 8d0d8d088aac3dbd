package org.vouch.indexer.exchange;

import java.util.ArrayList;
import java.util.List;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;

/// A request that may still get answers.
final class OpenExchange {

    private final Message request;
    private final List<Message> answers = new ArrayList<>();

    OpenExchange(Message request) {
        this.request = request;
    }

    Message request() {
        return request;
    }

    void answer(Message message) {
        answers.add(message);
    }

    /// Those that got an answer.
    static List<Exchange> answered(List<OpenExchange> opened, CommunityId community) {
        return opened.stream()
                .filter(exchange -> !exchange.answers.isEmpty())
                .map(exchange -> new Exchange(community, exchange.request, exchange.answers))
                .toList();
    }
}
