package org.vouch.evaluation.asking;

import java.util.ArrayList;
import java.util.List;
import org.vouch.evaluation.training.Mark;
import org.vouch.evaluation.training.MarkedExchange;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.request.RequestContext;

/// Messages of invented exchanges. What is answered with something by name asks; what others than the asker say to it
/// does not, much as it shares with what asks.
final class ExchangeMessages {

    static final String SOURCE = "invented exchanges";

    /// There are many, and of one kind.
    private static final int REQUEST_COPIES = 2;

    private ExchangeMessages() {}

    /// @param exchanges those of one community after the other. Each community is numbered apart from others
    static List<LabelledMessage> in(List<MarkedExchange> exchanges) {
        List<LabelledMessage> messages = new ArrayList<>();
        int communities = 0;
        String community = "";
        for (MarkedExchange marked : exchanges) {
            if (!marked.exchange().community().value().equals(community)) {
                community = marked.exchange().community().value();
                communities++;
            }
            add(marked, communities * Parting.NEIGHBOURS, messages);
        }
        return messages;
    }

    private static void add(MarkedExchange marked, int number, List<LabelledMessage> messages) {
        Exchange exchange = marked.exchange();
        if (marked.answers().stream().anyMatch(ExchangeMessages::offers)) {
            messages.add(message(exchange.request(), number, true));
        }
        for (Message answer : exchange.answers()) {
            if (!answer.by().equals(exchange.request().by())) {
                messages.add(message(answer, number, false));
            }
        }
    }

    private static boolean offers(List<Mark> marks) {
        return marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.OFFERED);
    }

    private static LabelledMessage message(Message message, int number, boolean request) {
        int copies = request ? REQUEST_COPIES : 1;
        return new LabelledMessage(SOURCE, number, message.wording(), RequestContext.NONE, request, copies);
    }
}
