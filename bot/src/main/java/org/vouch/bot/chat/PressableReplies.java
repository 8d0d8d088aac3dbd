package org.vouch.bot.chat;

import java.util.Optional;

/// The reply whose buttons can be pressed on the console: the one that was shown last with any. Safe to use from any
/// thread.
final class PressableReplies {

    /// A button of a reply.
    ///
    /// @param replyId of the reply
    record Pressed(String replyId, Button button) {}

    private String replyId = "";
    private Buttons buttons = Buttons.NONE;

    synchronized void said(String id, Reply reply) {
        replyId = id;
        buttons = reply.buttons();
    }

    /// The buttons of an older reply come back with it.
    synchronized void edited(Edit edit) {
        replyId = edit.to().messageId();
        buttons = edit.buttons();
    }

    /// @param number as shown, from 1
    synchronized Optional<Pressed> at(int number) {
        return buttons.at(number).map(button -> new Pressed(replyId, button));
    }
}
