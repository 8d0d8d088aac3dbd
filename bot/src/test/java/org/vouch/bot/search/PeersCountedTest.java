package org.vouch.bot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each peer counts once for each suggestion, by what they said last.
class PeersCountedTest {

    @TempDir
    Path home;

    private Knowledge knowledge;

    @BeforeEach
    void empty() {
        knowledge = new Knowledge(home);
    }

    @Test
    void aPeerWhoSpeaksInTwoExchangesCountsOnce() throws Exception {
        knowledge.with(
                "circle/security.md",
                "## Managed SOC for a hospital?",
                "- Fernlight SOC (Abe Q., 2026-03-14): Calm at night.",
                "",
                "## Managed SOC for a factory?",
                "- Fernlight SOC (Abe Q., 2026-05-02): Also by day.");

        RankedSuggestion found = knowledge.theOne("Can anyone recommend a managed SOC?");

        assertThat(found.vouches()).isEqualTo(1);
        assertThat(found.quotes()).hasSize(1);
        assertThat(found.explanation().parts()).hasSize(1);
    }

    @Test
    void aPeerWhoSpeaksOnACardInATableAndInAThreadCountsOnce() throws Exception {
        knowledge
                .with("circle/security.md", "## Managed SOC?", "- Fernlight SOC (Abe Q., 2026-03-14): Calm at night.")
                .with("circle/more.csv", "request,suggestion,peer,date", "Managed SOC?,Fernlight SOC,Abe Q.,2026-02")
                .with(
                        "circle/chat.threads.jsonl",
                        new ChatThread("t1", "Bo R.", "2026-01-05T08:00:00Z", "Who has a good managed SOC?")
                                .answer("Abe Q.", "2026-01-05T08:10:00Z", "Fernlight SOC, still happy")
                                .toString());

        RankedSuggestion found = knowledge.theOne("managed SOC");

        assertThat(found.vouches()).isEqualTo(1);
        assertThat(found.newest()).isEqualTo("2026-03-14T00:00:00Z");
    }

    @Test
    void vouchesAndWarningsOfDifferentPeersAreCountedApart() throws Exception {
        knowledge.with(
                "circle/security.md",
                "## Managed SOC?",
                "- Fernlight SOC (Abe Q., 2026-03-14): Calm at night.",
                "- Fernlight SOC (Bo R., 2026-04)",
                "- Fernlight SOC (Cy S.)",
                "- warning: Fernlight SOC (Di T., 2026-05): Left us waiting.");

        RankedSuggestion found = knowledge.theOne("managed SOC");

        assertThat(found.vouches()).isEqualTo(3);
        assertThat(found.warnings()).isEqualTo(1);
        assertThat(found.newest()).isEqualTo("2026-05-01T00:00:00Z");
    }

    @Test
    void whoChangesTheirMindCountsForTheirLatestStanceOnly() throws Exception {
        knowledge.with(
                "circle/security.md",
                "## Managed SOC for a hospital?",
                "- Fernlight SOC (Abe Q., 2025-03-14): Calm at night.",
                "- warning: Mallow MDR (Bo R., 2025-01-10): Slow.",
                "",
                "## Managed SOC for a factory?",
                "- warning: Fernlight SOC (Abe Q., 2026-09-01): They were sold, and it shows.",
                "- Mallow MDR (Bo R., 2026-09-01): New people, quick now.");

        assertThat(knowledge.ask("managed SOC").suggestions())
                .extracting(RankedSuggestion::name, RankedSuggestion::vouches, RankedSuggestion::warnings)
                .containsExactly(tuple("Mallow MDR", 1, 0), tuple("Fernlight SOC", 0, 1));
    }

    @Test
    void theQuoteIsOfTheStanceThatCounts() throws Exception {
        knowledge.with(
                "circle/security.md",
                "## Managed SOC?",
                "- Fernlight SOC (Abe Q., 2025-03-14): Calm at night.",
                "",
                "## A managed SOC for the plant?",
                "- warning: Fernlight SOC (Abe Q., 2026-09-01): They were sold.");

        assertThat(knowledge.theOne("managed SOC").quotes())
                .extracting(Quote::text)
                .containsExactly("They were sold.");
    }

    @Test
    void whatIsUndatedDoesNotOverrideWhatIsDated() throws Exception {
        knowledge.with(
                "circle/security.md",
                "## Managed SOC for a factory?",
                "- Fernlight SOC (Abe Q.): Calm at night.",
                "",
                "## Managed SOC for a hospital?",
                "- warning: Fernlight SOC (Abe Q., 2024-03-14): They were sold.");

        assertThat(knowledge.theOne("managed SOC").warnings()).isEqualTo(1);
    }

    @Test
    void ofTwoStatementsOfOneStanceTheOneThatFitsBetterCounts() throws Exception {
        knowledge.with(
                "circle/security.md",
                "## Managed SOC for a hospital?",
                "- Fernlight SOC (Abe Q., 2026-09-28): Knows wards.",
                "",
                "## Managed SOC for a factory?",
                "- Fernlight SOC (Abe Q., 2026-10-01): Knows lathes.");

        assertThat(knowledge.theOne("managed SOC for a hospital").quotes())
                .extracting(Quote::text)
                .containsExactly("Knows wards.");
    }

    @Test
    void whoeverAskedDoesNotVouchInTheirOwnThread() throws Exception {
        knowledge.with(
                "circle/chat.threads.jsonl",
                new ChatThread("t1", "Abe Q.", "2026-01-05T08:00:00Z", "Who has a good managed SOC?")
                        .answer("Bo R.", "2026-01-05T08:10:00Z", "Try Fernlight SOC.")
                        .answer("Abe Q.", "2026-01-05T08:20:00Z", "Fernlight SOC it is, great people, thanks")
                        .toString());

        assertThat(knowledge.theOne("managed SOC").vouches()).isEqualTo(1);
    }
}
