package org.vouch.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.exchange.AnswerWindow;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.index.ShelfWriter;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.index.ShelvedStretch;
import org.vouch.indexer.knowledge.KnowledgeFile;
import org.vouch.indexer.knowledge.KnowledgeFolder;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.transcript.CommunityTranscript;
import org.vouch.indexer.transcript.Heard;
import org.vouch.indexer.transcript.Memory;
import org.vouch.indexer.transcript.Reach;
import org.vouch.indexer.transcript.Recollection;
import org.vouch.indexer.transcript.Stretch;

/// The chat exports of one community on their way to the shelf. They may tell the same messages, so they are read
/// together; but only the stretches in which something else was said than before are understood again.
final class CommunityExports {

    private static final Reach REACH = new Reach(AnswerWindow.AGE_MAX, AnswerWindow.MESSAGES_MAX);

    /// After so many it is worth while to keep apart what will be replaced when the chat grows.
    private static final int APART_MESSAGES_MIN = 50_000;

    private final KnowledgeFolder folder;
    private final List<KnowledgeFile> files;
    private final Understanding understanding;
    private final Conventions conventions;
    private final Path scratch;
    private final Memory memory;

    /// @param files  of one community, at least one
    /// @param memory of earlier builds
    CommunityExports(
            KnowledgeFolder folder,
            List<KnowledgeFile> files,
            Understanding understanding,
            Conventions conventions,
            Path scratch,
            Memory memory) {
        this.folder = folder;
        this.files = files;
        this.understanding = understanding;
        this.conventions = conventions;
        this.scratch = scratch;
        this.memory = memory;
    }

    /// What came of them.
    ///
    /// @param shelved what is on the shelf of each file
    /// @param reports of the files that were read
    /// @param read    how many files were read for the shelf
    record Outcome(Map<String, ShelvedFile> shelved, List<FileReport> reports, int read) {}

    /// Brings their entries on the shelf up to date.
    Outcome update(ShelfWriter writer, Progress progress) throws IOException {
        Map<KnowledgeFile, String> hashes = new HashMap<>();
        files.forEach(file -> hashes.put(file, understanding.hash(file)));
        String fingerprint = understanding.fingerprint(hashes, conventions);
        Map<String, ShelvedFile> before = new TreeMap<>(writer.files());
        before.keySet().retainAll(files.stream().map(KnowledgeFile::name).toList());
        if (files.stream().allMatch(file -> isUnchanged(before.get(file.name()), fingerprint))) {
            return new Outcome(touched(before), List.of(), 0);
        }
        List<KnowledgeFile> unreadable = files.stream()
                .filter(file -> Understanding.UNREADABLE.equals(hashes.get(file)))
                .toList();
        boolean wouldLose = !unreadable.isEmpty() || understanding.namesAreIncomplete(community());
        if (wouldLose && !before.isEmpty()) {
            try (CommunityTranscript transcript = transcript(Recollection.NONE)) {
                return new Outcome(before, hear(unreadable, hashes, transcript, progress), 0);
            }
        }
        Recollection recollection = new Recollection(memory, understanding.readingFingerprint(conventions), Map.of());
        return update(hashes, fingerprint, recollection, writer, progress);
    }

    /// Hears what is new, or, when words of what is not new turn out to be wanted, all from there on.
    private Outcome update(
            Map<KnowledgeFile, String> hashes,
            String fingerprint,
            Recollection recollection,
            ShelfWriter writer,
            Progress progress)
            throws IOException {
        Map<String, Integer> wordless;
        try (CommunityTranscript transcript = transcript(recollection)) {
            List<FileReport> reports = hear(files, hashes, transcript, progress);
            List<Stretch> stretches = transcript.stretches(REACH);
            Map<String, ShelvedStretch> known = knownStretches(writer);
            wordless = transcript.wordless(stretches.stream()
                    .filter(stretch -> !isKnown(stretch, known.get(stretch.name())))
                    .toList());
            if (wordless.isEmpty()) {
                return new Outcome(
                        shelved(fingerprint, reports, understand(stretches, known, writer, progress)),
                        reports,
                        files.size());
            }
        }
        return update(hashes, fingerprint, recollection.wanting(wordless), writer, progress);
    }

    private CommunityTranscript transcript(Recollection recollection) {
        return new CommunityTranscript(community(), conventions, scratch, recollection);
    }

    private CommunityId community() {
        return files.getFirst().community();
    }

    private static boolean isUnchanged(@Nullable ShelvedFile before, String fingerprint) {
        return before != null && before.fingerprint().equals(fingerprint);
    }

    private Map<String, ShelvedFile> touched(Map<String, ShelvedFile> before) {
        Map<String, ShelvedFile> now = new TreeMap<>(before);
        files.forEach(file -> now.computeIfPresent(file.name(), (_, shelved) -> shelved.modifiedAt(file.modified())));
        return now;
    }

    private List<FileReport> hear(
            List<KnowledgeFile> these,
            Map<KnowledgeFile, String> hashes,
            CommunityTranscript transcript,
            Progress progress) {
        progress.began(
                Progress.Stage.EXPORTS,
                these.stream().mapToLong(KnowledgeFile::bytes).sum());
        try {
            return these.stream()
                    .map(file -> hear(file, hashes.getOrDefault(file, Understanding.UNREADABLE), transcript, progress))
                    .toList();
        } finally {
            progress.ended();
        }
    }

    private FileReport hear(KnowledgeFile file, String hash, CommunityTranscript transcript, Progress progress) {
        List<Problem> problems = new ArrayList<>();
        Consumer<Problem> limited = KnowledgeFolder.limited(file, problems::add);
        Heard heard = transcript.hear(
                file.name(),
                file.format(),
                hash,
                hearing -> folder.hear(
                        file, conventions, hearing, bytes -> progress.advanced(file.name(), bytes), limited),
                limited);
        if (heard.messages() == 0 && problems.isEmpty()) {
            problems.add(new Problem(
                    file.name(),
                    0,
                    "an export in which nobody says anything",
                    "Export the chat with all its messages."));
        }
        if (problems.isEmpty()) {
            transcript.remember(hash);
        }
        Collections.sort(problems);
        return new FileReport(
                file.name(), file.format(), heard.messages(), heard.authors(), heard.first(), heard.last(), problems);
    }

    /// The stretches by the file that tells them first.
    private Map<String, List<ShelvedStretch>> understand(
            List<Stretch> stretches, Map<String, ShelvedStretch> before, ShelfWriter writer, Progress progress)
            throws IOException {
        Map<String, ShelvedStretch> gone = new HashMap<>(before);
        Map<String, List<ShelvedStretch>> byFile = new TreeMap<>();
        progress.began(
                Progress.Stage.CHATS,
                stretches.stream().mapToLong(Stretch::size).sum());
        try {
            long understood = 0;
            for (Stretch stretch : lastOnesAtTheEnd(stretches)) {
                if (stretch.isLast() && understood >= APART_MESSAGES_MIN) {
                    writer.apart();
                    understood = 0;
                }
                @Nullable ShelvedStretch known = gone.remove(stretch.name());
                byFile.computeIfAbsent(stretch.file(), _ -> new ArrayList<>()).add(understood(stretch, known, writer));
                progress.advanced(stretch.name(), stretch.size());
                understood += stretch.size();
            }
        } finally {
            progress.ended();
        }
        for (String name : gone.keySet()) {
            writer.remove(name);
        }
        return byFile;
    }

    private static List<Stretch> lastOnesAtTheEnd(List<Stretch> stretches) {
        return stretches.stream().sorted(Comparator.comparing(Stretch::isLast)).toList();
    }

    /// Those of the community that are on the shelf, also of files that are gone.
    private Map<String, ShelvedStretch> knownStretches(ShelfWriter writer) {
        Map<String, ShelvedStretch> known = new HashMap<>();
        writer.files().forEach((name, shelved) -> {
            if (name.startsWith(community() + "/")) {
                shelved.stretches().forEach(stretch -> known.put(stretch.name(), stretch));
            }
        });
        return known;
    }

    private ShelvedStretch understood(Stretch stretch, @Nullable ShelvedStretch known, ShelfWriter writer)
            throws IOException {
        if (known != null && isKnown(stretch, known)) {
            return known;
        }
        writer.remove(stretch.name());
        return understanding.read(
                stretch.name(), stretch.transcript(), fingerprint(stretch), writer::add, writer::hold);
    }

    private boolean isKnown(Stretch stretch, @Nullable ShelvedStretch known) {
        return known != null && known.fingerprint().equals(fingerprint(stretch));
    }

    private String fingerprint(Stretch stretch) {
        return understanding.fingerprint(community(), stretch);
    }

    private Map<String, ShelvedFile> shelved(
            String fingerprint, List<FileReport> reports, Map<String, List<ShelvedStretch>> stretches) {
        Map<String, ShelvedFile> shelved = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            KnowledgeFile file = files.get(i);
            shelved.put(
                    file.name(),
                    ShelvedFile.ofChats(
                            Understanding.marked(fingerprint, reports.get(i).problems()),
                            file.bytes(),
                            file.modified(),
                            stretches.getOrDefault(file.name(), List.of())));
        }
        return shelved;
    }
}
