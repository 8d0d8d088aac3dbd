package org.vouch.bot.chat;

/// Something under a message that members can press.
///
/// @param id    what comes back when it is pressed: short, without meaning to the platform, and not to be trusted, as
///              anybody can send any
/// @param label as members read it
public record Button(String id, String label) {

    /// Bytes that every platform takes for an id.
    public static final int ID_BYTES_MAX = 64;

    /// @throws IllegalArgumentException when the id is none that every platform takes, or the label is blank
    public Button {
        if (id.isEmpty() || id.length() > ID_BYTES_MAX || !id.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("an id is 1 to " + ID_BYTES_MAX + " visible ASCII characters");
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("a button without a label");
        }
    }
}
