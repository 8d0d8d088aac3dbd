package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.Delivery.Delivered;
import org.vouch.bot.chat.Delivery.Moved;
import org.vouch.bot.chat.Delivery.Refused;
import org.vouch.bot.chat.Delivery.TryLater;
import org.vouch.bot.chat.Delivery.Unknown;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Wording;

/// The table of outcomes in this package's documentation, row by row.
@Timeout(60)
class DeliveryTest {

    private final TelegramRig rig = new TelegramRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aReplyHangsOnTheMessageWhileThatExistsAndShowsNoPreview() {
        Delivery delivery = rig.reply("77", "Try Example Dental.");

        Outbox.Sent sent = rig.api().sent(TelegramRig.GROUP).getFirst();
        assertThat(delivery).isEqualTo(new Delivered(sent.messageId()));
        assertThat(sent.text()).isEqualTo("Try Example Dental.");
        assertThat(sent.replyTo()).isEqualTo("77");
        assertThat(sent.thread()).isNull();
        assertThat(sent.all().path("reply_parameters").size()).isEqualTo(2);
        assertThat(sent.all()
                        .at("/reply_parameters/allow_sending_without_reply")
                        .asBoolean())
                .isTrue();
        assertThat(sent.all().at("/link_preview_options/is_disabled").asBoolean())
                .isTrue();
    }

    @Test
    void aReplyToNoMessageIsAttachedToNothing() {
        assertThat(rig.reply("", "Try Example Dental.")).isInstanceOf(Delivered.class);

        JsonNode sent = rig.api().sent(TelegramRig.GROUP).getFirst().all();
        assertThat(sent.path("text").asText()).isEqualTo("Try Example Dental.");
        assertThat(sent.has("reply_parameters")).isFalse();
    }

    @Test
    void aReplyInATopicStaysInTheTopic() {
        Delivery delivery =
                rig.room().deliver(new Reply(new MessagePlace(rig.chat(), "9", "77"), Wording.plain("There.")));

        assertThat(delivery).isInstanceOf(Delivered.class);
        assertThat(rig.api().sent(TelegramRig.GROUP).getFirst().thread()).isEqualTo("9");
    }

    @Test
    void emphasisGoesAlongAsEntities() {
        Delivery delivery =
                rig.reply("77", new Wording.Builder().bold("Example Dental").build());

        assertThat(delivery).isInstanceOf(Delivered.class);
        assertThat(rig.api()
                        .sent(TelegramRig.GROUP)
                        .getFirst()
                        .all()
                        .path("entities")
                        .toString())
                .isEqualTo("[{\"type\":\"bold\",\"offset\":0,\"length\":14}]");
    }

    @Test
    void tooManyMessagesMeansLater() {
        rig.api().goWrong("sendMessage", Fault.tooMany(9));

        assertThat(rig.reply("77", "Hi"))
                .isEqualTo(new TryLater(Duration.ofSeconds(9), "429 Too Many Requests: retry later"));
        assertThat(rig.replies()).isEmpty();
    }

    @Test
    void aChatThatMovedIsNamed() {
        rig.api()
                .goWrong(
                        "sendMessage",
                        Fault.declined(
                                400,
                                "Bad Request: group chat was upgraded to a supergroup chat",
                                "{\"migrate_to_chat_id\":-1009999999999}"));

        assertThat(rig.reply("77", "Hi")).isEqualTo(new Moved(new ChatId("telegram", "-1009999999999")));
    }

    @Test
    void aChatThatTheBotWasRemovedFromRefuses() {
        rig.api().goWrong("sendMessage", Fault.declined(403, "Forbidden: bot was kicked from the supergroup chat"));

        assertThat(rig.reply("77", "Hi"))
                .isEqualTo(new Refused("403 Forbidden: bot was kicked from the supergroup chat"));
    }

    @Test
    void anUnknownChatRefuses() {
        rig.api().goWrong("sendMessage", Fault.declined(400, "Bad Request: chat not found"));

        assertThat(rig.reply("77", "Hi")).isEqualTo(new Refused("400 Bad Request: chat not found"));
        assertThat(rig.api().calls("sendMessage")).hasSize(1);
    }

    @Test
    void wordingThatTheServerCannotEmphasiseIsSaidPlainly() {
        rig.api().goWrong("sendMessage", Fault.declined(400, "Bad Request: can't parse entities"));

        assertThat(rig.reply("77", new Wording.Builder().bold("Example").build()))
                .isInstanceOf(Delivered.class);
        assertThat(rig.replies()).containsExactly("Example");
        List<JsonNode> calls = rig.api().calls("sendMessage");
        assertThat(calls).hasSize(2);
        assertThat(calls.getFirst().has("entities")).isTrue();
        assertThat(calls.getLast().has("entities")).isFalse();
    }

    @Test
    void aTokenThatIsNotAcceptedMeansLaterBecauseAPersonCanMendIt() {
        rig.api().goWrong("sendMessage", Fault.declined(401, "Unauthorized"));

        assertThat(rig.reply("77", "Hi")).isInstanceOf(TryLater.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"badGateway", "empty", "braces", "noId", "500", "503 at once", "redirect", "cut"})
    void anAnswerThatSaysNothingLeavesTheOutcomeUnknownAndNothingIsSentAgain(String kind) {
        rig.api().goWrong("sendMessage", stumble(kind));

        assertThat(rig.reply("77", "Hi")).isInstanceOf(Unknown.class);
        assertThat(rig.api().calls("sendMessage")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"badGateway", "empty", "cut"})
    void aReplyThatStandsInTheChatIsNotSaidTwiceWhenTheAnswerIsLost(String kind) {
        rig.api().goWrong("sendMessage", Fault.afterEffect(stumble(kind)));

        assertThat(rig.reply("77", "Hi")).isInstanceOf(Unknown.class);
        assertThat(rig.replies()).containsExactly("Hi");
    }

    private static Fault stumble(String kind) {
        return switch (kind) {
            case "badGateway" -> Fault.badGateway();
            case "empty" -> Fault.answer(200, "");
            case "braces" -> Fault.answer(200, "{}");
            case "noId" -> Fault.answer(200, "{\"ok\":true,\"result\":{}}");
            case "503 at once" -> Fault.retryAtOnce();
            case "redirect" -> Fault.movedElsewhere();
            case "cut" -> Fault.cut();
            default -> Fault.declined(500, "Internal Server Error: restart");
        };
    }

    @Test
    void anAnswerThatComesTooLateLeavesTheOutcomeUnknown() {
        try (TelegramRig impatient = new TelegramRig(Duration.ofMillis(200))) {
            impatient.api().goWrong("sendMessage", Fault.afterEffect(Fault.silence()));

            assertThat(impatient.reply("77", "Hi")).isInstanceOf(Unknown.class);
            assertThat(impatient.replies()).containsExactly("Hi");
        }
    }

    @Test
    void aServerThatIsDownMeansLaterBecauseNothingWasSent() {
        FakeBotApi down = new FakeBotApi();
        down.close();
        TelegramRoom room = new TelegramRoom(
                new TelegramAccess(FakeBotApi.TOKEN, down.url(), Duration.ofSeconds(1), Duration.ofSeconds(5)),
                List.of(),
                Clock.systemUTC());

        Delivery delivery = room.deliver(new Reply(new MessagePlace(rig.chat(), null, "77"), Wording.plain("Hi")));

        assertThat(delivery).isInstanceOf(TryLater.class);
    }

    @Test
    void anAnswerThatTheLibraryCannotReadStillSaysThatTheMessageStands() {
        rig.api()
                .goWrong(
                        "sendMessage",
                        Fault.answer(
                                200, "{\"ok\":true,\"result\":{\"message_id\":31,\"date\":1772366400000,\"chat\":1}}"));

        assertThat(rig.reply("77", "Hi")).isEqualTo(new Delivered("31"));
    }

    @Test
    void anInterruptLeavesTheOutcomeUnknownAndIsKept() {
        rig.api().goWrong("sendMessage", Fault.afterEffect(Fault.silence()));
        Thread.currentThread().interrupt();

        assertThat(rig.reply("77", "Hi")).isInstanceOf(Unknown.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void nothingToSayIsRefusedWithoutAsking() {
        assertThat(rig.reply("77", " \n")).isInstanceOf(Refused.class);
        assertThat(rig.api().calls("sendMessage")).isEmpty();
    }

    @Test
    void aPlaceOnAnotherPlatformIsRefused() {
        assertThat(rig.reply("one of the console", "Hi")).isInstanceOf(Refused.class);
    }
}
