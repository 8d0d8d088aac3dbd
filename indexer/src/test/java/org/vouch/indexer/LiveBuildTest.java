package org.vouch.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.recommendation.Problem;

/// From what a bot heard live to the shelf, with and without a curator's approval.
class LiveBuildTest {

    private static final String LIVE = "quay/live/telegram-10077.jsonl";
    private static final String APPROVALS = "quay/live/approved.csv";
    private static final String ASKED = "telegram:77/1";

    @TempDir
    private Path folder;

    private BuildSite site;

    @BeforeEach
    void writeKnowledge() {
        site = new BuildSite(folder).with(LIVE, EXCHANGE);
    }

    private static final String EXCHANGE = said(1, "Ada", "Can anyone recommend a mover for pianos?", "")
            + said(2, "Bo", "We took Bluefin Movers and were happy.", "\"reply_to\":\"1\",");

    private static String said(int id, String by, String text, String more) {
        return """
                {"id":"%d","at":"2026-10-13T09:0%d:00Z","by":"%s","by_id":"user%s",%s"text":"%s","chat_id":"telegram:77"}
                """.formatted(id, id, by, by, more, text);
    }

    private static String exported(String messages) {
        return """
                {"name":"Quay","type":"private_supergroup","id":77,"messages":[%s]}
                """.formatted(messages);
    }

    private static final String EXPORTED_REQUEST = """
            {"id":1,"type":"message","date":"2026-10-13T09:01:00","from":"Ada","from_id":"userAda",
             "text":"Can anyone recommend a mover for pianos?"}""";
    private static final String EXPORTED_ANSWER = """
            {"id":2,"type":"message","date":"2026-10-13T09:02:00","from":"Bo","from_id":"userBo",
             "reply_to_message_id":1,"text":"We took Bluefin Movers and were happy."}""";

    @Test
    void whatWasHeardIsFound() throws Exception {
        assertThat(site.build().problems()).isEmpty();

        assertThat(site.suggestions("quay", "pianos")).containsExactly("Bluefin Movers");
        assertThat(site.held("quay")).isEmpty();
    }

    @Test
    void anExportOfTheSameChatTellsTheSameMessages() throws Exception {
        site.with("quay/result.json", exported(EXPORTED_REQUEST + "," + EXPORTED_ANSWER))
                .build();

        assertThat(site.suggestions("quay", "pianos")).containsExactly("Bluefin Movers");
    }

    @Test
    void aLaterLineOfTheSameMessageCountsWheneverItWasEdited() throws Exception {
        String edit = "\"edited\":true,\"reply_to\":\"1\",";
        site.with(LIVE, EXCHANGE + said(2, "Bo", "We took Otter Removals and were happy.", edit));
        site.build();
        assertThat(site.suggestions("quay", "pianos")).containsExactly("Otter Removals");

        site.with(
                LIVE,
                EXCHANGE
                        + said(2, "Bo", "We took Otter Removals and were happy.", edit)
                        + said(2, "Bo", "We took Kestrel Carriers and were happy.", edit));
        site.build();
        assertThat(site.suggestions("quay", "pianos")).containsExactly("Kestrel Carriers");
    }

    @Test
    void aLineThatACuratorTookOutIsForgotten() throws Exception {
        site.build();
        site.with(LIVE, said(1, "Ada", "Can anyone recommend a mover for pianos?", ""))
                .build();

        assertThat(site.suggestions("quay", "pianos")).isEmpty();
    }

    @Test
    void whereCuratorsApproveNothingIsFoundBeforeTheyDo() throws Exception {
        BuildSite approving = site.approving("quay");
        approving.build();
        assertThat(approving.held("quay")).containsExactly(ASKED);
        assertThat(approving.found("quay", "pianos bluefin movers happy")).isEmpty();

        approving.with(APPROVALS, "request,decision,at\n" + ASKED + ",approve,2026-10-14T09:00:00Z\n");
        assertThat(approving.build().problems()).isEmpty();
        assertThat(approving.held("quay")).isEmpty();
        assertThat(approving.suggestions("quay", "pianos")).containsExactly("Bluefin Movers");
    }

    @Test
    void whatIsRejectedIsNeitherFoundNorShownAgain() throws Exception {
        BuildSite approving = site.approving("quay").with(APPROVALS, "request,decision\n" + ASKED + ",reject\n");
        approving.build();

        assertThat(approving.held("quay")).isEmpty();
        assertThat(approving.found("quay", "pianos bluefin movers happy")).isEmpty();
    }

    @Test
    void aLaterAnswerToAnApprovedRequestIsApprovedWithIt() throws Exception {
        BuildSite approving = site.approving("quay").with(APPROVALS, "request,decision\n" + ASKED + ",approve\n");
        approving.build();
        approving
                .with(LIVE, EXCHANGE + said(3, "Cem", "Ask Otter Removals, never late.", "\"reply_to\":\"1\","))
                .build();

        assertThat(approving.suggestions("quay", "pianos")).containsExactly("Bluefin Movers", "Otter Removals");
    }

    @Test
    void whatACuratorExportedNeedsNoApprovalButWhatWasHeardInAnswerDoes() throws Exception {
        BuildSite approving = site.approving("quay")
                .with("quay/export.json", exported(EXPORTED_REQUEST + "," + EXPORTED_ANSWER))
                .with(LIVE, said(3, "Cem", "Ask Otter Removals, never late.", "\"reply_to\":\"1\","));
        approving.build();

        assertThat(approving.suggestions("quay", "pianos")).containsExactly("Bluefin Movers");
        assertThat(approving.held("quay")).containsExactly(ASKED);
    }

    @Test
    void whatACuratorExportedStaysTheirsWhenItWasHeardToo() throws Exception {
        String edited = EXPORTED_ANSWER.replace("\"type\"", "\"edited\":\"2026-10-13T09:05:00\",\"type\"");
        BuildSite approving = site.approving("quay")
                .with("quay/export.json", exported(EXPORTED_REQUEST + "," + edited))
                .with(
                        LIVE,
                        said(1, "Ada", "Can anyone recommend a mover for pianos?", "")
                                + said(
                                        2,
                                        "Bo",
                                        "We took Bluefin Movers and were happy.",
                                        "\"edited\":true,\"reply_to\":\"1\","));
        approving.build();

        assertThat(approving.suggestions("quay", "pianos")).containsExactly("Bluefin Movers");
        assertThat(approving.held("quay")).isEmpty();
    }

    @Test
    void aCommunityApprovesForItself() throws Exception {
        BuildSite approving = site.approving("parents").with("parents/live/telegram-10077.jsonl", EXCHANGE);
        approving.build();

        assertThat(approving.held("parents")).containsExactly(ASKED);
        assertThat(approving.suggestions("parents", "pianos")).isEmpty();
        assertThat(approving.suggestions("quay", "pianos")).containsExactly("Bluefin Movers");
        assertThat(approving.held("quay")).isEmpty();
    }

    @Test
    void oneWhoNoLongerWantsToApproveHasAllOfIt() throws Exception {
        site.approving("quay").build();
        site.build();

        assertThat(site.held("quay")).isEmpty();
        assertThat(site.suggestions("quay", "pianos")).containsExactly("Bluefin Movers");
    }

    @Test
    void anApprovalReadsOnlyTheMonthOfItsRequestAgain() throws Exception {
        BuildSite approving = site.approving("quay")
                .with(
                        LIVE,
                        EXCHANGE
                                + said(5, "Cem", "Can anyone recommend a bakery?", "")
                                        .replace("2026-10", "2026-09"));
        approving.build();
        String before = stretches(approving);
        approving.with(APPROVALS, "request,decision\n" + ASKED + ",approve\n").build();

        assertThat(before.lines().filter(line -> line.endsWith("2026-09")).toList())
                .hasSize(1)
                .isSubsetOf(stretches(approving).lines().toList());
    }

    private static String stretches(BuildSite site) throws Exception {
        try (Shelf shelf = site.shelf();
                var snapshot = shelf.snapshot()) {
            return String.join(
                    "\n",
                    Objects.requireNonNull(snapshot.files().get(LIVE)).stretches().stream()
                            .map(stretch -> stretch.fingerprint() + " " + stretch.name())
                            .toList());
        }
    }

    @Test
    void mistakesInApprovalsAreReportedAndTheOthersCount() throws Exception {
        BuildReport report = site.approving("quay")
                .with(APPROVALS, "Request,Decision,at\n,approve,\n\nother,perhaps,\n" + ASKED + ",Approve,\n")
                .build();

        assertThat(report.problems())
                .extracting(Problem::line, Problem::what)
                .containsExactly(
                        tuple(2, "a row without a request"), tuple(4, "the decision is neither approve nor reject"));
        assertThat(site.approving("quay").suggestions("quay", "pianos")).containsExactly("Bluefin Movers");
    }

    @Test
    void aBuildThatIsStoppedLeavesTheIndexAsItWas() throws Exception {
        site.build();
        site.with(LIVE, EXCHANGE + said(3, "Cem", "Ask Otter Removals, never late.", "\"reply_to\":\"1\","));
        AtomicInteger looks = new AtomicInteger();
        try (Shelf shelf = site.shelf()) {
            BuildIndex builder = site.builder(shelf);
            assertThatThrownBy(() -> builder.run(false, Progress.SILENT, () -> looks.incrementAndGet() > 3))
                    .isInstanceOf(BuildStoppedException.class);
        }
        assertThat(site.suggestions("quay", "pianos")).isEqualTo(List.of("Bluefin Movers"));

        site.build();
        assertThat(site.suggestions("quay", "pianos")).containsExactly("Bluefin Movers", "Otter Removals");
    }
}
