package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.OutputStreamAppender;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.settings.Mode;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.telegram.FakeBotApi;
import org.vouch.bot.telegram.TelegramRig;

/// What a running bot writes down of itself, as it is shipped.
@NullMarked
@Timeout(60)
class LogTest {

    /// When members of the rig speak.
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Lines log = new Lines((OutputStreamAppender<ILoggingEvent>) root.getAppender("STDERR"));

    LogTest() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
    }

    @Test
    void noLineHoldsAWordThatWasSaidOrWhoSaidIt() throws Exception {
        try (TelegramRig rig = new TelegramRig();
                Ledger ledger = Ledger.inMemory(CLOCK)) {
            Speaker speaker = new Speaker(ledger, Mode.OPEN, Settings::withoutDelay, CLOCK);
            Presence presence = new Presence(
                    rig.room(),
                    new DecisionLog(event -> {
                        if (event.toString().contains("marker-that-breaks")) {
                            throw new IllegalStateException("cannot decide " + event);
                        }
                        return speaker.conversation.apply(event);
                    }),
                    ledger,
                    new Pace(Pace.Limits.NONE),
                    new DeliveryLimits(3, Duration.ofMinutes(10)),
                    CLOCK);
            Thread running = Thread.ofVirtual().start(presence::run);
            rig.say("marker-name", "What a marker-word that was.");
            rig.say("marker-name", "This marker-that-breaks the bot.");
            rig.say("marker-name", "Can anyone recommend a marker-thing painter in Ostwick?");
            rig.awaitReplies(1);
            rig.press("marker-name", "Helpful");
            rig.say("marker-name", "/ask marker-asked painters");
            rig.say("marker-name", "/markercommand@VouchExampleBot");
            rig.awaitReplies(3);
            rig.awaitPressAnswers(1);
            presence.close();
            running.join();

            assertThat(log.lines)
                    .anyMatch(line -> line.contains("INFO  DecisionLog: Speaks chat=\"telegram:"))
                    .anyMatch(line -> line.contains("ERROR Intake: An event could not be decided"))
                    .allMatch(line -> line.endsWith("\n") && line.indexOf('\n') == line.length() - 1)
                    .noneMatch(line -> line.contains("marker"))
                    .noneMatch(line -> line.contains("Aerolack"))
                    .noneMatch(line -> line.contains(FakeBotApi.TOKEN));
        }
    }

    @Test
    void anEventIsOneLineWhateverItHolds() {
        LoggerFactory.getLogger(LogTest.class)
                .atWarn()
                .addKeyValue("why", "a server said\r\n2026 INFO so")
                .setCause(new IllegalStateException("broken\nin two"))
                .log("Something\nhappened");

        assertThat(log.lines)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z WARN  LogTest: Something \\| happened"
                                + " why=\"a server said \\| 2026 INFO so\" java.lang.IllegalStateException: broken \\| in two"
                                + " \\| at .*\n"));
    }

    /// Lines as they are written to the standard error.
    private static final class Lines extends AppenderBase<ILoggingEvent> {

        private final OutputStreamAppender<ILoggingEvent> like;
        private final List<String> lines = new CopyOnWriteArrayList<>();

        Lines(OutputStreamAppender<ILoggingEvent> like) {
            this.like = like;
        }

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(new String(like.getEncoder().encode(event), StandardCharsets.UTF_8));
        }
    }
}
