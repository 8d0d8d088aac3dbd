package org.vouch.bot.telegram;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.vouch.bot.chat.Button;
import org.vouch.bot.chat.Buttons;

/// Buttons in Telegram's form.
final class Keyboard {

    private Keyboard() {}

    /// @return null where there are none
    static @Nullable InlineKeyboardMarkup of(Buttons buttons) {
        return buttons.rows().isEmpty()
                ? null
                : new InlineKeyboardMarkup(
                        buttons.rows().stream().map(Keyboard::row).toList());
    }

    private static InlineKeyboardRow row(List<Button> buttons) {
        return new InlineKeyboardRow(buttons.stream().map(Keyboard::button).toList());
    }

    private static InlineKeyboardButton button(Button button) {
        InlineKeyboardButton key = new InlineKeyboardButton(button.label());
        key.setCallbackData(button.id());
        return key;
    }
}
