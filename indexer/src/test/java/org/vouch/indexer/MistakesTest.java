package org.vouch.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.indexer.BuildSite.page;
import static org.vouch.indexer.BuildSite.thread;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.recommendation.Problem;

/// What a build does with mistakes in the knowledge folder: they are told until they are mended, and keep nothing
/// else out.
class MistakesTest {

    @TempDir
    private Path folder;

    private BuildSite site;

    @BeforeEach
    void writeKnowledgeWithAMistake() {
        site = new BuildSite(folder)
                .with("quay/cards.md", page("Who bakes rye bread?", "Crumb and Sons"))
                .with(
                        "quay/chat.threads.jsonl",
                        thread("t1", "Who repairs sails?", "Ask Topsail Loft, quick and fair") + "oops\n");
    }

    @Test
    void aMistakeIsToldInEveryBuildUntilItIsMended() throws Exception {
        assertThat(places(site.build())).containsExactly("quay/chat.threads.jsonl:2");
        BuildReport again = site.build();
        assertThat(places(again)).containsExactly("quay/chat.threads.jsonl:2");
        assertThat(again.read()).isEqualTo(1);
        assertThat(again.written()).isFalse();
        assertThat(site.suggestions("quay", "rye sails")).containsExactlyInAnyOrder("Crumb and Sons", "Topsail Loft");

        site.with("quay/chat.threads.jsonl", thread("t1", "Who repairs sails?", "Ask Topsail Loft, quick and fair"));

        assertThat(site.build().problems()).isEmpty();
        assertThat(site.build().read()).isZero();
    }

    @Test
    void aKnowledgeFolderWithMistakesIsCurrentAllTheSame() throws Exception {
        site.build();
        assertThat(site.isCurrent()).isTrue();
    }

    @Test
    void aCheckTellsWhatABuildTellsAndWritesNothing() throws Exception {
        BuildReport check = site.check();

        assertThat(site.index()).doesNotExist();
        assertThat(check.written()).isFalse();
        BuildReport build = site.build();
        assertThat(check.problems()).isEqualTo(build.problems()).hasSize(1);
        assertThat(check.files()).isEqualTo(build.files());
        assertThat(check.read()).isEqualTo(2);

        var before = site.indexFiles();
        site.with("quay/cards.md", "## Empty?\n");
        assertThat(site.check().problems()).isNotEmpty();
        assertThat(site.indexFiles()).isEqualTo(before);
        assertThat(site.found("quay", "rye")).hasSize(1);
    }

    @Test
    void theProblemsOfAllFilesAreInTheOrderOfTheirPlaces() throws Exception {
        site.with("quay/aaa.md", "## Empty?\n").with("quay/zzz.docx", "").with("stray.md", "");

        assertThat(site.build().problems()).isSorted().extracting(Problem::file).contains("stray.md", "quay/zzz.docx");
    }

    @Test
    void aFileThatVanishesWhileBuildingIsToldAndTheOthersAreRead() throws Exception {
        BuildReport report = site.build(false, new Heard(() -> site.without("quay/cards.md")));

        assertThat(places(report)).containsExactly("quay/cards.md", "quay/chat.threads.jsonl:2");
        assertThat(site.suggestions("quay", "sails")).containsExactly("Topsail Loft");

        site.with("quay/cards.md", page("Who bakes rye bread?", "Crumb and Sons"));
        assertThat(places(site.build())).containsExactly("quay/chat.threads.jsonl:2");
        assertThat(site.found("quay", "rye")).hasSize(1);
    }

    @Test
    void aFileThatCanNeverBeReadIsToldInEveryBuild() throws Exception {
        site.build(false, new Heard(() -> site.without("quay/cards.md")));
        site.with("quay/cards.md", page("Who bakes rye bread?", "Crumb and Sons"));

        BuildReport again = site.build(false, new Heard(() -> site.without("quay/cards.md")));

        assertThat(places(again)).containsExactly("quay/cards.md", "quay/chat.threads.jsonl:2");
    }

    @Test
    void anEndlessIdIsToldAndTheOtherThreadsAreRead() throws Exception {
        site.with(
                "quay/chat.threads.jsonl",
                thread("x".repeat(40_000), "Who rigs masts?", "Ask Halyard House, quick and fair")
                        + thread("t2", "Who repairs sails?", "Ask Topsail Loft, quick and fair"));

        assertThat(places(site.build())).containsExactly("quay/chat.threads.jsonl:1");
        assertThat(site.suggestions("quay", "masts sails")).containsExactly("Topsail Loft");
    }

    @Test
    void halfAnEmojiAtTheEndOfAnExportedTextIsNoMistake() throws Exception {
        site.with(
                "quay/chat.threads.jsonl",
                thread("t1", "Who repairs sails? \\ud83d", "Ask Topsail Loft, quick and fair \\ud83d"));

        assertThat(site.build().problems()).isEmpty();
        assertThat(site.suggestions("quay", "sails")).containsExactly("Topsail Loft");
    }

    private static List<String> places(BuildReport report) {
        return report.problems().stream()
                .map(problem -> problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line())
                .toList();
    }
}
