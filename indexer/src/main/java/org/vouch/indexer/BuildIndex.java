package org.vouch.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.ShelfWriter;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.knowledge.KnowledgeFile;
import org.vouch.indexer.knowledge.KnowledgeFolder;
import org.vouch.indexer.recommendation.Problem;

/// Knowledge folder in, index out.
///
/// Every file that changed since the last build is read and understood, and its entries replace those of before;
/// the entries of files that are gone are taken away; then everybody is switched over at once. The entries of a
/// file that cannot be read stay until it can be, or is gone. A build that fails or is killed leaves the index as it
/// was.
public final class BuildIndex {

    private final Path knowledge;
    private final Shelf shelf;
    private final Clock clock;

    /// @param knowledge folder, with a folder for each community in it
    /// @param shelf     to fill
    /// @param clock     entries dated later than now are reported
    public BuildIndex(Path knowledge, Shelf shelf, Clock clock) {
        this.knowledge = knowledge;
        this.shelf = shelf;
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
        return build(new Nowhere(), progress);
    }

    /// Brings the index up to date. When the knowledge folder is not there, as when its disk is away, the index stays
    /// as it is; an empty folder empties it.
    ///
    /// @param fromScratch read every file, changed or not
    /// @throws ShelfBusyException when somebody else is building
    public BuildReport run(boolean fromScratch, Progress progress) throws IOException, ShelfBusyException {
        if (!folder().isThere()) {
            return check(progress);
        }
        try (ShelfWriter writer = shelf.write(fromScratch)) {
            BuildReport report = build(writer, progress);
            if (fromScratch || writer.files().isEmpty() || !writer.files().equals(report.files())) {
                writer.commit(report.files());
                return report.afterWriting();
            }
            return report;
        }
    }

    private BuildReport build(ShelfWriter writer, Progress progress) throws IOException {
        List<Problem> problems = new ArrayList<>();
        KnowledgeFolder folder = folder();
        List<KnowledgeFile> files = folder.list(problems::add);
        progress.began(files.stream().mapToLong(KnowledgeFile::bytes).sum());
        try {
            Understanding understanding = new Understanding(folder, files);
            Map<String, ShelvedFile> shelved = new TreeMap<>();
            int read = 0;
            for (KnowledgeFile file : files) {
                ShelvedFile before = writer.files().get(file.name());
                String fingerprint = understanding.fingerprint(file);
                if (before != null && before.fingerprint().equals(fingerprint)) {
                    shelved.put(file.name(), before.modifiedAt(file.modified()));
                } else if (before != null && understanding.wouldLose(file, fingerprint, before)) {
                    shelved.put(file.name(), before);
                    understanding.read(file, fingerprint, entry -> {}, problems::add);
                } else {
                    writer.remove(file.name());
                    shelved.put(file.name(), understanding.read(file, fingerprint, writer::add, problems::add));
                    read++;
                }
                progress.advanced(file.name(), file.bytes());
            }
            Collections.sort(problems);
            return new BuildReport(shelved, read, removeAllBut(shelved.keySet(), writer), problems, false);
        } finally {
            progress.ended();
        }
    }

    private static int removeAllBut(Set<String> kept, ShelfWriter writer) throws IOException {
        int removed = 0;
        for (String file : writer.files().keySet()) {
            if (!kept.contains(file)) {
                writer.remove(file);
                removed++;
            }
        }
        return removed;
    }

    private static boolean looksLike(@Nullable ShelvedFile shelved, KnowledgeFile file) {
        return shelved != null && shelved.bytes() == file.bytes() && shelved.modified() == file.modified();
    }

    private KnowledgeFolder folder() {
        return new KnowledgeFolder(knowledge, clock.instant());
    }
}
