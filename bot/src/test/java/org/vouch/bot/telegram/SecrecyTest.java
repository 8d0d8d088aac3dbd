package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Wording;

/// The token and what members say are found in no log and no outcome, whatever goes wrong.
@Timeout(60)
class SecrecyTest {

    private static final String SECRET = "fake-token-of-no-bot";

    private final Heard heard = new Heard();

    @Test
    void neitherTokenNorTextIsLoggedWhenAllGoesWell() throws InterruptedException {
        try (CapturedLog log = new CapturedLog();
                TelegramRig rig = new TelegramRig()) {
            rig.listen(heard);
            String id = rig.say("Ada Example", "the spoken words");
            heard.next();
            rig.reply(id, "the answered words");

            assertThat(log.text())
                    .contains("listens on Telegram as @VouchExampleBot")
                    .doesNotContain(SECRET, "the spoken words", "the answered words", "Ada Example");
        }
    }

    @Test
    void aServerThatRepeatsTheTokenIsScrubbed() throws InterruptedException {
        try (CapturedLog log = new CapturedLog();
                TelegramRig rig = new TelegramRig()) {
            String repeating = "cannot serve /bot" + FakeBotApi.TOKEN + "/getUpdates";
            rig.api().goWrong("getUpdates", Fault.declined(500, repeating));
            rig.api().goWrong("setMyCommands", Fault.declined(500, repeating));
            rig.api().goWrong("sendMessage", Fault.declined(403, repeating));
            rig.listen(heard);
            String id = rig.say("Ada Example", "the spoken words");
            heard.next();

            assertThat(rig.reply(id, "Hi").toString()).contains("<token>").doesNotContain(SECRET);
            assertThat(log.text()).contains("<token>").doesNotContain(SECRET);
        }
    }

    @Test
    void aServerThatCannotBeReachedIsReportedWithoutTheToken() {
        FakeBotApi gone = new FakeBotApi();
        gone.close();
        try (CapturedLog log = new CapturedLog()) {
            TelegramRoom room = new TelegramRoom(
                    new TelegramAccess(FakeBotApi.TOKEN, gone.url(), Duration.ofSeconds(1), Duration.ofSeconds(5)),
                    List.of(),
                    Clock.systemUTC(),
                    new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1), new Random(7)),
                    (_, _) -> Thread.currentThread().interrupt());
            String outcome = room.deliver(
                            new Reply(new MessagePlace(new ChatId("telegram", "1"), null, "1"), Wording.plain("Hi")))
                    .toString();
            room.listen(heard);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(outcome).contains("TryLater").doesNotContain(SECRET);
            assertThat(log.text()).contains("getMe").doesNotContain(SECRET);
        }
    }

    @Test
    void anAccessDoesNotShowItsToken() {
        assertThat(access(FakeBotApi.TOKEN).toString()).doesNotContain(SECRET);
    }

    @Test
    void aTokenThatIsNoneIsRefusedWithoutBeingShown() {
        assertThatThrownBy(() -> access("4242:has spaces/and slashes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("spaces/");
    }

    private static TelegramAccess access(String token) {
        return new TelegramAccess(
                token, URI.create("https://example.invalid"), Duration.ofSeconds(50), Duration.ofSeconds(5));
    }
}
