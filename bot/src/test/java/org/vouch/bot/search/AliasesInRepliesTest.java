package org.vouch.bot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One suggestion is one, however peers write it, unless a curator says otherwise.
class AliasesInRepliesTest {

    @TempDir
    Path home;

    private Knowledge knowledge;

    @BeforeEach
    void twoSpellings() {
        knowledge = new Knowledge(home)
                .with("circle/a.md", "## Managed SOC for a hospital?", "- QNE (Abe Q., 2026-03): Calm at night.")
                .with(
                        "circle/b.md",
                        "## Managed SOC for a factory?",
                        "- Quill National Exchange (Bo R., 2026-05): Quick.",
                        "- Quill National Exchange (Cy S., 2026-05): Kind.");
    }

    @Test
    void peersWhoWriteItDifferentlyVouchForTheSame() throws Exception {
        RankedSuggestion found = knowledge.theOne("Can anyone recommend a managed SOC?");
        assertThat(found.vouches()).isEqualTo(3);
        assertThat(found.name()).isEqualTo("Quill National Exchange");
        assertThat(found.explanation().parts())
                .extracting(Explanation.Part::what)
                .contains("'QNE' counts here: the initials of 'Quill National Exchange'");
    }

    @Test
    void whatACuratorTellsApartIsTwo() throws Exception {
        knowledge.with("circle/aliases.csv", "action,name,other", "not same,QNE,Quill National Exchange");
        assertThat(knowledge.names("managed SOC")).containsExactlyInAnyOrder("QNE", "Quill National Exchange");
    }

    @Test
    void whatACuratorRenamesIsShownUnderTheNewName() throws Exception {
        knowledge.with("circle/aliases.csv", "action,name,other", "rename,QNE,The Quill SOC");
        assertThat(knowledge.names("managed SOC")).containsExactly("The Quill SOC");
    }

    @Test
    void whatACuratorHidesIsNeverShown() throws Exception {
        assertThat(knowledge.names("managed SOC")).isNotEmpty();
        knowledge.with("circle/aliases.csv", "action,name,other", "hide,qne,");
        assertThat(knowledge.names("managed SOC")).isEmpty();
        knowledge.with("circle/aliases.csv", "action,name,other", "hide,Something Else,");
        assertThat(knowledge.names("managed SOC")).isNotEmpty();
    }

    @Test
    void whatACuratorHidesIsNotQuotedEither() throws Exception {
        knowledge
                .with(
                        "circle/c.md",
                        "## Managed SOC for a port?",
                        "- Gullwatch (Dee S., 2026-06): Better than Murmurworks.")
                .with("circle/aliases.csv", "action,name,other", "hide,Murmurworks,");
        assertThat(knowledge.ask("managed SOC for a port").suggestions())
                .filteredOn(found -> found.name().equals("Gullwatch"))
                .flatExtracting(RankedSuggestion::quotes)
                .extracting(Quote::text)
                .containsExactly("");
    }

    @Test
    void twoThatACuratorCallsTheSameAreShownAsTheOneThatIsWrittenMoreOften() throws Exception {
        knowledge
                .with("circle/c.md", "## Managed SOC for a port?", "- Gullwatch (Dee S., 2026-06): Awake.")
                .with("circle/aliases.csv", "action,name,other", "same,Gullwatch,Quill National Exchange");
        RankedSuggestion found = knowledge.theOne("managed SOC");
        assertThat(found.name()).isEqualTo("Quill National Exchange");
        assertThat(found.vouches()).isEqualTo(4);
    }

    @Test
    void aCorrectionOfAnotherCommunityCorrectsNothing() throws Exception {
        knowledge.with("parents/aliases.csv", "action,name,other", "hide,QNE,");
        assertThat(knowledge.names("managed SOC")).containsExactly("Quill National Exchange");
    }

    @Test
    void whoAdvertisesIsMarkedInTheExplanation() throws Exception {
        knowledge.with(
                "circle/chat.threads.jsonl",
                new ChatThread("t1", "Bo R.", "2026-01-05T08:00:00Z", "Who cleans a swimming pool?")
                        .answer("Dee T.", "2026-01-05T08:10:00Z", "We at Bluefin Pools offer 20% off, contact us")
                        .toString());
        assertThat(knowledge
                        .theOne("swimming pool")
                        .explanation()
                        .parts()
                        .getFirst()
                        .what())
                .startsWith("a peer vouches for what seems to be their own (2026-01-05");
    }
}
