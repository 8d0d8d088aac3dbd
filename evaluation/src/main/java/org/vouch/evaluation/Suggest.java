package org.vouch.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Stance;
import org.vouch.indexer.recommendation.SuggestionKey;
import org.vouch.indexer.suggestion.Names;
import org.vouch.indexer.suggestion.Suggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `suggest`: which named things are offered in each thread, and who is for and against them. Advice without a name is
/// left out. Out `{"thread","suggestions":[{"name","aliases","for","against"}]}`, one object a line.
@Command(
        name = "suggest",
        description = "Tells which named things are offered in each thread, and who is for and against them.",
        mixinStandardHelpOptions = true)
final class Suggest implements Callable<Integer> {

    @Option(names = "--in", required = true, paramLabel = "FILE", description = "Threads, one a line.")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the suggestions.")
    private Path out = Path.of("");

    @Option(names = "--without-encoder", description = "Leave aside what words mean.")
    private boolean withoutEncoder;

    /// One suggestion of a thread.
    private static final class Line {
        final TreeSet<String> names = new TreeSet<>();
        final TreeSet<String> vouches = new TreeSet<>();
        final TreeSet<String> warnings = new TreeSet<>();
    }

    @Override
    public Integer call() throws IOException {
        try (Encoder encoder = withoutEncoder ? null : Encoder.local()) {
            write(Threads.in(in), Suggestions.english(encoder));
        }
        return 0;
    }

    private void write(List<Exchange> exchanges, Suggestions suggestions) throws IOException {
        Names names = suggestions.namesIn(exchanges);
        try (BufferedWriter threads = Files.newBufferedWriter(out)) {
            for (Exchange exchange : exchanges) {
                JsonLines.write(thread(exchange, suggestions.read(exchange, names)), threads);
            }
        }
    }

    private static ObjectNode thread(Exchange exchange, List<Recommendation> recommendations) {
        ObjectNode thread = JsonLines.object().put("thread", exchange.request().id());
        ArrayNode suggestions = thread.putArray("suggestions");
        for (Line line : lines(recommendations).values()) {
            ObjectNode suggestion = suggestions.addObject().put("name", line.names.first());
            String name = line.names.first();
            line.names.addAll(addresses(name, exchange));
            line.names.remove(name);
            line.names.forEach(suggestion.putArray("aliases")::add);
            line.vouches.forEach(suggestion.putArray("for")::add);
            line.warnings.forEach(suggestion.putArray("against")::add);
        }
        return thread;
    }

    /// How the address that a suggestion is called by was written.
    private static List<String> addresses(String name, Exchange exchange) {
        if (name.indexOf('.') < 0) {
            return List.of();
        }
        return exchange.answers().stream()
                .flatMap(answer -> Stream.of(answer.wording().split("[\\s,()<>]+", -1)))
                .filter(word -> word.toLowerCase(Locale.ROOT).contains(name))
                .toList();
    }

    private static Map<SuggestionKey, Line> lines(List<Recommendation> recommendations) {
        Map<SuggestionKey, Line> lines = new LinkedHashMap<>();
        for (Recommendation recommendation : recommendations) {
            for (Opinion opinion : recommendation.opinions()) {
                if (opinion.kind() == Opinion.Kind.NAMED) {
                    Line line = lines.computeIfAbsent(SuggestionKey.of(opinion.name()), _ -> new Line());
                    line.names.add(opinion.name());
                    (opinion.stance() == Stance.VOUCH ? line.vouches : line.warnings)
                            .add(recommendation.peer().value());
                }
            }
        }
        return lines;
    }
}
