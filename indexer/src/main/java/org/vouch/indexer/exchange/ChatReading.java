package org.vouch.indexer.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Transcript;
import org.vouch.indexer.request.Requests;

/// One reading of a chat, in which anything is said.
///
/// A message that asks opens an exchange. What explicitly replies to it, or to one of its answers, belongs to it; so
/// does what comes soon after it and replies to nothing, up to the next request. Bots neither ask nor answer.
final class ChatReading {

    private final Transcript transcript;
    private final Requests requests;
    private final Map<String, OpenExchange> belongsTo = new HashMap<>();
    private final List<OpenExchange> opened = new ArrayList<>();
    private @Nullable OpenExchange latest;
    private int sinceLatest;

    ChatReading(Transcript transcript, Requests requests) {
        this.transcript = transcript;
        this.requests = requests;
    }

    List<Exchange> exchanges() {
        int place = 0;
        for (Message message : transcript.messages()) {
            boolean mayOpen = place++ < transcript.opening();
            sinceLatest++;
            if (!message.circumstances().bot() && !message.wording().isBlank()) {
                read(message, mayOpen);
            }
        }
        return OpenExchange.answered(opened, transcript.community());
    }

    private void read(Message message, boolean mayOpen) {
        OpenExchange replied = message.replyTo() == null ? null : belongsTo.get(message.replyTo());
        if (replied != null) {
            belong(message, replied);
        } else if (requests.asks(message.wording())) {
            open(message, mayOpen);
        } else if (message.replyTo() == null
                && message.title().isEmpty()
                && latest != null
                && isSoon(message, latest)) {
            belong(message, latest);
        }
    }

    private void belong(Message message, OpenExchange exchange) {
        exchange.answer(message);
        belongsTo.putIfAbsent(message.id(), exchange);
    }

    /// A request that may not open belongs to another reading; what follows it does not answer an earlier one.
    private void open(Message message, boolean mayOpen) {
        latest = null;
        if (mayOpen) {
            latest = new OpenExchange(message);
            opened.add(latest);
            belongsTo.putIfAbsent(message.id(), latest);
            sinceLatest = 0;
        }
    }

    private boolean isSoon(Message message, OpenExchange exchange) {
        if (sinceLatest > AnswerWindow.MESSAGES_MAX) {
            return false;
        }
        return message.at() == null
                || exchange.request().at() == null
                || Duration.between(exchange.request().at(), message.at()).compareTo(AnswerWindow.AGE_MAX) <= 0;
    }
}
