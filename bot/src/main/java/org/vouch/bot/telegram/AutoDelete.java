package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.NotNowException;

/// Which chats delete what is said in them after a while. Telegram is asked once a run, and then tells when it changes.
final class AutoDelete {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_FAULTS_MIN = 500;

    private final BotApi api;
    private final ObjectMapper json;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    AutoDelete(BotApi api, ObjectMapper json) {
        this.api = api;
        this.json = json;
    }

    /// A chat has another time from now on.
    ///
    /// @param seconds 0 when nothing is deleted any more
    void changed(ChatId chat, int seconds) {
        known.put(chat.value(), seconds > 0);
    }

    /// Whether a chat deletes. One that Telegram does not show to the bot is taken for one that does.
    ///
    /// @throws NotNowException when Telegram does not answer
    boolean isOn(ChatId chat) {
        Boolean before = known.get(chat.value());
        return before == null ? ask(chat) : before;
    }

    private boolean ask(ChatId chat) {
        try {
            return switch (api.call("getChat", json.createObjectNode().put("chat_id", chat.value()))) {
                case ApiAnswer.Done(var result) -> {
                    boolean on = result.path("message_auto_delete_time").asInt(0) > 0;
                    known.put(chat.value(), on);
                    yield on;
                }
                case ApiAnswer.Declined declined -> {
                    if (declined.code() == TOO_MANY_REQUESTS || declined.code() >= SERVER_FAULTS_MIN) {
                        throw notNow(declined.toString());
                    }
                    yield true;
                }
                case ApiAnswer.Unclear(String why) -> throw notNow(why);
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notNow("the bot is being stopped");
        }
    }

    private static NotNowException notNow(String why) {
        return new NotNowException("Telegram does not say whether the chat deletes what is said: " + why);
    }
}
