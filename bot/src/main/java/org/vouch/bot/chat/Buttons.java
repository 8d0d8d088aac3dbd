package org.vouch.bot.chat;

import java.util.List;
import java.util.Optional;

/// The buttons under a message.
///
/// @param rows from top to bottom, each from left to right
public record Buttons(List<List<Button>> rows) {

    /// No buttons.
    public static final Buttons NONE = new Buttons(List.of());

    public Buttons {
        rows = rows.stream().map(List::copyOf).filter(row -> !row.isEmpty()).toList();
    }

    /// One row.
    public static Buttons row(Button... buttons) {
        return new Buttons(List.of(List.of(buttons)));
    }

    /// Row by row.
    public List<Button> all() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /// The button at a place, counted from 1, row by row.
    public Optional<Button> at(int number) {
        return all().stream().skip(Math.max(0, number - 1)).findFirst().filter(_ -> number > 0);
    }
}
