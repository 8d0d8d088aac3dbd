package org.vouch.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.bot.search.PeerSearch;
import org.vouch.bot.search.Question;
import org.vouch.bot.search.Ranking;
import org.vouch.indexer.BuildIndex;
import org.vouch.indexer.BuildOptions;
import org.vouch.indexer.BuildReport;
import org.vouch.indexer.Progress;
import org.vouch.indexer.index.Hit;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.index.Synonyms;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.request.Requests;

/// A threads file on a shelf of its own, brought there by the road that a curator's file takes.
final class ProductIndex implements AutoCloseable {

    private static final CommunityId COMMUNITY = new CommunityId("evaluation");

    /// What the thread as a whole counts in the score of one of its answers; the answer itself counts the rest.
    private static final double THREAD_SHARE = 0.5;

    private final Path folder;
    private final Shelf shelf;
    private final Snapshot snapshot;
    private final List<Problem> problems;
    private final PeerSearch search;
    private final int exchanges;
    private final Instant now;
    private final Requests requests = Requests.english();

    private ProductIndex(
            Path folder, Shelf shelf, Snapshot snapshot, List<Problem> problems, Ranking ranking, Instant now) {
        this.folder = folder;
        this.shelf = shelf;
        this.snapshot = snapshot;
        this.problems = problems;
        this.search = new PeerSearch(snapshot, ranking);
        this.exchanges = Math.max(
                1,
                snapshot.files().values().stream()
                        .mapToInt(ShelvedFile::exchanges)
                        .sum());
        this.now = now;
    }

    /// @throws UnusableFile when the threads are missing, or there is a problem with the settings
    static ProductIndex of(Path threads, ProductSettings settings)
            throws IOException, ShelfBusyException, NoIndexException {
        if (!Files.isRegularFile(threads)) {
            throw new UnusableFile(threads, 0, "there is no such file", "Give the path of a file that exists");
        }
        Ranking ranking = settings.ranking();
        Synonyms synonyms = settings.synonyms();
        Clock clock = Clock.systemUTC();
        Path folder = Files.createTempDirectory("vouch-evaluation");
        Path community = Files.createDirectories(folder.resolve("knowledge").resolve(COMMUNITY.value()));
        Files.copy(threads, community.resolve("evaluation.threads.jsonl"));
        Shelf shelf = Shelf.in(folder.resolve("index"), synonyms);
        BuildOptions options = BuildOptions.unsaid(folder.resolve("scratch"));
        BuildReport report =
                new BuildIndex(folder.resolve("knowledge"), shelf, options, clock).run(true, Progress.SILENT);
        List<Problem> problems = report.problems().stream()
                .map(problem -> new Problem(threads.toString(), problem.line(), problem.what(), problem.fix()))
                .toList();
        return new ProductIndex(folder, shelf, shelf.snapshot(), problems, ranking, clock.instant());
    }

    /// What is wrong in the threads; the index is without it.
    List<Problem> problems() {
        return problems;
    }

    /// A query, read as the product reads a request.
    Question question(String title, String text) {
        String wording = title.isBlank() ? text : text.isBlank() ? title : title + "\n" + text;
        return new Question(COMMUNITY, requests.read(wording).subject(), wording, now);
    }

    /// Score by thread id; a thread without a word of the question has none.
    Map<String, Double> threads(Question question) throws IOException {
        Map<String, Double> scores = new HashMap<>();
        for (Hit hit : search.exchanges(question, exchanges)) {
            scores.put(threadId(hit), hit.score());
        }
        return scores;
    }

    /// Score by answer id: half for the thread it stands in, half for its own words, each against the best there is.
    Map<String, Double> answers(Question question) throws IOException {
        List<Hit> hits = search.exchanges(question, exchanges);
        double bestThread = hits.stream().mapToDouble(Hit::score).max().orElse(1);
        double bestAnswer = hits.stream()
                .flatMap(hit -> hit.answers().stream())
                .mapToDouble(Hit.Answer::score)
                .max()
                .orElse(1);
        Map<String, Double> scores = new HashMap<>();
        for (Hit hit : hits) {
            for (Hit.Answer answer : hit.answers()) {
                double own = bestAnswer == 0 ? 0 : answer.score() / bestAnswer;
                scores.put(
                        answer.recommendation().id(),
                        THREAD_SHARE * hit.score() / bestThread + (1 - THREAD_SHARE) * own);
            }
        }
        return scores;
    }

    private static String threadId(Hit hit) {
        return hit.entry().id().substring(hit.entry().id().indexOf('#') + 1);
    }

    @Override
    public void close() throws IOException {
        snapshot.close();
        shelf.close();
        Folders.delete(folder);
    }
}
