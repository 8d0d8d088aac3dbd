package org.vouch.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.indexer.BuildSite.page;
import static org.vouch.indexer.BuildSite.thread;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands on a community's cards is a name in its chats, however carelessly it is written there.
class KnownNamesTest {

    private static final String CHAT = thread("t1", "Who moves pianos?", "we took bluefin and were happy");

    @TempDir
    private Path folder;

    private BuildSite site;

    @BeforeEach
    void writeChatsOfTwoCommunities() {
        site = new BuildSite(folder)
                .with("quay/chat.threads.jsonl", CHAT)
                .with("quay/cards.md", page("Who bakes rye bread?", "Crumb and Sons"))
                .with("moor/chat.threads.jsonl", CHAT);
    }

    @Test
    void aNewCardMakesTheChatsOfItsCommunityBeReadAgain() throws Exception {
        site.build();
        assertThat(site.suggestions("quay", "pianos")).noneMatch("bluefin"::equalsIgnoreCase);
        site.with("quay/movers.md", page("Who carries safes?", "Bluefin"));

        BuildReport report = site.build();

        assertThat(report.read()).isEqualTo(2);
        assertThat(site.suggestions("quay", "pianos")).containsExactly("bluefin");
        assertThat(site.suggestions("moor", "pianos")).noneMatch("bluefin"::equalsIgnoreCase);
    }

    @Test
    void aCardThatIsGoneTakesItsNameWithIt() throws Exception {
        site.with("quay/movers.md", page("Who carries safes?", "Bluefin"));
        site.build();
        site.without("quay/movers.md");

        BuildReport report = site.build();

        assertThat(report.read()).isEqualTo(1);
        assertThat(site.suggestions("quay", "pianos")).noneMatch("bluefin"::equalsIgnoreCase);
    }

    @Test
    void aNameThatMovesToAnotherCardFileChangesNoChat() throws Exception {
        site.with("quay/movers.md", page("Who carries safes?", "Bluefin"));
        site.build();
        site.without("quay/movers.md");
        site.with("quay/more.md", page("Who lifts boats?", "Bluefin"));

        assertThat(site.build().read()).isEqualTo(1);
        assertThat(site.suggestions("quay", "pianos")).hasSize(1);
    }
}
