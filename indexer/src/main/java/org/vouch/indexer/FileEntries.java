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
import org.vouch.indexer.knowledge.KnowledgeFile;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Transcript;
import org.vouch.indexer.request.Requests;

/// Takes what is in one file and hands it on as entries: each exchange of a transcript as it comes, the cards at
/// the end, when it is known which of them answer the same request.
final class FileEntries implements Contents {

    private final KnowledgeFile file;
    private final Requests requests;
    private final Function<Exchange, List<Recommendation>> suggestions;
    private final Shelving shelf;
    private final CardEntries cards = new CardEntries();
    private final List<Problem> problems = new ArrayList<>();
    private int exchanges;
    private int recommendations;

    FileEntries(
            KnowledgeFile file,
            Requests requests,
            Function<Exchange, List<Recommendation>> suggestions,
            Shelving shelf) {
        this.file = file;
        this.requests = requests;
        this.suggestions = suggestions;
        this.shelf = shelf;
    }

    @Override
    public void card(Card card) {
        cards.add(card);
    }

    @Override
    public void transcript(Transcript transcript) {
        Exchanges.in(transcript).forEach(exchange -> shelve(entry(exchange)));
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /// Hands on what had to wait for the end of the file.
    void end() {
        cards.entries().forEach(this::shelve);
    }

    List<Problem> problems() {
        return problems;
    }

    int exchanges() {
        return exchanges;
    }

    int recommendations() {
        return recommendations;
    }

    private void shelve(ShelfEntry entry) {
        try {
            shelf.add(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        exchanges++;
        recommendations += (int) entry.recommendations().stream()
                .filter(recommendation -> !recommendation.opinions().isEmpty())
                .count();
    }

    private ShelfEntry entry(Exchange exchange) {
        Message request = exchange.request();
        boolean titled = !request.title().isBlank();
        return new ShelfEntry(
                exchange.community(),
                file.name(),
                file.name() + "#" + request.id(),
                titled ? request.title() : requests.read(request.text()).subject(),
                request.text(),
                List.of(),
                request.at(),
                request.source(),
                everyAnswer(exchange));
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
        return new Recommendation(answer.id(), answer.by(), answer.at(), answer.text(), List.of(), answer.source());
    }
}
