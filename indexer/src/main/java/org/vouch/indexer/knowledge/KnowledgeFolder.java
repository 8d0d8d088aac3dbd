package org.vouch.indexer.knowledge;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.RefusedException;
import org.vouch.indexer.recommendation.Problem;

/// The folder in which curators keep what their communities know: one folder a community, any folders below it.
///
/// Hidden files, files and folders that begin with `_`, and every `README.md` are left alone.
public final class KnowledgeFolder {

    /// Of one file; what goes beyond is one more problem that says so.
    static final int FILE_PROBLEMS_MAX = 1_000;

    private final Path root;
    private final Instant now;
    private final Formats formats = Formats.all();

    /// @param root the knowledge folder, as the person named it
    /// @param now  entries dated after this moment lie in the future
    public KnowledgeFolder(Path root, Instant now) {
        this.root = root;
        this.now = now;
    }

    /// Whether the folder can be looked into, empty or not. When not, nothing is known of what it holds: the disk may
    /// be away. [#list] tells why.
    public boolean isThere() {
        return Files.isDirectory(root) && Files.isReadable(root);
    }

    /// Every file that a format recognises, sorted by name.
    ///
    /// @param problems takes what keeps a file or a folder out, and an empty or missing folder
    public List<KnowledgeFile> list(Consumer<Problem> problems) {
        return new FolderWalk(root, formats, problems).files();
    }

    /// Reads one file of cards or threads wholly into `contents`. A file that cannot be read is a problem among the
    /// others.
    public void read(KnowledgeFile file, Contents contents) {
        Contents limited = new LimitedProblems(contents, limited(file, contents::problem));
        Optional<Format> format = formats.written(file.name());
        if (format.isEmpty()) {
            limited.problem(FolderWalk.unrecognised(file.name(), formats));
            return;
        }
        try {
            format.get().read(file, now, limited);
        } catch (IOException e) {
            limited.problem(unreadable(file, e));
        }
    }

    /// Reads one export wholly into `hearing`. What keeps the rest of it from being read is a problem among the others.
    ///
    /// @param bytesRead hears of each byte that was read, once
    /// @param problems  takes those of the file as a whole
    public void hear(
            KnowledgeFile file,
            Conventions conventions,
            Hearing hearing,
            LongConsumer bytesRead,
            Consumer<Problem> problems) {
        @Nullable ExportFormat format = formats.exportNamed(file.format());
        if (format == null) {
            problems.accept(FolderWalk.unrecognised(file.name(), formats));
            return;
        }
        try (Bundle bundle = Bundle.open(file.path(), bytesRead)) {
            bundle.refused().forEach(refusal -> problems.accept(refused(file.name(), refusal)));
            format.read(bundle, conventions, hearing);
        } catch (RefusedException e) {
            problems.accept(refused(file.name(), e));
        } catch (IOException e) {
            problems.accept(unreadable(file, e));
        }
    }

    /// Passes on no more of a file's problems than anybody would read.
    public static Consumer<Problem> limited(KnowledgeFile file, Consumer<Problem> problems) {
        return new ProblemLimit(file.name(), problems, FILE_PROBLEMS_MAX);
    }

    static Problem refused(String file, RefusedException refusal) {
        return new Problem(file, 0, refusal.what(), refusal.fix());
    }

    private static Problem unreadable(KnowledgeFile file, IOException e) {
        return switch (e) {
            case NoSuchFileException _ ->
                new Problem(file.name(), 0, "the file is no longer there", "Put it back, or run the index again.");
            case AccessDeniedException _ ->
                new Problem(
                        file.name(), 0, "the file may not be read", "Allow the account that runs Vouch to read it.");
            default ->
                new Problem(file.name(), 0, "the file cannot be read", "Look whether it opens; if not, restore it.");
        };
    }

    /// A number for what is in `file`: the same as long as the same is in it, 64 lower-case hexadecimal digits. For a
    /// file that is no zip it is its SHA-256. Streams.
    ///
    /// @throws IOException when the file cannot be read
    public String hash(KnowledgeFile file) throws IOException {
        try (Bundle bundle = Bundle.open(file.path(), _ -> {})) {
            return bundle.fingerprint();
        }
    }
}
