package org.vouch.bot;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.bot.search.Feedback;
import org.vouch.indexer.BuildIndex;
import org.vouch.indexer.Progress;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.knowledge.KnowledgeFile;
import org.vouch.indexer.knowledge.KnowledgeFolder;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Stance;
import org.vouch.indexer.recommendation.SuggestionKey;

/// A knowledge folder of its own in which an export lies beside what the community knows, with its index. Gone when it
/// is closed.
final class ReplaySite implements AutoCloseable {

    private static final String EXPORT = "replayed-";

    private final Workplace workplace;
    private final CommunityId community;
    private final Path home;
    private final Shelf shelf;
    private final Path export;

    /// @param export as its app wrote it: a file or a folder
    ReplaySite(Workplace workplace, CommunityId community, Path export) throws IOException {
        this.workplace = workplace;
        this.community = community;
        this.home = Files.createTempDirectory("vouch-replay");
        Path folder = Files.createDirectories(knowledge().resolve(community.value()));
        copy(workplace.knowledge().resolve(community.value()), folder);
        this.export = folder.resolve(EXPORT + export.toRealPath().getFileName());
        copy(export.toRealPath(), this.export);
        this.shelf = Shelf.in(home.resolve("index"), workplace.synonyms());
    }

    /// Searches the index, once it is made.
    LiveSearch search() throws IOException, NoIndexException {
        return new LiveSearch(
                shelf, shelf.snapshot(), workplace.liveMeanings(meanings()), _ -> Feedback.NONE, workplace::settings);
    }

    /// Makes the index.
    ///
    /// @return by the id of each request, what peers then vouched for
    Map<String, Set<SuggestionKey>> understand(Progress progress)
            throws IOException, ShelfBusyException, NoIndexException {
        BuildIndex build = workplace.builder(knowledge(), shelf, home.resolve("scratch"));
        Map<String, Set<SuggestionKey>> vouched = new HashMap<>();
        build.run(
                true,
                progress,
                (exchange, offered) -> vouched.put(exchange.request().id(), named(exchange, offered)));
        workplace.tellMeanings(shelf, meanings(), progress);
        return vouched;
    }

    /// What was said in the export.
    ///
    /// @throws CommandFailure when it is none that Vouch reads
    List<Message> messages() throws IOException {
        KnowledgeFolder folder =
                new KnowledgeFolder(knowledge(), workplace.clock().instant());
        List<Problem> problems = new ArrayList<>();
        KnowledgeFile file = folder.list(problems::add).stream()
                .filter(one ->
                        one.kind() == KnowledgeFile.Kind.EXPORT && one.path().startsWith(export))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.PROBLEMS, "This is no chat export that Vouch reads. See knowledge/README.md."));
        Conventions conventions = workplace.conventions(community);
        return new PastChat(folder, conventions, home.resolve("scratch")).messages(file, problems::add);
    }

    private static Set<SuggestionKey> named(Exchange exchange, List<Recommendation> offered) {
        Set<SuggestionKey> named = new HashSet<>();
        for (Recommendation recommendation : offered) {
            if (!recommendation.peer().equals(exchange.request().by())) {
                recommendation.opinions().stream()
                        .filter(said -> said.kind() == Opinion.Kind.NAMED && said.stance() == Stance.VOUCH)
                        .forEach(said -> named.add(SuggestionKey.of(said.name())));
            }
        }
        return named;
    }

    private Path meanings() {
        return home.resolve("meanings");
    }

    private Path knowledge() {
        return home.resolve("knowledge");
    }

    @Override
    public void close() throws IOException {
        shelf.close();
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(
                        file,
                        file.equals(from)
                                ? to
                                : to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
