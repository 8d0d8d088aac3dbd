package org.vouch.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.index.ShelfWriter;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.index.ShelvedStretch;
import org.vouch.indexer.knowledge.KnowledgeFile;
import org.vouch.indexer.knowledge.KnowledgeFolder;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.transcript.Memory;

/// One build, step by step, and what came of it so far.
final class Build {

    /// What changes next is most likely what changed last: of a large folder, the files that changed last, as long as
    /// they are no more than this share of it, come to lie apart from the rest.
    private static final int APART_SHARE = 50;

    /// A smaller folder costs little to write anew.
    private static final long APART_BYTES_MIN = 1 << 20;

    private final KnowledgeFolder folder;
    private final List<KnowledgeFile> files;
    private final ShelfWriter writer;
    private final Progress progress;
    private final Understanding understanding;
    private final Map<String, ShelvedFile> shelved = new TreeMap<>();
    private final List<FileReport> reports = new ArrayList<>();
    private int read;

    Build(
            KnowledgeFolder folder,
            List<KnowledgeFile> files,
            @Nullable Encoder encoder,
            Understood understood,
            Approvals approvals,
            ShelfWriter writer,
            Progress progress) {
        this.folder = folder;
        this.files = files;
        this.writer = writer;
        this.progress = progress;
        progress.began(Progress.Stage.KNOWLEDGE, bytes(cardsAndThreads()));
        this.understanding = new Understanding(folder, files, encoder, understood, approvals);
    }

    void readCardsAndThreads() throws IOException {
        List<KnowledgeFile> written = cardsAndThreads();
        long left = bytes(written);
        long apart = left < APART_BYTES_MIN ? 0 : left / APART_SHARE;
        boolean isApart = false;
        try {
            for (KnowledgeFile file : written) {
                if (!isApart && left <= apart) {
                    writer.apart();
                    isApart = true;
                }
                left -= file.bytes();
                shelved.put(file.name(), brought(file));
                progress.advanced(file.name(), file.bytes());
            }
        } finally {
            progress.ended();
        }
    }

    /// Those that changed last at the end.
    private List<KnowledgeFile> cardsAndThreads() {
        return files.stream()
                .filter(file -> file.kind() != KnowledgeFile.Kind.EXPORT)
                .sorted(Comparator.comparingLong(KnowledgeFile::modified).thenComparing(KnowledgeFile::name))
                .toList();
    }

    private static long bytes(List<KnowledgeFile> files) {
        return files.stream().mapToLong(KnowledgeFile::bytes).sum();
    }

    private ShelvedFile brought(KnowledgeFile file) throws IOException {
        ShelvedFile before = writer.files().get(file.name());
        String fingerprint = understanding.fingerprint(file);
        if (before != null && before.fingerprint().equals(fingerprint)) {
            return before.modifiedAt(file.modified());
        }
        if (before != null && understanding.wouldLose(file, fingerprint, before)) {
            understanding.read(file, fingerprint, _ -> {}, reports::add);
            return before;
        }
        take(file.name(), before);
        read++;
        return understanding.read(file, fingerprint, writer::add, reports::add);
    }

    /// @param exports     of one community
    /// @param conventions by which they are read
    /// @param scratch     folder for what does not fit into memory
    /// @param memory      of earlier builds
    void readExports(List<KnowledgeFile> exports, Conventions conventions, Path scratch, Memory memory)
            throws IOException {
        CommunityExports.Outcome outcome = new CommunityExports(
                        folder, exports, understanding, conventions, scratch, memory)
                .update(writer, progress);
        for (KnowledgeFile export : exports) {
            ShelvedFile before = writer.files().get(export.name());
            if (before != null && before.stretches().isEmpty()) {
                // It may have held cards when it was last read.
                writer.remove(export.name());
            }
        }
        shelved.putAll(outcome.shelved());
        reports.addAll(outcome.reports());
        read += outcome.read();
    }

    /// @param problems of the folder itself
    BuildReport report(List<Problem> problems) throws IOException {
        List<Problem> all = new ArrayList<>(problems);
        reports.forEach(report -> all.addAll(report.problems()));
        Collections.sort(all);
        return new BuildReport(shelved, withUnread(problems), read, removeAllBut(), all, false);
    }

    /// The reports, and one for each file that only has problems.
    private List<FileReport> withUnread(List<Problem> problems) {
        Map<String, List<Problem>> unread = new TreeMap<>();
        problems.forEach(problem ->
                unread.computeIfAbsent(problem.file(), _ -> new ArrayList<>()).add(problem));
        List<FileReport> all = new ArrayList<>(reports);
        unread.forEach((file, of) -> all.add(new FileReport(file, "", 0, 0, null, null, of)));
        all.sort(Comparator.comparing(FileReport::file));
        return all;
    }

    /// Takes everything off the shelf that was made from a file.
    private void take(String file, @Nullable ShelvedFile before) throws IOException {
        writer.remove(file);
        if (before != null) {
            for (ShelvedStretch stretch : before.stretches()) {
                writer.remove(stretch.name());
            }
        }
    }

    private int removeAllBut() throws IOException {
        int removed = 0;
        for (Map.Entry<String, ShelvedFile> before : writer.files().entrySet()) {
            if (!shelved.containsKey(before.getKey())) {
                take(before.getKey(), before.getValue());
                removed++;
            }
        }
        return removed;
    }
}
