package org.vouch.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
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

    /// One suggestion of a thread.
    private static final class Line {
        final TreeSet<String> names = new TreeSet<>();
        final TreeSet<String> vouches = new TreeSet<>();
        final TreeSet<String> warnings = new TreeSet<>();
    }

    @Override
    public Integer call() throws IOException {
        List<Exchange> exchanges = Threads.in(in);
        Suggestions suggestions = Suggestions.english();
        Names names = suggestions.namesIn(exchanges);
        try (BufferedWriter threads = Files.newBufferedWriter(out)) {
            for (Exchange exchange : exchanges) {
                JsonLines.write(thread(exchange.request().id(), suggestions.read(exchange, names)), threads);
            }
        }
        return 0;
    }

    private static ObjectNode thread(String id, List<Recommendation> recommendations) {
        ObjectNode thread = JsonLines.object().put("thread", id);
        ArrayNode suggestions = thread.putArray("suggestions");
        for (Line line : lines(recommendations).values()) {
            ObjectNode suggestion = suggestions.addObject().put("name", line.names.first());
            line.names.tailSet(line.names.first(), false).forEach(suggestion.putArray("aliases")::add);
            line.vouches.forEach(suggestion.putArray("for")::add);
            line.warnings.forEach(suggestion.putArray("against")::add);
        }
        return thread;
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
