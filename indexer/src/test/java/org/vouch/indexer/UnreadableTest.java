package org.vouch.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.indexer.BuildSite.page;
import static org.vouch.indexer.BuildSite.thread;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.recommendation.Problem;

/// A file that was listed and then cannot be read, here because somebody takes it away in between.
class UnreadableTest {

    private static final String CARDS = "quay/bakers.md";
    private static final String OTHER_CARDS = "quay/movers.md";
    private static final String CHAT = "quay/chat.threads.jsonl";

    @TempDir
    private Path folder;

    private BuildSite site;

    @BeforeEach
    void writeKnowledge() {
        site = new BuildSite(folder)
                .with(CARDS, page("Who bakes rye bread?", "Crumb and Sons"))
                .with(CHAT, thread("t1", "Who moves pianos?", "we took Bluefin and were happy"))
                .with(OTHER_CARDS, page("Who carries safes?", "Bluefin"));
    }

    @Test
    void aFileThatGoesMissingAfterTheOneBeforeItIsToldAndTheOthersAreRead() throws Exception {
        BuildReport report = buildTakingAway(CHAT, CARDS);

        assertThat(report.problems()).extracting(Problem::file).containsExactly(CHAT);
        assertThat(report.problems()).extracting(Problem::what).containsExactly("the file is no longer there");
        assertThat(site.suggestions("quay", "rye safes")).containsExactlyInAnyOrder("Crumb and Sons", "Bluefin");
    }

    @Test
    void whatWasKnownFromAFileThatCannotBeReadStaysOnTheShelf() throws Exception {
        BuildReport first = site.build();

        BuildReport report = buildTakingAway(CHAT, CARDS);

        assertThat(report.problems()).extracting(Problem::file).containsExactly(CHAT);
        assertThat(report.recommendations()).isEqualTo(first.recommendations());
        assertThat(site.suggestions("quay", "pianos")).containsExactly("Bluefin");
    }

    @Test
    void whenItCanBeReadAgainWithoutAChangeNothingIsReadAgain() throws Exception {
        site.build();
        buildTakingAway(CHAT, CARDS);
        site.with(CHAT, thread("t1", "Who moves pianos?", "we took Bluefin and were happy"));

        BuildReport report = site.build();

        assertThat(report.problems()).isEmpty();
        assertThat(report.read()).isZero();
    }

    @Test
    void whenItStaysAwayItIsForgotten() throws Exception {
        site.build();
        buildTakingAway(CHAT, CARDS);

        assertThat(site.build().removed()).isEqualTo(1);
        assertThat(site.found("quay", "pianos")).isEmpty();
    }

    @Test
    void namesOnCardsThatCannotBeReadAreNotLostToTheChats() throws Exception {
        site.build();

        BuildReport report = site.build(false, new Heard(() -> site.without(OTHER_CARDS)));

        assertThat(report.problems()).extracting(Problem::file).containsExactly(OTHER_CARDS);
        assertThat(site.suggestions("quay", "pianos safes")).containsExactlyInAnyOrder("Bluefin", "Bluefin");
    }

    @Test
    void aChatThatChangedIsReadEvenWhenNotAllNamesOnCardsAreKnown() throws Exception {
        site.build();
        site.with(CHAT, thread("t1", "Who moves pianos?", "Ask Topsail Loft, quick and fair"));

        site.build(false, new Heard(() -> site.without(OTHER_CARDS)));

        assertThat(site.suggestions("quay", "pianos")).containsExactly("Topsail Loft");
    }

    private BuildReport buildTakingAway(String file, String after) throws Exception {
        return site.build(false, Heard.after(done -> {
            if (done.equals(after)) {
                site.without(file);
            }
        }));
    }
}
