package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class StumblingServerTest {

    private final TelegramRig rig = new TelegramRig();
    private final Heard heard = new Heard();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aRequestToComeBackLaterIsObeyed() throws InterruptedException {
        rig.api().goWrong("getUpdates", Fault.tooMany(17));
        rig.listen(heard);
        rig.say("Ada Example", "one");

        heard.next();
        assertThat(rig.waits().lengths()).containsExactly(Duration.ofSeconds(17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"badGateway", "empty", "braces", "half", "notAList", "cut", "cutAfterEffect", "500"})
    void aServerThatStumblesIsAskedAgain(String kind) throws InterruptedException {
        rig.api().goWrong("getUpdates", stumble(kind), stumble(kind));
        rig.say("Ada Example", "one");
        rig.listen(heard);

        assertThat(heard.nextTexts(1)).containsExactly("one");
        assertThat(rig.waits().lengths()).hasSize(2);
        assertThat(rig.waits().lengths().get(1)).isLessThanOrEqualTo(Duration.ofSeconds(2));
    }

    private static Fault stumble(String kind) {
        return switch (kind) {
            case "badGateway" -> Fault.badGateway();
            case "empty" -> Fault.answer(200, "");
            case "braces" -> Fault.answer(200, "{}");
            case "half" -> Fault.answer(200, "{\"ok\":true,\"result\":[{\"update_id\":1001,\"mess");
            case "notAList" -> Fault.answer(200, "{\"ok\":true,\"result\":true}");
            case "cut" -> Fault.cut();
            case "cutAfterEffect" -> Fault.afterEffect(Fault.cut());
            default -> Fault.declined(500, "Internal Server Error");
        };
    }

    @Test
    void waitsGrowUpToABound() throws InterruptedException {
        Fault[] many = new Fault[12];
        Arrays.fill(many, Fault.badGateway());
        rig.api().goWrong("getUpdates", many);
        rig.say("Ada Example", "one");
        rig.listen(heard);

        heard.next();
        assertThat(rig.waits().lengths().getFirst()).isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(rig.waits().lengths().subList(7, 12))
                .allMatch(wait -> wait.compareTo(Duration.ofSeconds(30)) >= 0)
                .allMatch(wait -> wait.compareTo(Duration.ofSeconds(60)) <= 0);
    }

    @Test
    void aServerThatHasRecoveredIsNotHeldAgainstItsPast() throws InterruptedException {
        rig.api().goWrong("getUpdates", Fault.badGateway(), Fault.badGateway(), Fault.badGateway(), Fault.badGateway());
        rig.say("Ada Example", "one");
        rig.listen(heard);
        heard.next();
        rig.api().goWrong("getUpdates", Fault.badGateway());
        rig.say("Ada Example", "two");
        rig.say("Ada Example", "three");
        assertThat(rig.api().updates().awaitNone(20)).isTrue();

        assertThat(rig.waits().lengths()).hasSize(5);
        assertThat(rig.waits().lengths().getLast()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void anotherPollerIsWaitedOutAndExplained() throws InterruptedException {
        rig.api().goWrong("getUpdates", Fault.declined(409, "Conflict: terminated by other getUpdates request"));
        try (CapturedLog log = new CapturedLog()) {
            rig.listen(heard);
            rig.say("Ada Example", "one");

            heard.next();
            assertThat(log.text()).contains("another program polls with this bot's token");
            assertThat(rig.waits().lengths().getFirst()).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
        }
    }

    @Test
    void aWebhookIsExplained() throws InterruptedException {
        rig.api()
                .goWrong(
                        "getUpdates",
                        Fault.declined(409, "Conflict: can't use getUpdates method while webhook is active"));
        try (CapturedLog log = new CapturedLog()) {
            rig.listen(heard);
            rig.say("Ada Example", "one");

            heard.next();
            assertThat(log.text()).contains("deleteWebhook");
        }
    }

    @Test
    void aTokenThatIsRevokedEndsListeningWithAWordForThePerson() {
        rig.api().goWrong("getUpdates", Fault.declined(401, "Unauthorized"));
        rig.listen(heard);

        assertThatThrownBy(rig::awaitEnd)
                .isInstanceOf(TokenRefusedException.class)
                .hasMessageContaining("@BotFather")
                .hasMessageNotContaining(FakeBotApi.TOKEN);
    }

    @Test
    void updatesWithoutANumberDoNotMakeATightLoop() throws InterruptedException {
        rig.api().goWrong("getUpdates", Fault.answer(200, "{\"ok\":true,\"result\":[{\"message\":{}}]}"));
        rig.listen(heard);
        rig.say("Ada Example", "one");

        heard.next();
        assertThat(rig.waits().lengths()).hasSize(1);
        assertThat(rig.room().health().putAside()).isEqualTo(1);
    }

    @Test
    void aServerThatDoesNotHoldPollsOpenIsNotAskedInATightLoop() throws InterruptedException {
        // The first poll asks for what waits there already, and is not to be held open.
        rig.api().goWrong("getUpdates", Fault.answer(200, "{\"ok\":true,\"result\":[]}"));
        rig.api().goWrong("getUpdates", Fault.answer(200, "{\"ok\":true,\"result\":[]}"));
        rig.listen(heard);
        rig.say("Ada Example", "one");

        heard.next();
        assertThat(rig.waits().lengths()).containsExactly(Duration.ofSeconds(1));
    }
}
