package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.telegram.Fault;

/// A bot that was away while its answer waited hears first what peers said meanwhile.
@NullMarked
@Timeout(60)
class RestartAmongPeersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LiveGroup group;
    private String asked = "";

    RestartAmongPeersTest(@TempDir Path folder) throws UnusableLedgerException {
        group = new LiveGroup(folder, PATIENCE, UnaryOperator.identity());
    }

    /// At noon; half a minute later the bot stops.
    @BeforeEach
    void somebodyAsksAndTheBotStops() throws InterruptedException {
        asked = group.api.say(LiveGroup.GROUP, "Ana", "Can anyone recommend a zeppelin painter in Ostwick?");
        assertThat(group.api.awaitConfirmed(20)).isTrue();
        group.clock.advance(Duration.ofSeconds(30));
        group.stop();
    }

    @AfterEach
    void close() {
        group.close();
    }

    @Test
    void whatAPeerNamedMeanwhileIsNotSaidAgain() throws Exception {
        group.api.say(LiveGroup.GROUP, "Ben", "We always use Skybrush, lovely people.");
        startTwoAndAHalfMinutesLater();
        group.finish();

        assertThat(group.api.sent(LiveGroup.GROUP)).isEmpty();
        assertThat(group.outcome(asked)).startsWith("withdrawn | a peer answered within ");
        assertThat(group.rows("SELECT silence FROM seen WHERE message = '" + asked + "'"))
                .containsExactly("PEERS_ANSWERED");
    }

    @Test
    void whenNobodyDidItIsSaidOnceAllIsHeard() throws Exception {
        group.api.say(LiveGroup.GROUP, "Ben", "good morning");
        startTwoAndAHalfMinutesLater();
        group.api.awaitSent(LiveGroup.GROUP, 1);
        group.finish();

        assertThat(group.replies(asked)).hasSize(1);
        assertThat(group.outcome(asked)).startsWith("delivered");
    }

    /// The first poll takes its time.
    private void startTwoAndAHalfMinutesLater() throws UnusableLedgerException {
        group.clock.advance(Duration.ofSeconds(150));
        group.api.goWrong("getUpdates", Fault.badGateway());
        group.start();
    }
}
