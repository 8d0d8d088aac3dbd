package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.settings.Mode;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.telegram.TelegramRig;
import org.vouch.indexer.recommendation.CommunityId;

/// From a member's press to what they see, through Telegram's room, the presence and the ledger.
@NullMarked
@Timeout(60)
class ButtonsInTelegramTest {

    /// When members of the rig speak.
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final TelegramRig rig = new TelegramRig();
    private final Ledger ledger;
    private final Presence presence;
    private final Thread running;

    ButtonsInTelegramTest() throws UnusableLedgerException {
        ledger = Ledger.inMemory(CLOCK);
        Speaker speaker = new Speaker(ledger, Mode.ASK_FIRST, Settings::withoutDelay, CLOCK);
        presence = new Presence(
                rig.room(),
                speaker.conversation,
                ledger,
                new Pace(Pace.Limits.NONE),
                new DeliveryLimits(3, Duration.ofMinutes(10)),
                CLOCK);
        running = Thread.ofVirtual().start(presence::run);
    }

    @AfterEach
    void close() throws InterruptedException {
        presence.close();
        running.join();
        ledger.close();
        rig.close();
    }

    @Test
    void anOfferIsMadeShownExplainedAndVotedOn() throws InterruptedException {
        rig.say("Ana", "Can anyone recommend a zeppelin painter in Ostwick?");
        assertThat(rig.awaitReplies(1)).containsExactly("3 peers have recommended something like this. Show?");

        rig.press("Ben", "Show");
        assertThat(rig.awaitPressAnswers(1)).containsExactly("");
        assertThat(rig.replies()).singleElement().asString().contains("1. Aerolack — 3 peers", "2. Skybrush — 1 peer");

        rig.press("Ben", "Why?");
        rig.press("Cleo", "Helpful");
        List<String> notices = rig.awaitPressAnswers(3);
        assertThat(notices.get(1)).contains("What counts", "1. Aerolack: 1.50 (+3 −0)");
        assertThat(notices.get(2)).isEqualTo("Noted as helpful. Thank you!");
        assertThat(ledger.votes().of(new CommunityId("circle"))).hasSize(2);
        assertThat(rig.replies()).hasSize(1);
    }

    @Test
    void aForgedPressIsAnsweredPolitelyAndChangesNothing() throws InterruptedException {
        rig.say("Ana", "Can anyone recommend a zeppelin painter in Ostwick?");
        List<String> before = rig.awaitReplies(1);

        rig.pressId("Mallory", "0123456789abcdef0123.s0");
        rig.pressId("Mallory", "é".repeat(32));

        assertThat(rig.awaitPressAnswers(2)).containsOnly("This button does not work any more.");
        assertThat(rig.replies()).isEqualTo(before);
        assertThat(ledger.votes().of(new CommunityId("circle"))).isEmpty();
    }
}
