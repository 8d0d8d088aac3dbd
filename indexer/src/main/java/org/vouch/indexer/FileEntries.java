package org.vouch.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouch.indexer.exchange.Exchanges;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.knowledge.Contents;
import org.vouch.indexer.recommendation.Approval;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.Correction;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Transcript;
import org.vouch.indexer.request.Requests;

/// Takes what is in one file, or in a stretch of a chat, and hands it on as entries: each exchange of a transcript as
/// it comes, the cards at the end, when it is known which of them answer the same request.
final class FileEntries implements Contents {

    private final String name;
    private final Requests requests;
    private final Function<Exchange, List<Recommendation>> suggestions;
    private final Shelving shelf;
    private final Exchanges exchanges;
    private final CardEntries cards = new CardEntries();
    private final MessageTally tally = new MessageTally();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private int exchangesShelved;
    private int recommendationsShelved;

    /// @param name that the entries go by on the shelf
    FileEntries(
            String name,
            Requests requests,
            Exchanges exchanges,
            Function<Exchange, List<Recommendation>> suggestions,
            Shelving shelf) {
        this.name = name;
        this.requests = requests;
        this.suggestions = suggestions;
        this.shelf = shelf;
        this.exchanges = exchanges;
    }

    @Override
    public void card(Card card) {
        cards.add(card);
        tally.add(card);
    }

    @Override
    public void transcript(Transcript transcript) {
        transcript.messages().forEach(tally::add);
        exchanges.in(transcript).forEach(this::exchange);
    }

    /// Takes one exchange of a transcript that somebody else has taken apart.
    void exchange(Exchange exchange) {
        shelve(entry(exchange));
    }

    @Override
    public void correction(Correction correction) {
        corrections.add(correction);
    }

    @Override
    public void approval(Approval approval) {
        // What it is of stands in another file.
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /// Hands on what had to wait for the end of the file.
    void end() {
        cards.entries().forEach(this::shelve);
    }

    List<Correction> corrections() {
        return corrections;
    }

    List<Problem> problems() {
        return problems;
    }

    MessageTally tally() {
        return tally;
    }

    int exchanges() {
        return exchangesShelved;
    }

    int recommendations() {
        return recommendationsShelved;
    }

    private void shelve(ShelfEntry entry) {
        try {
            shelf.add(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        exchangesShelved++;
        recommendationsShelved += (int) entry.recommendations().stream()
                .filter(recommendation -> !recommendation.opinions().isEmpty())
                .count();
    }

    private ShelfEntry entry(Exchange exchange) {
        Message request = exchange.request();
        boolean titled = !request.title().isBlank();
        return new ShelfEntry(
                exchange.community(),
                name,
                ShelfEntry.idOf(name, request.id()),
                titled ? request.title() : requests.read(request.text()).subject(),
                request.text(),
                topics(request),
                request.by(),
                request.at(),
                request.source(),
                everyAnswer(exchange));
    }

    private static List<String> topics(Message request) {
        String channel = request.circumstances().channel();
        return channel.isEmpty() ? List.of() : List.of(channel);
    }

    /// What offers nothing is kept all the same: it tells what the exchange is about.
    private List<Recommendation> everyAnswer(Exchange exchange) {
        Map<String, Recommendation> offering = suggestions.apply(exchange).stream()
                .collect(Collectors.toMap(Recommendation::id, recommendation -> recommendation));
        return exchange.answers().stream()
                .map(answer -> offering.getOrDefault(answer.id(), offeringNothing(answer)))
                .toList();
    }

    private static Recommendation offeringNothing(Message answer) {
        return new Recommendation(
                answer.id(),
                answer.by(),
                answer.at(),
                answer.text(),
                List.of(),
                answer.source(),
                answer.circumstances());
    }
}
