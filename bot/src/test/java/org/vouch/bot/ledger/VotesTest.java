package org.vouch.bot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.SteppedClock;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.SuggestionKey;

@NullMarked
class VotesTest {

    private static final CommunityId TOWN = new CommunityId("town");
    private static final MemberId BEN = new MemberId("ben");
    private static final MemberId CLEO = new MemberId("cleo");
    private static final SuggestionKey CRUST = SuggestionKey.of("Crust Example");
    private static final SuggestionKey LOAF = SuggestionKey.of("Loaf & Sons");

    private final SteppedClock clock = new SteppedClock();
    private final Path file;
    private Ledger ledger;

    VotesTest(@TempDir Path folder) throws Exception {
        this.file = folder.resolve("ledger.db");
        this.ledger = Ledger.open(file, clock);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aMembersLatestVoteOnEachSuggestionCountsAndOutlivesTheProcess() throws Exception {
        ledger.votes().cast(TOWN, List.of(CRUST, LOAF), BEN, true);
        clock.advance(Duration.ofHours(1));
        ledger.votes().cast(TOWN, List.of(CRUST), BEN, false);
        ledger.close();
        ledger = Ledger.open(file, clock);

        assertThat(ledger.votes().of(TOWN))
                .extracting(Vote::suggestion, Vote::member, Vote::kind)
                .containsExactly(tuple(LOAF, BEN, Vote.Kind.HELPFUL), tuple(CRUST, BEN, Vote.Kind.NOT_HELPFUL));
        assertThat(ledger.votes().of(new CommunityId("village"))).isEmpty();
    }

    @Test
    void oneThingIsChosenOfAnAnswerAndTheLastWordCounts() {
        ledger.votes().choose("answer-1", TOWN, BEN, CRUST);
        ledger.votes().choose("answer-2", TOWN, CLEO, CRUST);
        ledger.votes().choose("answer-1", TOWN, BEN, LOAF);

        assertThat(ledger.votes().of(TOWN))
                .extracting(Vote::suggestion, Vote::member, Vote::kind)
                .containsExactlyInAnyOrder(tuple(LOAF, BEN, Vote.Kind.CHOSEN), tuple(CRUST, CLEO, Vote.Kind.CHOSEN));

        ledger.votes().choose("answer-1", TOWN, BEN, null);

        assertThat(ledger.votes().of(TOWN)).extracting(Vote::member).containsExactly(CLEO);
    }

    @Test
    void votesStayWhenTheAnswersThatTheyWereOnAreForgotten() {
        ledger.votes().cast(TOWN, List.of(CRUST), BEN, true);
        clock.advance(Duration.ofDays(100));

        ledger.forgetBefore(clock.instant());

        assertThat(ledger.votes().of(TOWN)).hasSize(1);
    }
}
