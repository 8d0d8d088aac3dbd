package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vouch.bot.chat.Button;
import org.vouch.bot.chat.Buttons;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.ButtonPressed;
import org.vouch.bot.chat.Delivery.Delivered;
import org.vouch.bot.chat.Delivery.Refused;
import org.vouch.bot.chat.Delivery.TryLater;
import org.vouch.bot.chat.Delivery.Unknown;
import org.vouch.bot.chat.Edit;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Notice;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Wording;

/// Buttons go out, presses come in, and what they are answered with stands where it should.
@Timeout(60)
class ButtonsTest {

    private static final Buttons TWO =
            new Buttons(List.of(List.of(new Button("abc.s0", "Show me")), List.of(new Button("abc.w0", "Why?"))));

    private final TelegramRig rig = new TelegramRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void buttonsStandBelowTheReplyRowByRow() {
        said();

        JsonNode rows = rig.api().sent(TelegramRig.GROUP).getFirst().all().at("/reply_markup/inline_keyboard");
        assertThat(rows.toString())
                .isEqualTo("[[{\"text\":\"Show me\",\"callback_data\":\"abc.s0\"}],"
                        + "[{\"text\":\"Why?\",\"callback_data\":\"abc.w0\"}]]");
    }

    @Test
    void aPressIsHeardWithItsMemberItsMessageAndItsId() throws InterruptedException {
        String messageId = said();
        BlockingQueue<ChatEvent> heard = new LinkedBlockingQueue<>();
        rig.listen(heard::add);

        rig.press("Ben", "Why?");

        ButtonPressed press = (ButtonPressed) heard.poll(20, TimeUnit.SECONDS);
        assertThat(press).isNotNull();
        assertThat(press.button()).isEqualTo("abc.w0");
        assertThat(press.sender().name()).isEqualTo("Ben");
        assertThat(press.place()).isEqualTo(new MessagePlace(rig.chat(), null, messageId));
    }

    @Test
    void anEditChangesTheMessageAndEndsTheWaitingOfWhoeverPressed() throws InterruptedException {
        String messageId = said();

        assertThat(rig.room().deliver(edit(messageId, "Three peers say so."))).isEqualTo(new Delivered(messageId));

        assertThat(rig.replies()).containsExactly("Three peers say so.");
        assertThat(rig.awaitPressAnswers(1)).containsExactly("");
    }

    @Test
    void whatSaysSoAlreadyIsChanged() {
        String messageId = said();

        rig.room().deliver(edit(messageId, "Three peers say so."));

        assertThat(rig.room().deliver(edit(messageId, "Three peers say so."))).isEqualTo(new Delivered(messageId));
    }

    @Test
    void anEditThatCannotBeMadeNowIsMadeLaterAndOneInDoubtIsNot() {
        String messageId = said();
        rig.api().goWrong("editMessageText", Fault.tooMany(9), Fault.declined(403, "Forbidden", "{}"));

        assertThat(rig.room().deliver(edit(messageId, "a"))).isInstanceOf(TryLater.class);
        assertThat(rig.room().deliver(edit(messageId, "b"))).isInstanceOf(Refused.class);
        rig.api().goWrong("editMessageText", new Fault.AfterEffect(Fault.tooMany(1)));
        assertThat(rig.room().deliver(edit(messageId, "c")))
                .isEqualTo(new TryLater(Duration.ofSeconds(1), "429 Too Many Requests: retry later"));
    }

    @Test
    void anEditOfAMessageOfAnotherPlatformIsRefused() {
        assertThat(rig.room().deliver(edit("", "a"))).isInstanceOf(Refused.class);
    }

    @Test
    void aNoticeIsSeenByWhoeverPressedAlone() {
        MessagePlace under = new MessagePlace(rig.chat(), null, said());

        assertThat(rig.room().deliver(new Notice(under, "press-7", Wording.plain("Noted."))))
                .isEqualTo(new Delivered(under.messageId()));

        JsonNode call = rig.api().calls("answerCallbackQuery").getFirst();
        assertThat(call.path("callback_query_id").asText()).isEqualTo("press-7");
        assertThat(call.path("text").asText()).isEqualTo("Noted.");
        assertThat(call.path("show_alert").asBoolean()).isTrue();
        assertThat(rig.replies()).containsExactly("Show?");
    }

    @Test
    void aNoticeToAPressThatIsTooOldIsRefusedAndOneInDoubtIsUnknown() {
        MessagePlace under = new MessagePlace(rig.chat(), null, said());
        Notice notice = new Notice(under, "press-7", Wording.plain("Noted."));
        rig.api().goWrong("answerCallbackQuery", Fault.declined(400, "Bad Request: query is too old", "{}"));
        assertThat(rig.room().deliver(notice)).isInstanceOf(Refused.class);

        rig.api().goWrong("answerCallbackQuery", Fault.declined(502, "Bad Gateway", "{}"));
        assertThat(rig.room().deliver(notice)).isInstanceOf(Unknown.class);
    }

    private String said() {
        Reply reply = new Reply(new MessagePlace(rig.chat(), null, "77"), Wording.plain("Show?"), TWO);
        return ((Delivered) rig.room().deliver(reply)).messageId();
    }

    private Edit edit(String messageId, String text) {
        return new Edit(
                new MessagePlace(rig.chat(), null, messageId),
                new Wording.Builder().bold(text).build(),
                TWO,
                "press-7");
    }
}
