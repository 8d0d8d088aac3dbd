package org.vouch.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.index.Hit;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.index.ShelvedStretch;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.recommendation.Reaction;
import org.vouch.indexer.recommendation.Recommendation;

/// From chat exports to the shelf, and back again when they change.
class ExportsBuildTest {

    private static final String JANUARY = """
            13/01/2026, 09:00 - Ada: Can anyone recommend a mover for pianos?
            13/01/2026, 09:05 - Bo: We took Bluefin Movers and were happy.
            13/01/2026, 09:06 - Cem: thanks
            """;
    private static final String FEBRUARY = """
            14/02/2026, 09:00 - Bo: Can anyone recommend a bakery for rye bread?
            14/02/2026, 09:05 - Ada: We took Crumb Bakery and were happy.
            14/02/2026, 09:09 - Cem: Ask Crumb Bakery, always fresh.
            """;
    private static final String MARCH = """
            15/03/2026, 09:00 - Cem: Can anyone recommend a plumber for boilers?
            15/03/2026, 09:05 - Ada: Ask Copperline Heating, quick and fair.
            """;

    @TempDir
    private Path folder;

    private BuildSite site;

    @BeforeEach
    void writeKnowledge() {
        site = new BuildSite(folder).with("quay/chat.txt", JANUARY + FEBRUARY);
    }

    @Test
    void whatPeersSaidInAnExportIsFound() throws Exception {
        BuildReport report = site.build();

        assertThat(report.problems()).isEmpty();
        assertThat(site.suggestions("quay", "pianos")).containsExactly("Bluefin Movers");
        assertThat(site.suggestions("quay", "rye")).containsExactly("Crumb Bakery", "Crumb Bakery");
        Hit hit = site.found("quay", "rye").getFirst();
        assertThat(hit.answers().getFirst().recommendation().peer()).isEqualTo(new MemberId("ada"));
        assertThat(hit.answers().getFirst().recommendation().source().place()).isEqualTo("quay/chat.txt:5");
    }

    @Test
    void howAnAnswerWasSaidAndWhatOthersThoughtOfItIsKeptAsWhatItIs() throws Exception {
        site.with("quay/result.json", """
                {"name":"Quay","type":"private_supergroup","id":77,"messages":[
                {"id":1,"type":"message","date":"2026-03-01T09:00:00","from":"Ada","from_id":"user1",
                 "text":"Can anyone recommend a roofer for slates?"},
                {"id":2,"type":"message","date":"2026-03-09T09:00:00","from":"Bo","from_id":"user2",
                 "reply_to_message_id":1,"text":"Ask Ridgeway Roofs, never late.","edited":"2026-03-09T09:01:00",
                 "forwarded_from":"Cem","reactions":[{"type":"emoji","count":3,"emoji":"👍"}]}]}
                """).build();

        Recommendation kept =
                site.found("quay", "slates").getFirst().answers().getFirst().recommendation();
        assertThat(kept.opinions()).hasSize(1);
        assertThat(kept.source().link()).isEqualTo("https://t.me/c/77/2");
        assertThat(kept.circumstances())
                .isEqualTo(new Circumstances("", true, true, false, List.of(new Reaction("👍", 3))));
    }

    @Test
    void anotherExportOfTheSameChatAddsOnlyWhatIsNew() throws Exception {
        site.with("quay/again.txt", FEBRUARY + MARCH).build();

        assertThat(site.suggestions("quay", "rye")).containsExactly("Crumb Bakery", "Crumb Bakery");
        assertThat(site.suggestions("quay", "boilers")).containsExactly("Copperline Heating");
        assertThat(site.suggestions("quay", "pianos")).containsExactly("Bluefin Movers");
    }

    @Test
    void anUnchangedExportIsNotReadAgain() throws Exception {
        site.build();

        BuildReport again = site.build();

        assertThat(again.read()).isZero();
        assertThat(again.written()).isFalse();
        assertThat(site.isCurrent()).isTrue();
    }

    @Test
    void ofAGrownExportOnlyTheLastStretchIsUnderstoodAgain() throws Exception {
        Set<ShelvedStretch> before = stretches(site.build());

        Set<ShelvedStretch> after =
                stretches(site.with("quay/chat.txt", JANUARY + FEBRUARY + MARCH).build());

        assertThat(after).hasSize(3).containsAll(before);
        assertThat(site.suggestions("quay", "boilers")).containsExactly("Copperline Heating");
    }

    @Test
    void whatAnExportNoLongerTellsIsForgotten() throws Exception {
        site.build();

        site.with("quay/chat.txt", FEBRUARY).build();

        assertThat(site.found("quay", "pianos")).isEmpty();
        assertThat(site.suggestions("quay", "rye")).hasSize(2);
    }

    @Test
    void whenAnExportIsGoneWhatOnlyItToldIsForgotten() throws Exception {
        site.with("quay/again.txt", FEBRUARY + MARCH).build();

        site.without("quay/chat.txt");
        BuildReport report = site.build();

        assertThat(report.removed()).isEqualTo(1);
        assertThat(site.found("quay", "pianos")).isEmpty();
        assertThat(site.suggestions("quay", "rye")).hasSize(2);
        assertThat(site.suggestions("quay", "boilers")).hasSize(1);
    }

    @Test
    void whenTheLastExportIsGoneNothingOfItIsLeft() throws Exception {
        site.with("quay/cards.md", BuildSite.page("Who carries safes?", "Bluefin"))
                .build();

        site.without("quay/chat.txt");
        site.build();

        assertThat(site.found("quay", "pianos rye bread recommend")).isEmpty();
        assertThat(site.suggestions("quay", "safes")).containsExactly("Bluefin");
    }

    @Test
    void howTheIndexCameAboutMakesNoDifference() throws Exception {
        site.build();
        site.with("quay/again.txt", FEBRUARY + MARCH).build();
        site.without("quay/chat.txt");
        BuildReport grown = site.build();

        BuildReport fresh = site.indexedIn(folder.resolve("fresh")).build();

        assertThat(grown.files()).isEqualTo(fresh.files());
    }

    @Test
    void anExportThatGoesMissingWhileItIsReadCostsNothing() throws Exception {
        site.with("quay/z.txt", MARCH + "16/03/2026, 10:00 - Ada: ok\n").build();
        site.with("quay/chat.txt", JANUARY + FEBRUARY + "15/02/2026, 10:00 - Bo: bye\n");

        BuildReport report = site.build(false, new Heard(() -> {
            if (Files.exists(site.path("quay/z.txt"))) {
                site.without("quay/z.txt");
            }
        }));

        assertThat(report.problems()).extracting(Problem::file).containsExactly("quay/z.txt");
        assertThat(site.suggestions("quay", "pianos boilers"))
                .containsExactlyInAnyOrder("Bluefin Movers", "Copperline Heating");
    }

    @Test
    void aReportTellsWhatAFileHolds() throws Exception {
        site.with("quay/readable.txt", JANUARY).with("quay/empty.txt", "");

        List<FileReport> reports = site.check().reports();

        assertThat(reports)
                .extracting(FileReport::file)
                .containsExactly("quay/chat.txt", "quay/empty.txt", "quay/readable.txt");
        FileReport chat = reports.getFirst();
        assertThat(chat.format()).isEqualTo("WhatsApp");
        assertThat(chat.messages()).isEqualTo(6);
        assertThat(chat.authors()).isEqualTo(3);
        assertThat(chat.first()).isEqualTo(LocalDateTime.parse("2026-01-13T09:00:00"));
        assertThat(chat.last()).isEqualTo(LocalDateTime.parse("2026-02-14T09:09:00"));
        assertThat(reports.get(1).format()).isEmpty();
        assertThat(reports.get(1).problems()).hasSize(1);
    }

    @Test
    void aCheckAndABuildLeaveNothingBehindBesideTheIndex() throws Exception {
        site.check();
        site.build();

        List<String> left = new ArrayList<>();
        try (var files = Files.walk(folder.resolve("scratch"))) {
            files.filter(Files::isRegularFile).forEach(file -> left.add(file.toString()));
        }
        assertThat(left).isEmpty();
    }

    @Test
    void namesOnCardsAreKnownInChatsToo() throws Exception {
        site.with("quay/chat.txt", JANUARY.replace("We took Bluefin Movers", "we took bluefin"))
                .with("quay/cards.md", BuildSite.page("Who carries safes?", "Bluefin"))
                .build();

        assertThat(site.suggestions("quay", "pianos")).containsExactly("bluefin");
    }

    private static Set<ShelvedStretch> stretches(BuildReport report) {
        Set<ShelvedStretch> stretches = new HashSet<>();
        for (ShelvedFile file : report.files().values()) {
            stretches.addAll(file.stretches());
        }
        return stretches;
    }
}
