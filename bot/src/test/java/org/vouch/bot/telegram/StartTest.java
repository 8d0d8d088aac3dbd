package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StartTest {

    private final TelegramRig rig = new TelegramRig();
    private final Heard heard = new Heard();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aServerThatIsDownAtTheStartIsWaitedFor() throws InterruptedException {
        rig.api().goWrong("getMe", Fault.cut(), Fault.badGateway(), Fault.tooMany(3));
        rig.say("Ada Example", "one");
        rig.listen(heard);

        assertThat(heard.nextTexts(1)).containsExactly("one");
        assertThat(rig.waits().lengths()).hasSize(3);
    }

    @Test
    void listeningIsAnnouncedOnceAndOnlyWhenTheServerHasAnswered() throws InterruptedException {
        List<Boolean> announced = new CopyOnWriteArrayList<>();
        try (CapturedLog log = new CapturedLog()) {
            rig.waits().meanwhile(() -> announced.add(log.text().contains("Vouch listens")));
            rig.api().goWrong("getMe", Fault.cut(), Fault.badGateway());
            rig.say("Ada Example", "one");
            rig.listen(heard);
            heard.next();

            assertThat(announced).containsExactly(false, false);
            assertThat(log.text()).containsOnlyOnce("Vouch listens on Telegram as @VouchExampleBot");
        }
    }

    @Test
    void nobodyAtTheAddressIsWaitedForToo() throws InterruptedException {
        FakeBotApi gone = new FakeBotApi();
        gone.close();
        CompletableFuture<FakeBotApi> back = new CompletableFuture<>();
        Waits waits = new Waits();
        waits.meanwhile(() -> {
            if (!back.isDone()) {
                FakeBotApi again = new FakeBotApi(gone.url().getPort());
                again.say(TelegramRig.GROUP, "Ada Example", "one");
                back.complete(again);
            }
        });
        TelegramRoom room = TelegramRig.room(gone.url(), waits);
        Thread listener = Thread.ofVirtual().start(() -> room.listen(heard));

        assertThat(heard.nextTexts(1)).containsExactly("one");
        room.close();
        listener.join();
        back.join().close();
        assertThat(back.join().violations()).isEmpty();
    }

    @Test
    void aWrongTokenEndsListeningWithAWordForThePerson() {
        rig.api().goWrong("getMe", Fault.declined(404, "Not Found"));
        rig.listen(heard);

        assertThatThrownBy(rig::awaitEnd)
                .isInstanceOf(TokenRefusedException.class)
                .hasMessageContaining("@BotFather")
                .hasMessageNotContaining(FakeBotApi.TOKEN);
    }

    @Test
    void theCommandsAreOfferedInTheMenu() throws InterruptedException {
        rig.listen(heard);
        rig.say("Ada Example", "one");
        heard.next();

        assertThat(rig.api().calls("setMyCommands").getFirst().path("commands").toString())
                .isEqualTo("[{\"command\":\"ask\",\"description\":\"Asks what peers recommend\"},"
                        + "{\"command\":\"help\",\"description\":\"What I can do\"}]");
    }

    @Test
    void aMenuThatCannotBeSetHindersNothing() throws InterruptedException {
        rig.api().goWrong("setMyCommands", Fault.answer(500, "{\"message\":\"not supported\"}"));
        rig.listen(heard);
        rig.say("Ada Example", "one");

        assertThat(heard.nextTexts(1)).containsExactly("one");
        assertThat(rig.waits().lengths()).isEmpty();
    }

    @Test
    void groupsThatHideTheirMessagesAreSpokenOf() throws InterruptedException {
        rig.api().me().put("can_read_all_group_messages", false);
        try (CapturedLog log = new CapturedLog()) {
            rig.listen(heard);
            rig.say("Ada Example", "one");
            heard.next();

            assertThat(log.text()).contains("/setprivacy").contains("an admin of the group");
        }
    }

    @Test
    void groupsThatHideNothingAreNotSpokenOf() throws InterruptedException {
        try (CapturedLog log = new CapturedLog()) {
            rig.listen(heard);
            rig.say("Ada Example", "one");
            heard.next();

            assertThat(log.text()).doesNotContain("/setprivacy");
        }
    }
}
