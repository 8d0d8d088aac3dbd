package org.vouch.indexer.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.vouch.indexer.recommendation.Problem;

/// The folder in which curators keep what their communities know: one folder a community, any folders below it.
///
/// Hidden files, files and folders that begin with `_`, and every `README.md` are left alone.
public final class KnowledgeFolder {

    /// Of one file; what goes beyond is one more problem that says so.
    static final int FILE_PROBLEMS_MAX = 1_000;

    private final Path root;
    private final Instant now;
    private final List<Format> formats = List.of(new MarkdownCards(), new CsvCards(), new Threads());

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

    /// Whether curators wrote what is in `file` by hand; else people said it in a chat.
    public boolean holdsCards(KnowledgeFile file) {
        return formats.stream().anyMatch(format -> format.recognises(file) && format.holdsCards());
    }

    /// Reads one file wholly into `contents`. A file that cannot be read is a problem among the others.
    public void read(KnowledgeFile file, Contents contents) {
        Contents limited = new LimitedProblems(file, contents, FILE_PROBLEMS_MAX);
        for (Format format : formats) {
            if (format.recognises(file)) {
                read(file, format, limited);
                return;
            }
        }
        limited.problem(FolderWalk.unrecognised(file.name(), formats));
    }

    private void read(KnowledgeFile file, Format format, Contents contents) {
        try {
            format.read(file, now, contents);
        } catch (IOException e) {
            contents.problem(unreadable(file, e));
        }
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

    /// The SHA-256 of what is in `file`, as 64 lower-case hexadecimal digits. Streams.
    ///
    /// @throws IOException when the file cannot be read
    public String hash(KnowledgeFile file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
