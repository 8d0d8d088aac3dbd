package org.vouch.bot.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/// How to reach Telegram as one bot.
///
/// @param token         what @BotFather gave out for the bot; a secret, shown nowhere
/// @param api           address of the Bot API's server, without a path
/// @param pollTimeout   how long the server may hold a poll open while nothing happens; 1 s to 50 s
/// @param answerTimeout how long any other answer may take; longer than nothing
public record TelegramAccess(String token, URI api, Duration pollTimeout, Duration answerTimeout) {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9:_-]+");
    private static final Duration POLL_TIMEOUT_MAX = Duration.ofSeconds(50);

    /// @throws IllegalArgumentException when a part has not the form described above; the message holds no secret
    public TelegramAccess {
        require(TOKEN.matcher(token).matches(), "the token has characters that no token has");
        require(isServer(api), "the address of the Bot API's server is not like https://host or https://host:port");
        require(
                pollTimeout.compareTo(Duration.ofSeconds(1)) >= 0 && pollTimeout.compareTo(POLL_TIMEOUT_MAX) <= 0,
                "the time-out of a poll is not between 1 s and 50 s");
        require(answerTimeout.isPositive(), "the time-out of an answer is not longer than nothing");
    }

    /// `text` without the token or its secret half.
    String scrubbed(String text) {
        String secret = token.substring(token.indexOf(':') + 1);
        return text.replace(token, "<token>").replace(secret.isEmpty() ? token : secret, "<token>");
    }

    /// The port to connect to, whether or not the address names it.
    int port() {
        if (api.getPort() != -1) {
            return api.getPort();
        }
        return api.getScheme().equals("https") ? 443 : 80;
    }

    @Override
    public String toString() {
        return "TelegramAccess[api=" + api + ", pollTimeout=" + pollTimeout + ", answerTimeout=" + answerTimeout + "]";
    }

    private static boolean isServer(URI api) {
        boolean http = "https".equals(api.getScheme()) || "http".equals(api.getScheme());
        String path = api.getPath();
        return http && api.getHost() != null && (path == null || path.isEmpty() || path.equals("/"));
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
