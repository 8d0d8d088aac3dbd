package org.vouch.indexer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeFolderTest {

    private static final String CARD = "## A good SOC?\n\n- Northlight SOC (Mara K.)\n";

    @TempDir
    private Path root;

    @Test
    void aFileThatCannotBeReadIsAProblemAndTheOthersAreRead() {
        var folder = new WrittenFolder(root).with("circle/a.md/inside.md", CARD).with("circle/b.md", CARD);
        var found = folder.read();

        // A folder in place of the file fails when it is read, for any account.
        new KnowledgeFolder(root, WrittenFolder.NOW)
                .read(WrittenFolder.file(folder.path("circle/a.md"), "circle/a.md"), found);

        assertThat(found.cards).hasSize(2);
        assertThat(found.complaints()).containsExactly("0: the file cannot be read");
    }

    @Test
    void aFileThatHasGoneSinceTheListingIsAProblem() throws IOException {
        var folder = new WrittenFolder(root).with("circle/a.md", CARD).with("circle/b.csv", "");
        var listed = folder.list().files();
        Files.delete(folder.path("circle/a.md"));
        var found = new WrittenFolder.Found();

        new KnowledgeFolder(root, WrittenFolder.NOW).read(listed.getFirst(), found);

        assertThat(found.complaints()).containsExactly("0: the file is no longer there");
        assertThat(found.problems.getFirst().file()).isEqualTo("circle/a.md");
    }

    @Test
    void aFileThatMayNotBeReadIsAProblem() throws IOException {
        var folder = new WrittenFolder(root).with("circle/a.md", CARD);
        var closed = folder.path("circle/a.md");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "nothing is closed to this account");

        assertThat(folder.read().complaints()).containsExactly("0: the file may not be read");
    }

    @Test
    void aFileOfNoFormatIsAProblem() {
        var found = new WrittenFolder.Found();

        new KnowledgeFolder(root, WrittenFolder.NOW)
                .read(WrittenFolder.file(root.resolve("a.docx"), "circle/a.docx"), found);

        assertThat(found.complaints()).containsExactly("0: no format reads this file");
    }

    @Test
    void theProblemsOfOneFileAreListedUpToALimit() {
        var found = new WrittenFolder(root)
                .with("circle/a.threads.jsonl", "oops\n".repeat(5 * KnowledgeFolder.FILE_PROBLEMS_MAX))
                .with("circle/b.threads.jsonl", "oops\n")
                .read();

        assertThat(found.problems).hasSize(KnowledgeFolder.FILE_PROBLEMS_MAX + 2);
        assertThat(found.complaints()).contains("0: more than 1000 problems; the others are not listed");
    }

    @Test
    void aHashIsTheSha256OfTheBytes() throws IOException {
        var folder = new WrittenFolder(root).with("circle/a.md", "abc");

        assertThat(new KnowledgeFolder(root, WrittenFolder.NOW)
                        .hash(folder.list().files().getFirst()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aHashOfAFileThatIsNotThereFails() {
        var folder = new KnowledgeFolder(root, WrittenFolder.NOW);
        var missing = WrittenFolder.file(root.resolve("a.md"), "circle/a.md");

        assertThatThrownBy(() -> folder.hash(missing)).isInstanceOf(NoSuchFileException.class);
    }
}
