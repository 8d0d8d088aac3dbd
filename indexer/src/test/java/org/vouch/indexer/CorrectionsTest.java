package org.vouch.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Correction;
import org.vouch.indexer.recommendation.Correction.Action;

class CorrectionsTest {

    private static final CommunityId CIRCLE = new CommunityId("circle");

    @TempDir
    private Path folder;

    @Test
    void correctionsLieOnTheShelfOfTheirCommunityAlone() throws Exception {
        BuildSite site = new BuildSite(folder)
                .with("circle/soc.md", BuildSite.page("A SOC?", "Northlight"))
                .with("parents/dentist.md", BuildSite.page("A dentist?", "Bay Dental"))
                .with("circle/aliases.csv", "action,name,other\nhide,Northlight,\n");
        assertThat(site.build().problems()).isEmpty();
        try (Shelf shelf = site.shelf();
                Snapshot snapshot = shelf.snapshot()) {
            assertThat(snapshot.corrections(CIRCLE)).containsExactly(new Correction(Action.HIDE, "Northlight", ""));
            assertThat(snapshot.corrections(new CommunityId("parents"))).isEmpty();
        }
    }

    @Test
    void aChangeOfTheCorrectionsAloneIsTakenUpAndReadsNoCardAgain() throws Exception {
        BuildSite site = new BuildSite(folder)
                .with("circle/soc.md", BuildSite.page("A SOC?", "Northlight"))
                .with("circle/chat.threads.jsonl", BuildSite.thread("t1", "A SOC?", "Try Northlight SOC"))
                .with("circle/aliases.csv", "action,name,other\nhide,BlueHarbor,\n");
        site.build();
        site.with("circle/aliases.csv", "action,name,other\nhide,Northlight,\n");
        BuildReport hiding = site.build();
        assertThat(hiding.read()).isEqualTo(1);
        try (Shelf shelf = site.shelf();
                Snapshot snapshot = shelf.snapshot()) {
            assertThat(snapshot.corrections(CIRCLE)).containsExactly(new Correction(Action.HIDE, "Northlight", ""));
        }
        site.without("circle/aliases.csv");
        site.build();
        try (Shelf shelf = site.shelf();
                Snapshot snapshot = shelf.snapshot()) {
            assertThat(snapshot.corrections(CIRCLE)).isEmpty();
        }
    }

    @Test
    void aNameThatACuratorCorrectsIsKnownHoweverCarelesslyItIsWritten() throws Exception {
        BuildSite site = new BuildSite(folder)
                .with(
                        "circle/chat.threads.jsonl",
                        BuildSite.thread("t1", "A SOC?", "we are very happy with northlite, try northlite"))
                .with("circle/aliases.csv", "action,name,other\nsame,Northlite,Northlight SOC\n");
        site.build();
        assertThat(site.suggestions("circle", "SOC")).containsExactly("northlite");
    }

    @Test
    void namesThatAreNotTheSameStayTwoWithinAnExchange() throws Exception {
        String answer = "Try Quill Family Clinic, they are great. Try Quill Family, they are great too";
        BuildSite site =
                new BuildSite(folder).with("circle/chat.threads.jsonl", BuildSite.thread("t1", "A clinic?", answer));
        site.build();
        assertThat(site.suggestions("circle", "clinic")).hasSize(1);
        site.with("circle/aliases.csv", "action,name,other\nnot same,Quill Family,Quill Family Clinic\n");
        site.build();
        assertThat(site.suggestions("circle", "clinic")).hasSize(2);
    }

    @Test
    void aMistakeIsReportedWithItsLine() throws Exception {
        BuildReport report = new BuildSite(folder)
                .with("circle/soc.md", BuildSite.page("A SOC?", "Northlight"))
                .with("circle/aliases.csv", "action,name,other\nmerge,A,B\n")
                .build();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("circle/aliases.csv");
            assertThat(problem.line()).isEqualTo(2);
        });
    }
}
