package org.vouch.indexer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkVerdictTest {

    @TempDir
    private Path root;

    @Test
    void linksWithinTheCommunityAndToKeptOutPlacesAreFollowed() {
        var listed = new WrittenFolder(root)
                .with("circle/_old/a.md", "")
                .with("_shared/b.md", "")
                .withLink("circle/old", "_old")
                .withLink("circle/b.md", "../_shared/b.md")
                .withLink("parents", "_shared")
                .list();

        assertThat(listed.complaints()).isEmpty();
        assertThat(listed.names()).containsExactly("circle/b.md", "circle/old/a.md", "parents/b.md");
    }

    @Test
    void aSharedFolderIsFollowedFromEachCommunity() {
        var listed = new WrittenFolder(root)
                .with("_shared/a.md", "")
                .withLink("circle/shared", "../_shared")
                .withLink("parents/shared", "../_shared")
                .list();

        assertThat(listed.complaints()).isEmpty();
        assertThat(listed.names()).containsExactly("circle/shared/a.md", "parents/shared/a.md");
    }

    @Test
    void aLinkThroughTheWallOfACommunityIsNotFollowed() {
        var listed = new WrittenFolder(root)
                .with("circle/a.md", "")
                .withLink("parents/a.md", "../circle/a.md")
                .withLink("others", "circle")
                .list();

        assertThat(listed.complaints())
                .containsExactly("others: a link out of its community", "parents/a.md: a link out of its community");
        assertThat(listed.names()).containsExactly("circle/a.md");
    }

    @Test
    void aLinkOutOfTheKnowledgeFolderIsNotFollowed(@TempDir Path elsewhere) {
        var outside = new WrittenFolder(elsewhere).with("secrets/a.md", "");
        var listed = new WrittenFolder(root)
                .withLink("circle/a.md", outside.path("secrets/a.md").toString())
                .withLink("secrets", outside.path("secrets").toString())
                .list();

        assertThat(listed.complaints())
                .containsExactly(
                        "circle/a.md: a link out of the knowledge folder",
                        "secrets: a link out of the knowledge folder");
        assertThat(listed.names()).isEmpty();
    }

    @Test
    void linksThatLeadBackAreReportedAndTheWalkEnds() {
        var listed = new WrittenFolder(root)
                .with("circle/deep/a.md", "")
                .withLink("circle/deep/self", ".")
                .withLink("circle/deep/up", "..")
                .withLink("circle/deep/top", "../..")
                .list();

        assertThat(listed.complaints())
                .containsExactly(
                        "circle/deep/self: a link that leads back to a folder it stands in",
                        "circle/deep/top: a link that leads back to a folder it stands in",
                        "circle/deep/up: a link that leads back to a folder it stands in");
        assertThat(listed.names()).containsExactly("circle/deep/a.md");
    }

    @Test
    void linksInACircleAndToNowhereAreReported() {
        var listed = new WrittenFolder(root)
                .withLink("circle/egg.md", "hen.md")
                .withLink("circle/hen.md", "egg.md")
                .withLink("circle/lost.md", "nowhere.md")
                .list();

        assertThat(listed.complaints())
                .containsExactly(
                        "circle/egg.md: a link in a circle, or one that may not be followed",
                        "circle/hen.md: a link in a circle, or one that may not be followed",
                        "circle/lost.md: a link to something that is not there");
    }

    @Test
    void linkedFoldersThatLinkToEachOtherAreEachFollowedOnce() {
        var listed = new WrittenFolder(root)
                .with("_a/a.md", "")
                .with("_b/b.md", "")
                .withLink("_a/to-b", "../_b")
                .withLink("_b/to-a", "../_a")
                .withLink("circle/a", "../_a")
                .list();

        assertThat(listed.names()).containsExactly("circle/a/a.md", "circle/a/to-b/b.md");
        assertThat(listed.complaints())
                .containsExactly("circle/a/to-b/to-a: a link to a folder that another link brings in");
    }

    @Test
    void theKnowledgeFolderItselfMayBeALink(@TempDir Path elsewhere) {
        var real = new WrittenFolder(elsewhere).with("circle/_old/a.md", "").withLink("circle/a.md", "_old/a.md");
        var listed = new WrittenFolder(new WrittenFolder(root)
                        .withLink("knowledge", elsewhere.toString())
                        .path("knowledge"))
                .list();

        assertThat(listed.names()).isEqualTo(real.list().names()).containsExactly("circle/a.md");
    }
}
