package org.vouch.indexer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.recommendation.CommunityId;

class FolderWalkTest {

    @TempDir
    private Path root;

    @Test
    void filesOfEveryFormatAreListedByNameWhateverTheirDepthAndCase() {
        var listed = new WrittenFolder(root)
                .with("parents/dentists.md", "")
                .with("circle/z.csv", "")
                .with("circle/live/2026/chat.threads.jsonl", "")
                .with("circle/A.MD", "four")
                .list();

        assertThat(listed.complaints()).isEmpty();
        assertThat(listed.names())
                .containsExactly(
                        "circle/A.MD", "circle/live/2026/chat.threads.jsonl", "circle/z.csv", "parents/dentists.md");
        assertThat(listed.files().getFirst().bytes()).isEqualTo(4);
        assertThat(listed.files().getFirst().modified()).isPositive();
        assertThat(listed.files().getLast().community()).isEqualTo(new CommunityId("parents"));
    }

    @Test
    void hiddenAndUnderscoredAndReadmeFilesAreLeftAloneInSilence() {
        var listed = new WrittenFolder(root)
                .with("README.md", "")
                .with(".gitignore", "")
                .with("_drafts/a.md", "")
                .with("circle/readme.md", "")
                .with("circle/.b.md.swp", "")
                .with("circle/_c.md", "")
                .with("circle/_later/d.md", "")
                .with("circle/e.md", "")
                .list();

        assertThat(listed.complaints()).isEmpty();
        assertThat(listed.names()).containsExactly("circle/e.md");
    }

    @Test
    void aFileOutsideOfAnyCommunityIsReported() {
        var listed = new WrittenFolder(root)
                .with("stray.md", "")
                .with("circle/a.md", "")
                .list();

        assertThat(listed.complaints()).containsExactly("stray.md: a file outside of any community");
        assertThat(listed.names()).containsExactly("circle/a.md");
    }

    @Test
    void aFileThatNoFormatRecognisesIsReportedWithTheFormatsThereAre() {
        var listed =
                new WrittenFolder(root).with("circle/cards.docx", "not a card").list();

        assertThat(listed.problems().getFirst())
                .hasToString("circle/cards.docx: no format reads this file. Use one of Markdown cards (*.md), "
                        + "aliases (aliases.csv), approvals (live/approved.csv), CSV cards (*.csv), threads (*.threads.jsonl), WhatsApp, "
                        + "Telegram JSON, Telegram HTML, Slack, Discord JSON, Discord CSV, mailing list (mbox), Mattermost, Signal, "
                        + "messages (CSV), messages (JSON); or begin its name with _ to keep it out.");
    }

    @Test
    void aFolderWhoseNameCannotNameACommunityIsReported() {
        var listed = new WrittenFolder(root).with("my group/a.md", "").list();

        assertThat(listed.complaints()).containsExactly("my group: this name cannot name a community");
        assertThat(listed.names()).isEmpty();
    }

    @Test
    void aMissingFolderIsReported() {
        var missing = root.resolve("none");

        assertThat(new WrittenFolder(missing).list().complaints())
                .containsExactly(missing + ": there is no such folder");
    }

    @Test
    void aFileInPlaceOfTheFolderIsReported() {
        var file = new WrittenFolder(root).with("circle.md", "").path("circle.md");

        assertThat(new WrittenFolder(file).list().complaints())
                .containsExactly(file + ": this is a file, not a folder");
    }

    @Test
    void anEmptyFolderHasNothingToIndexYet() {
        assertThat(new WrittenFolder(root).with("README.md", "").list().complaints())
                .containsExactly(root + ": nothing to index yet");
    }

    @Test
    void aCommunityWithoutKnowledgeIsReportedOnceAndTheOthersAreListed() {
        var listed = new WrittenFolder(root)
                .with("circle/a.md", "")
                .with("parents/deep/README.md", "")
                .list();

        assertThat(listed.complaints()).containsExactly("parents: the community has no knowledge yet");
        assertThat(listed.names()).containsExactly("circle/a.md");
    }

    @Test
    void whatIsNeitherAFileNorAFolderIsReportedAndNeverOpened() throws IOException {
        var folder = new WrittenFolder(root).with("circle/b.md", "");
        try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.path("circle/a.md")));

            assertThat(folder.list().complaints()).containsExactly("circle/a.md: neither a file nor a folder");
            assertThat(folder.list().names()).containsExactly("circle/b.md");
        }
    }

    @Test
    void aFolderThatMayNotBeReadIsReported() throws IOException {
        var folder = new WrittenFolder(root).with("circle/closed/a.md", "").with("circle/b.md", "");
        var closed = folder.path("circle/closed");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "nothing is closed to this account");

            assertThat(folder.list().complaints()).containsExactly("circle/closed: the folder cannot be read");
            assertThat(folder.list().names()).containsExactly("circle/b.md");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
