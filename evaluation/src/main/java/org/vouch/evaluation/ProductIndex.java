package org.vouch.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.search.ByMeaning;
import org.vouch.bot.search.Comparison;
import org.vouch.bot.search.PeerSearch;
import org.vouch.bot.search.Question;
import org.vouch.bot.search.Ranking;
import org.vouch.indexer.BuildIndex;
import org.vouch.indexer.BuildOptions;
import org.vouch.indexer.BuildReport;
import org.vouch.indexer.Progress;
import org.vouch.indexer.UpdateMeanings;
import org.vouch.indexer.index.MeaningSnapshot;
import org.vouch.indexer.index.Meanings;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.index.Synonyms;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.request.Requests;

/// A threads file on a shelf of its own, brought there by the road that a curator's file takes.
final class ProductIndex implements AutoCloseable {

    private static final CommunityId COMMUNITY = new CommunityId("evaluation");

    private final Path folder;
    private final Shelf shelf;
    private final Snapshot snapshot;
    private final List<Problem> problems;
    private final @Nullable MeaningSnapshot meanings;
    private final PeerSearch search;
    private final int exchanges;
    private final Instant now;
    private final Requests requests = Requests.english();

    private ProductIndex(
            Path folder, Shelf shelf, List<Problem> problems, @Nullable Encoder encoder, Ranking ranking, Instant now)
            throws IOException, NoIndexException, ShelfBusyException {
        this.folder = folder;
        this.shelf = shelf;
        this.snapshot = shelf.snapshot();
        this.problems = problems;
        if (encoder == null) {
            this.meanings = null;
            this.search = new PeerSearch(snapshot, null, ranking);
        } else {
            Meanings told = Meanings.in(folder.resolve("meanings"), encoder.model());
            new UpdateMeanings(shelf, told, encoder).run(Progress.SILENT, () -> false);
            this.meanings = told.snapshot();
            this.search = new PeerSearch(snapshot, new ByMeaning(encoder, meanings), ranking);
        }
        this.exchanges = Math.max(
                1,
                snapshot.files().values().stream()
                        .mapToInt(ShelvedFile::exchanges)
                        .sum());
        this.now = now;
    }

    /// @param encoder by which it is searched too; null to search by words alone. It is the caller's to close
    /// @throws UnusableFile when the threads are missing, or there is a problem with the settings
    static ProductIndex of(Path threads, @Nullable Encoder encoder, ProductSettings settings)
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
        return new ProductIndex(folder, shelf, problems, encoder, ranking, clock.instant());
    }

    /// What is wrong in the threads; the index is without it.
    List<Problem> problems() {
        return problems;
    }

    /// A title and a text as one message.
    static String wording(String title, String text) {
        return title.isBlank() ? text : text.isBlank() ? title : title + "\n" + text;
    }

    /// A query, read as the product reads a request.
    Question question(String title, String text) {
        String wording = wording(title, text);
        return new Question(COMMUNITY, requests.read(wording).subject(), wording, now);
    }

    /// Every thread that may have asked the like, most relevant first.
    List<Comparison> compare(Question question) throws IOException {
        return search.compare(question, exchanges);
    }

    /// Score by thread id.
    Map<String, Double> threads(Question question) throws IOException {
        Map<String, Double> scores = new HashMap<>();
        for (Comparison thread : compare(question)) {
            scores.put(threadId(thread), thread.relevance());
        }
        return scores;
    }

    /// Score by answer id.
    Map<String, Double> answers(Question question) throws IOException {
        Map<String, Double> scores = new HashMap<>();
        for (Comparison thread : compare(question)) {
            for (Comparison.OfAnswer answer : thread.answers()) {
                scores.put(answer.answer().recommendation().id(), answer.help());
            }
        }
        return scores;
    }

    /// The id that a thread has in the file.
    static String threadId(Comparison thread) {
        String id = thread.hit().entry().id();
        return id.substring(id.indexOf('#') + 1);
    }

    @Override
    public void close() throws IOException {
        if (meanings != null) {
            meanings.close();
        }
        snapshot.close();
        shelf.close();
        Folders.delete(folder);
    }
}
