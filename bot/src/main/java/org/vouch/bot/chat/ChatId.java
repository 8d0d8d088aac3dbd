package org.vouch.bot.chat;

/// One chat on one platform.
///
/// @param platform `console`, `telegram`, …
/// @param value    the platform's own id, as text
public record ChatId(String platform, String value) {

    @Override
    public String toString() {
        return platform + ":" + value;
    }
}
