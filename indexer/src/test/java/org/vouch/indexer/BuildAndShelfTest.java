package org.vouch.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vouch.indexer.BuildSite.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.OtherSchema;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.ShelfWriter;

/// A build on a shelf that is busy, damaged or of another version, and what a build lets others know.
class BuildAndShelfTest {

    @TempDir
    private Path folder;

    private BuildSite site;

    @BeforeEach
    void writeKnowledge() {
        site = new BuildSite(folder)
                .with("quay/movers.md", page("Who moves pianos?", "Bluefin Movers"))
                .with("quay/bakers.md", page("Who bakes rye bread?", "Crumb and Sons"));
    }

    @Test
    void whileSomebodyElseIsBuildingABuildIsRefusedAndTheIndexStays() throws Exception {
        site.build();
        site.with("quay/movers.md", page("Who moves pianos?", "Gullwing Removals"));
        try (Shelf shelf = site.shelf();
                ShelfWriter busy = shelf.write(false)) {
            assertThat(busy.files()).hasSize(2);
            assertThatThrownBy(site::build).isInstanceOf(ShelfBusyException.class);
            assertThat(site.suggestions("quay", "pianos")).containsExactly("Bluefin Movers");
        }
        site.build();
        assertThat(site.suggestions("quay", "pianos")).containsExactly("Gullwing Removals");
    }

    @Test
    void anIndexOfAnotherSchemaIsBuiltAnew() throws Exception {
        OtherSchema.write(site.index());
        assertThat(site.isCurrent()).isFalse();

        assertThat(site.build().read()).isEqualTo(2);

        assertThat(site.found("quay", "pianos rye")).hasSize(2);
        assertThat(site.isCurrent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 0.5, 0.95})
    void anIndexOfWhichAFileIsGoneOrCutShortIsBuiltAnew(double share) throws Exception {
        site.build();
        for (String file : site.indexFiles().keySet()) {
            BuildSite damaged = site.indexedIn(folder.resolve("index-" + file));
            damaged.build();
            damage(damaged.index().resolve(file), share);

            assertThat(damaged.isCurrent()).as(file).isEqualTo(file.equals("write.lock"));
            damaged.build();
            assertThat(damaged.suggestions("quay", "pianos rye"))
                    .as(file)
                    .containsExactlyInAnyOrder("Bluefin Movers", "Crumb and Sons");
        }
    }

    @Test
    void anIndexThatIsGoneIsBuiltAnew() throws Exception {
        site.build();
        for (String file : site.indexFiles().keySet()) {
            Files.delete(site.index().resolve(file));
        }
        assertThat(site.isCurrent()).isFalse();
        assertThatThrownBy(() -> site.found("quay", "pianos")).isInstanceOf(NoIndexException.class);

        assertThat(site.build().read()).isEqualTo(2);
    }

    @Test
    void theIndexIsCurrentUntilAFileIsAddedChangedTouchedOrTakenAway() throws Exception {
        assertThat(site.isCurrent()).as("never built").isFalse();
        site.build();
        assertThat(site.isCurrent()).as("built").isTrue();

        site.with("quay/README.md", "for people").with("quay/_draft.md", "kept out");
        assertThat(site.isCurrent()).as("what is left alone was added").isTrue();

        site.with("quay/more.md", page("Who tunes harps?", "Catgut Corner"));
        assertThat(site.isCurrent()).as("added").isFalse();
        site.build();

        site.with("quay/more.md", page("Who tunes harps?", "Catgut Corners"));
        assertThat(site.isCurrent()).as("changed").isFalse();
        site.build();

        site.touch("quay/more.md", BuildSite.NOW);
        assertThat(site.isCurrent()).as("touched").isFalse();
        site.build();

        Files.move(site.path("quay/more.md"), site.path("quay/less.md"));
        assertThat(site.isCurrent()).as("renamed").isFalse();
        site.build();

        site.without("quay/less.md");
        assertThat(site.isCurrent()).as("taken away").isFalse();
        site.build();
        assertThat(site.isCurrent()).isTrue();
    }

    @Test
    void progressIsToldEveryFileAndTheEnd() throws Exception {
        Heard first = new Heard();
        site.build(false, first);
        Heard unchanged = new Heard();
        site.build(false, unchanged);

        for (Heard heard : new Heard[] {first, unchanged}) {
            assertThat(heard.files()).containsExactlyInAnyOrder("quay/bakers.md", "quay/movers.md");
            assertThat(heard.bytes())
                    .isEqualTo(heard.bytesTotal())
                    .isEqualTo(Files.size(site.path("quay/bakers.md")) + Files.size(site.path("quay/movers.md")));
            assertThat(heard.ends()).isEqualTo(1);
        }
    }

    @Test
    void aBuildThatFailsEndsItsProgressAndLeavesTheIndexAsItWas() throws Exception {
        site.build();
        site.with("quay/movers.md", page("Who moves pianos?", "Gullwing Removals"));
        Heard heard = new Heard();
        try (Shelf shelf = site.shelf();
                ShelfWriter writer = shelf.write(false)) {
            BuildIndex build = site.builder(new FullShelf(writer));
            assertThatThrownBy(() -> build.run(false, heard))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("the disk is full");
        }
        assertThat(heard.ends()).isEqualTo(1);
        assertThat(site.suggestions("quay", "pianos")).containsExactly("Bluefin Movers");
        site.build();
        assertThat(site.suggestions("quay", "pianos")).containsExactly("Gullwing Removals");
    }

    /// Cuts `file` to `share` of its size; below 0 it is deleted.
    private static void damage(Path file, double share) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.delete(file);
        if (share >= 0) {
            Files.write(file, Arrays.copyOf(whole, (int) (whole.length * share)));
        }
    }
}
