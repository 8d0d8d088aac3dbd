package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.telegram.FakeBotApi;
import org.vouch.bot.telegram.Fault;
import org.vouch.indexer.recommendation.CommunityId;

/// Everything that may go wrong between the bot and Telegram, a row each: every request gets one visible reply or a
/// recorded reason, and nothing that was said is lost. The whole bot is driven; what each part does is in the tests of
/// its room, and what a kill does in `KilledBotTest`.
@NullMarked
@Timeout(120)
class FaultMatrixTest {

    private static final Duration IMPATIENCE = Duration.ofMillis(300);
    private static final long OLD_GROUP = -4_455L;

    @TempDir
    private Path folder = Path.of("");

    /// Answers that say nothing.
    enum Stumble {
        BAD_GATEWAY_IN_HTML,
        EMPTY_BODY,
        BRACES,
        CONNECTION_CUT;

        Fault fault() {
            return switch (this) {
                case BAD_GATEWAY_IN_HTML -> Fault.badGateway();
                case EMPTY_BODY -> Fault.answer(200, "");
                case BRACES -> Fault.answer(200, "{}");
                case CONNECTION_CUT -> Fault.cut();
            };
        }
    }

    @Nested
    class OnASend {

        @Test
        void tooManyRequestsIsWaitedOut() throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.api.goWrong("sendMessage", Fault.tooMany(1));
                String asked = group.ask();
                group.finish();

                assertThat(group.replies(asked)).hasSize(1);
                assertThat(group.outcome(asked)).startsWith("delivered");
            }
        }

        @ParameterizedTest
        @EnumSource
        void anAnswerThatSaysNothingBeforeTheEffectLeavesAReason(Stumble stumble) throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.api.goWrong("sendMessage", stumble.fault());
                String asked = group.ask();
                String askedNext = group.ask();
                group.finish();

                assertThat(group.replies(asked)).isEmpty();
                assertThat(group.outcome(asked)).matches("unknown \\| \\S.*");
                assertThat(group.replies(askedNext)).hasSize(1);
            }
        }

        @ParameterizedTest
        @EnumSource
        void anAnswerThatSaysNothingAfterTheEffectIsNotSaidAgain(Stumble stumble) throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.api.goWrong("sendMessage", Fault.afterEffect(stumble.fault()));
                String asked = group.ask();
                group.finish();
                group.start();
                group.finish();

                assertThat(group.replies(asked)).hasSize(1);
                assertThat(group.outcome(asked)).matches("unknown \\| \\S.*");
            }
        }

        @Test
        void anAnswerSlowerThanTheTimeOutAfterTheEffectIsNotSaidAgain() throws Exception {
            try (LiveGroup group = new LiveGroup(folder, IMPATIENCE)) {
                group.api.goWrong("sendMessage", Fault.afterEffect(Fault.silence()));
                String asked = group.ask();
                group.finish();

                assertThat(group.replies(asked)).hasSize(1);
                assertThat(group.outcome(asked)).startsWith("unknown | no answer");
            }
        }

        @Test
        void aBotThatWasKickedLeavesTheReason() throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.api.goWrong(
                        "sendMessage", Fault.declined(403, "Forbidden: bot was kicked from the supergroup chat"));
                String asked = group.ask();
                group.finish();

                assertThat(group.replies(asked)).isEmpty();
                assertThat(group.outcome(asked))
                        .isEqualTo("refused | 403 Forbidden: bot was kicked from the supergroup chat");
            }
        }

        @Test
        void aChatThatMovedGetsTheReplyUnderItsNewId() throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.api.goWrong(
                        "sendMessage",
                        Fault.declined(
                                400,
                                "Bad Request: group chat was upgraded to a supergroup chat",
                                "{\"migrate_to_chat_id\":" + LiveGroup.GROUP + "}"));
                group.api.say(OLD_GROUP, "Ana", "/ask a zeppelin painter in Ostwick");
                group.finish();

                assertThat(group.api.sent(LiveGroup.GROUP)).hasSize(1);
                assertThat(group.api.sent(OLD_GROUP)).isEmpty();
                assertThat(group.rows("SELECT chat, state FROM outbox"))
                        .containsExactly(LiveGroup.GROUP + " | delivered");
            }
        }
    }

    @Nested
    class OnAPoll {

        @Test
        void tooManyRequestsIsWaitedOut() throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.api.goWrong("getUpdates", Fault.tooMany(3));
                assertOneReply(group, group.ask());
            }
        }

        @ParameterizedTest
        @EnumSource
        void anAnswerThatSaysNothingLosesNothing(Stumble stumble) throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.api.goWrong("getUpdates", stumble.fault(), Fault.afterEffect(stumble.fault()));
                assertOneReply(group, group.ask());
            }
        }

        @Test
        void anUpdateThatComesTwiceIsAnsweredOnce() throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                int message = group.api.nextMessageId();
                for (int i = 0; i < 3; i++) {
                    group.api.updates().add(request(group, message));
                }
                assertOneReply(group, String.valueOf(message));
                assertThat(group.rows("SELECT COUNT(*) FROM seen")).containsExactly("1");
            }
        }

        @Test
        void anUpdateInTwoBatchesIsAnsweredOnce() throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                ObjectNode update = request(group, group.api.nextMessageId()).put("update_id", 7);
                Fault batch = Fault.answer(200, "{\"ok\":true,\"result\":[" + update + "]}");
                group.api.goWrong("getUpdates", batch, batch);
                group.api.say(LiveGroup.GROUP, "Ben", "good morning");
                group.api.awaitSent(LiveGroup.GROUP, 1);
                group.finish();
                group.api.goWrong("getUpdates", batch);
                group.start();
                assertOneReply(group, "500");
            }
        }

        @Test
        void aPoisonedUpdateTakesNoOtherOfItsBatchWithIt() throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.stop();
                String before = group.ask();
                group.api.updates().add(group.api.writing().unreadable(LiveGroup.GROUP, group.api.nextMessageId()));
                String after = group.ask();
                group.start();
                group.finish();

                assertThat(group.replies(before)).hasSize(1);
                assertThat(group.replies(after)).hasSize(1);
                assertThat(group.room().health().putAside()).isEqualTo(1);
            }
        }

        @Test
        void theBotStopsWhileItsPollIsHeldAndHearsLaterWhatWasSaidMeanwhile() throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.api.awaitCalls("getUpdates", 1);
                group.stop();
                String asked = group.ask();
                group.start();
                assertOneReply(group, asked);
            }
        }
    }

    @Nested
    class OverTime {

        @Test
        void aServerThatIsDownAtTheStartIsWaitedFor() throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.stop();
                FakeBotApi down = new FakeBotApi();
                down.close();
                group.start(down.url());
                try (FakeBotApi up = new FakeBotApi(down.url().getPort())) {
                    String asked = up.say(LiveGroup.GROUP, "Ana", "/ask a zeppelin painter in Ostwick");
                    assertThat(up.awaitSent(LiveGroup.GROUP, 1).getFirst().replyTo())
                            .isEqualTo(asked);
                    group.stop();
                }
                group.start();
            }
        }

        @Test
        void afterALongPauseWhatWasAskedUninvitedIsTooLateAndNumbersMayStartAnew() throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.api.updates().countFrom(900_000_000);
                group.ask();
                group.finish();
                group.clock.advance(Duration.ofDays(8));
                group.api.updates().countFrom(12);
                String late =
                        group.api.say(LiveGroup.GROUP, "Ben", "Can anyone recommend a zeppelin painter in Ostwick?");
                String direct = group.ask();
                group.start();
                group.finish();

                assertThat(group.replies(late)).isEmpty();
                assertThat(group.outcome(late)).matches("TOO_LATE \\| .*asked too long ago");
                assertThat(group.replies(direct)).hasSize(1);
            }
        }

        @Test
        void aReplyThatIsOwedForTooLongIsGivenUpWithTheReason() throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.api.goWrong("sendMessage", Fault.tooMany(300));
                String asked = group.ask();
                group.api.awaitCalls("sendMessage", 1);
                assertThat(group.api.updates().awaitNone(20)).isTrue();
                group.stop();
                group.clock.advance(Duration.ofHours(1));
                group.start();
                group.finish();

                assertThat(group.replies(asked)).isEmpty();
                assertThat(group.outcome(asked)).startsWith("given_up | given up after PT10M");
            }
        }

        @Test
        void whatIsOwedWhenTheBotIsRemovedIsGivenUpWithTheReason() throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.api.goWrong("sendMessage", Fault.tooMany(300));
                String asked = group.ask();
                group.api.awaitCalls("sendMessage", 1);
                group.api.updates().add(group.api.writing().removed(LiveGroup.GROUP));
                group.finish();

                assertThat(group.replies(asked)).isEmpty();
                assertThat(group.outcome(asked)).isEqualTo("refused | the bot was removed from the chat");
            }
        }
    }

    @Nested
    class OnAMigration {

        private final ChatId before = new ChatId("telegram", String.valueOf(OLD_GROUP));
        private final ChatId after = new ChatId("telegram", String.valueOf(LiveGroup.GROUP));

        @Test
        void everythingThatIsKeptOfTheChatMovesAlong() throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.api.say(OLD_GROUP, "Ana", "/ask a zeppelin painter in Ostwick");
                group.api.say(OLD_GROUP, "Ben", "/iknow zeppelins");
                group.api.awaitSent(OLD_GROUP, 2);
                group.ledger().choices().chooseMode(before, "quiet");
                group.api.updates().add(group.api.writing().moved(OLD_GROUP, LiveGroup.GROUP));
                String request =
                        group.api.say(LiveGroup.GROUP, "Cleo", "Can anyone recommend a zeppelin painter in Ostwick?");
                assertThat(group.api.updates().awaitNone(20)).isTrue();

                assertThat(group.ledger().choices().mode(after)).contains("quiet");
                assertThat(group.ledger().choices().mode(before)).isEmpty();
                assertThat(group.ledger().formerIds(after)).containsExactly(before);
                assertThat(group.ledger().choices().knowers(new CommunityId("circle")))
                        .hasSize(1);
                group.finish();
                assertThat(group.outcome(request)).startsWith("QUIET_MODE");
                for (String table : new String[] {"seen", "outbox", "answers", "modes"}) {
                    assertThat(group.rows("SELECT DISTINCT chat FROM " + table))
                            .as(table)
                            .containsExactly(after.value());
                }
            }
        }

        @Test
        void whatIsOwedIsSaidOnceUnderTheNewId() throws Exception {
            try (LiveGroup group = new LiveGroup(folder)) {
                group.api.goWrong("sendMessage", Fault.tooMany(1));
                group.api.say(OLD_GROUP, "Ana", "/ask a zeppelin painter in Ostwick");
                group.api.awaitCalls("sendMessage", 1);
                group.api.updates().add(group.api.writing().moved(OLD_GROUP, LiveGroup.GROUP));
                group.finish();

                assertThat(group.api.sent(OLD_GROUP).size()
                                + group.api.sent(LiveGroup.GROUP).size())
                        .isEqualTo(1);
                assertThat(group.rows("SELECT chat, state FROM outbox"))
                        .containsExactly(LiveGroup.GROUP + " | delivered");
            }
        }
    }

    private static void assertOneReply(LiveGroup group, String asked) throws Exception {
        group.finish();
        assertThat(group.replies(asked)).hasSize(1);
        assertThat(group.outcome(asked)).startsWith("delivered");
    }

    private static ObjectNode request(LiveGroup group, int message) {
        return group.api.writing().said(LiveGroup.GROUP, message, "Ana", "/ask a zeppelin painter in Ostwick");
    }
}
