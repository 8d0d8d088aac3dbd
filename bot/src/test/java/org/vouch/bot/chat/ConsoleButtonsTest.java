package org.vouch.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vouch.bot.chat.ChatEvent.ButtonPressed;

/// Buttons on the console are numbered choices, and are pressed by typing.
@NullMarked
@Timeout(60)
class ConsoleButtonsTest {

    private static final Buttons THREE = new Buttons(List.of(
            List.of(new Button("abc.h0", "Helpful"), new Button("abc.n0", "Not helpful")),
            List.of(new Button("abc.w0", "Why?"))));

    @Test
    void buttonsAreNumberedRowByRow() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(ConsoleRig.PIPED)) {
            deliver(rig);

            assertThat(rig.awaitBlock()).isEqualTo("""
                                Harbour Bakery
                                [1] Helpful  [2] Not helpful
                                [3] Why?
                            """);
        }
    }

    @Test
    void aTypedPressIsOfTheReplyThatWasSaidLastAndOfWhoeverTypesIt() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(ConsoleRig.PIPED);
                Ear ear = new Ear(rig.room())) {
            String reply = deliver(rig);
            rig.type("Ben: /press 3");

            ButtonPressed press = ear.awaitPress();
            assertThat(press.button()).isEqualTo("abc.w0");
            assertThat(press.place()).isEqualTo(new MessagePlace(rig.group(), null, reply));
            assertThat(press.sender().name()).isEqualTo("Ben");
        }
    }

    @Test
    void aButtonThatIsNotThereIsToldAndNotHeard() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(ConsoleRig.PIPED);
                Ear ear = new Ear(rig.room())) {
            deliver(rig);
            rig.awaitBlock();
            rig.type("/press 4");
            rig.type("/press 0");

            assertThat(rig.awaitBlock()).contains("(there is no button 4)");
            assertThat(rig.awaitBlock()).contains("(there is no button 0)");
            assertThat(ear.isSilent()).isTrue();
        }
    }

    @Test
    void anEditShowsWhatTheReplySaysNowAndBringsItsOwnButtons() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(ConsoleRig.PIPED);
                Ear ear = new Ear(rig.room())) {
            MessagePlace reply = new MessagePlace(rig.group(), null, deliver(rig));
            rig.awaitBlock();
            Buttons one = Buttons.row(new Button("abc.s3", "More"));

            rig.room().deliver(new Edit(reply, Wording.plain("Crust Example"), one, "press"));
            rig.type("/press 1");

            assertThat(rig.awaitBlock()).isEqualTo("(the reply becomes)\n    Crust Example\n    [1] More\n");
            assertThat(ear.awaitPress().button()).isEqualTo("abc.s3");
        }
    }

    @Test
    void aNoticeIsShownAsForOneAlone() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(ConsoleRig.PIPED)) {
            rig.room().deliver(new Notice(new MessagePlace(rig.group(), null, "1"), "press", Wording.plain("Noted.")));

            assertThat(rig.awaitBlock()).isEqualTo("(to whoever pressed, alone)\n    Noted.\n");
        }
    }

    @Test
    void twoReplySignsReplyToWhatTheBotSaidLast() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(ConsoleRig.PIPED);
                Ear ear = new Ear(rig.room())) {
            String reply = deliver(rig);
            rig.type("Ben: >> any of them in Leeds?");

            assertThat(ear.awaitMessage()).satisfies(heard -> {
                assertThat(heard.replyTo()).isEqualTo(reply);
                assertThat(heard.toBot()).isTrue();
                assertThat(heard.text()).isEqualTo("any of them in Leeds?");
            });
        }
    }

    private static String deliver(ConsoleRig rig) {
        Reply reply = new Reply(new MessagePlace(rig.group(), null, ""), Wording.plain("Harbour Bakery"), THREE);
        return ((Delivery.Delivered) rig.room().deliver(reply)).messageId();
    }
}
