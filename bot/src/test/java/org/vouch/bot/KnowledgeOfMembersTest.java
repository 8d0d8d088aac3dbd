package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.SpokenWords.Taken;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Events;
import org.vouch.bot.chat.NotNowException;
import org.vouch.bot.chat.Provenance;
import org.vouch.indexer.knowledge.KnowledgeFolder;
import org.vouch.indexer.knowledge.SpokenCard;
import org.vouch.indexer.knowledge.SpokenCards;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Stance;

@NullMarked
class KnowledgeOfMembersTest {

    private static final CommunityId CIRCLE = new CommunityId("circle");

    @TempDir
    private Path knowledge = Path.of("");

    private final Set<CommunityId> approving = new HashSet<>();
    private final AtomicInteger changes = new AtomicInteger();
    private Predicate<ChatId> permitted = _ -> true;

    @Test
    void theIndexFollowsWhatWasWrittenAndNothingElse() throws Exception {
        assertThat(take(1)).isEqualTo(Taken.KEPT);
        for (int i = 2; i <= 20; i++) {
            take(i);
        }
        assertThat(changes).hasValue(20);

        assertThat(take(21)).isEqualTo(Taken.TOO_MANY);
        Files.writeString(knowledge.resolve("circle/live/recommended.csv"), "no table of cards\n");
        assertThat(take(22)).isEqualTo(Taken.FAILED);
        assertThat(changes).hasValue(20);
    }

    @Test
    void whereCuratorsApproveItWaitsInADraftThatNoBuildReads() throws Exception {
        approving.add(CIRCLE);

        assertThat(take(1)).isEqualTo(Taken.HELD);

        assertThat(knowledge.resolve("circle/live/_recommended.csv")).exists();
        assertThat(knowledge.resolve("circle/live/recommended.csv")).doesNotExist();
        assertThat(new KnowledgeFolder(knowledge, Instant.EPOCH).list(_ -> {})).isEmpty();
    }

    @Test
    void whatIsSaidInAGroupThatWantsNothingKeptIsNotWritten() {
        permitted = _ -> false;
        assertThat(take(1)).isEqualTo(Taken.FORBIDDEN);

        permitted = _ -> true;
        assertThat(take(1, new Provenance("", "", null, false, true))).isEqualTo(Taken.FORBIDDEN);
        permitted = _ -> {
            throw new NotNowException("nobody tells", new IllegalStateException());
        };
        assertThat(take(1)).isEqualTo(Taken.FAILED);
        assertThat(knowledge.resolve("circle")).doesNotExist();
        assertThat(changes).hasValue(0);
    }

    private Taken take(int request) {
        return take(request, Provenance.UNKNOWN);
    }

    private Taken take(int request, Provenance from) {
        MessageHeard said = Events.message(Events.chat("harbour"), "m" + request);
        MessageHeard message = new MessageHeard(
                said.eventId(), said.place(), said.at(), said.sender(), said.text(), null, false, false, null, from);
        SpokenCard card = new SpokenCard(
                "request " + request, "Acme", "Mara K.", Stance.VOUCH, LocalDate.of(2026, 10, 30), "", null);
        return new KnowledgeOfMembers(
                        new SpokenCards(knowledge), permitted, approving::contains, changes::incrementAndGet)
                .take(message, CIRCLE, card);
    }
}
