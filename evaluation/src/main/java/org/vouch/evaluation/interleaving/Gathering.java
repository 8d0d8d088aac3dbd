package org.vouch.evaluation.interleaving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.vouch.indexer.BuildIndex;
import org.vouch.indexer.BuildOptions;
import org.vouch.indexer.BuildReport;
import org.vouch.indexer.Progress;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.Synonyms;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Recommendation;

/// What the product makes of one exchange.
///
/// @param recommendations that its answers hold
public record Gathering(Exchange exchange, List<Recommendation> recommendations) {

    /// Everything that the product makes of what is in `knowledge`.
    ///
    /// @throws IOException when the folder cannot be read, or the product has a problem with what is in it
    public static List<Gathering> of(Path knowledge, BuildOptions options) throws IOException {
        List<Gathering> gathered = new ArrayList<>();
        try (Shelf shelf = Shelf.in(options.scratch().resolve("none"), Synonyms.none())) {
            BuildReport report = new BuildIndex(knowledge, shelf, options, Clock.systemUTC())
                    .check(Progress.SILENT, (exchange, offered) -> gathered.add(new Gathering(exchange, offered)));
            if (!report.problems().isEmpty()) {
                throw new IOException(report.problems().getFirst().toString());
            }
        }
        return gathered;
    }
}
