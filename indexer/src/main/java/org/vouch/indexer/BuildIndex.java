package org.vouch.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.ShelfWriter;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.knowledge.KnowledgeFile;
import org.vouch.indexer.knowledge.KnowledgeFolder;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.transcript.Memory;

/// Knowledge folder in, index out.
///
/// Every file that changed since the last build is read and understood, and its entries replace those of before;
/// the entries of files that are gone are taken away; then everybody is switched over at once. The entries of a
/// file that cannot be read stay until it can be, or is gone. Chat exports of a community are read together, for they
/// overlap. A build that fails or is killed leaves the index as it was.
public final class BuildIndex {

    private final Path knowledge;
    private final Shelf shelf;
    private final BuildOptions options;
    private final Clock clock;

    /// @param knowledge folder, with a folder for each community in it
    /// @param shelf     to fill
    /// @param options   what an admin said about building
    /// @param clock     entries dated later than now are reported
    public BuildIndex(Path knowledge, Shelf shelf, BuildOptions options, Clock clock) {
        this.knowledge = knowledge;
        this.shelf = shelf;
        this.options = options;
        this.clock = clock;
    }

    /// Whether the index was made from the knowledge folder as it is, as far as sizes and times of files tell. Never
    /// when there is no such folder.
    public boolean isCurrent() throws IOException {
        if (!folder().isThere()) {
            return false;
        }
        Map<String, ShelvedFile> shelved;
        try (Snapshot snapshot = shelf.snapshot()) {
            shelved = snapshot.files();
        } catch (NoIndexException e) {
            return false;
        }
        List<KnowledgeFile> files = folder().list(problem -> {});
        return files.size() == shelved.size()
                && files.stream().allMatch(file -> looksLike(shelved.get(file.name()), file));
    }

    /// Reads everything and writes nothing.
    public BuildReport check(Progress progress) throws IOException {
        return check(progress, (_, _) -> {});
    }

    /// The same, and tells `understood` what is made of it.
    public BuildReport check(Progress progress, Understood understood) throws IOException {
        return build(new Nowhere(), Memory.none(), options.encoder(), understood, progress);
    }

    /// Brings the index up to date. When the knowledge folder is not there, as when its disk is away, the index stays
    /// as it is; an empty folder empties it.
    ///
    /// @param fromScratch read every file, changed or not
    /// @throws ShelfBusyException when somebody else is building
    public BuildReport run(boolean fromScratch, Progress progress) throws IOException, ShelfBusyException {
        return run(fromScratch, progress, (_, _) -> {});
    }

    /// The same, and tells `understood` what is made of the files that are read.
    public BuildReport run(boolean fromScratch, Progress progress, Understood understood)
            throws IOException, ShelfBusyException {
        return run(fromScratch, progress, understood, options.encoder());
    }

    /// The same, and gives up when it is told to.
    ///
    /// @param stopped asked several times a second
    /// @throws BuildStoppedException when it gave up
    public BuildReport run(boolean fromScratch, Progress progress, BooleanSupplier stopped)
            throws IOException, ShelfBusyException {
        Stopping stopping = new Stopping(stopped);
        return run(fromScratch, stopping.in(progress), stopping.understood(), stopping.in(options.encoder()));
    }

    private BuildReport run(boolean fromScratch, Progress progress, Understood understood, @Nullable Encoder encoder)
            throws IOException, ShelfBusyException {
        if (!folder().isThere()) {
            return check(progress, understood);
        }
        try (ShelfWriter writer = shelf.write(fromScratch)) {
            Memory memory = Memory.in(options.memory());
            if (fromScratch) {
                memory.forgetAllBut(List.of());
            }
            BuildReport report = build(writer, memory, encoder, understood, progress);
            memory.forgetAllBut(report.files().keySet());
            if (fromScratch || writer.files().isEmpty() || !writer.files().equals(report.files())) {
                writer.commit(report.files());
                return report.afterWriting();
            }
            return report;
        }
    }

    private BuildReport build(
            ShelfWriter writer, Memory memory, @Nullable Encoder encoder, Understood understood, Progress progress)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        KnowledgeFolder folder = folder();
        List<KnowledgeFile> files = folder.list(problems::add);
        Build build =
                new Build(folder, files, encoder, understood, new Approvals(options.approving()), writer, progress);
        build.readCardsAndThreads();
        for (List<KnowledgeFile> exports : exportsByCommunity(files)) {
            Conventions conventions = options.conventions(exports.getFirst().community(), clock.instant());
            build.readExports(exports, conventions, options.scratch(), memory);
        }
        return build.report(problems);
    }

    private static Collection<List<KnowledgeFile>> exportsByCommunity(List<KnowledgeFile> files) {
        return files.stream()
                .filter(file -> file.kind() == KnowledgeFile.Kind.EXPORT)
                .collect(Collectors.groupingBy(KnowledgeFile::community, TreeMap::new, Collectors.toList()))
                .values();
    }

    private static boolean looksLike(@Nullable ShelvedFile shelved, KnowledgeFile file) {
        return shelved != null && shelved.bytes() == file.bytes() && shelved.modified() == file.modified();
    }

    private KnowledgeFolder folder() {
        return new KnowledgeFolder(knowledge, clock.instant());
    }
}
