package org.vouch.indexer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.Recommendation;

/// The cards of one file as entries: all cards that answer the same request are one exchange.
final class CardEntries {

    private record Asked(String topic, String request) {}

    private final Map<Asked, List<Card>> byRequest = new LinkedHashMap<>();

    void add(Card card) {
        byRequest
                .computeIfAbsent(new Asked(card.topic(), card.request()), asked -> new ArrayList<>())
                .add(card);
    }

    List<ShelfEntry> entries() {
        return byRequest.entrySet().stream()
                .map(exchange -> entry(exchange.getKey(), exchange.getValue()))
                .toList();
    }

    private static ShelfEntry entry(Asked asked, List<Card> cards) {
        Card first = cards.getFirst();
        return new ShelfEntry(
                first.community(),
                first.source().file(),
                first.source().place(),
                asked.request(),
                "",
                Stream.of(asked.topic()).filter(topic -> !topic.isBlank()).toList(),
                null,
                null,
                first.source(),
                cards.stream().map(CardEntries::recommendation).toList());
    }

    private static Recommendation recommendation(Card card) {
        return new Recommendation(
                card.source().place(),
                card.peer(),
                card.at(),
                card.opinion().reason(),
                List.of(card.opinion()),
                card.source());
    }
}
