package org.vouch.indexer.export.telegram;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Chat;

/// What stands above the messages of a chat; any of it may be empty.
///
/// @param only whether it is the only chat of its export
record ChatHead(String name, String type, String id, boolean only) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,18}");
    private static final String MARK_OF_BIG_CHATS = "-100";

    /// Grows field by field, as they come.
    static final class Draft {

        private final boolean only;
        String name = "";
        String type = "";
        String id = "";

        Draft(boolean only) {
            this.only = only;
        }

        ChatHead head() {
            return new ChatHead(name, type, id, only);
        }
    }

    Chat chat() {
        return new Chat(id.isEmpty() ? "" : "telegram:" + bareId(), only ? "" : name);
    }

    /// Web address of a message, which those of big chats have.
    @Nullable
    String link(String messageId) {
        boolean isBig = type.endsWith("_supergroup") || isBroadcast();
        return isBig
                        && NUMBER.matcher(bareId()).matches()
                        && NUMBER.matcher(messageId).matches()
                ? "https://t.me/c/" + bareId() + "/" + messageId
                : null;
    }

    /// Whether this is between two people, or with oneself, and came along with the groups of an account: nothing that
    /// a community should know. An export of such a chat alone was made on purpose.
    boolean isPrivate() {
        return !only && (type.equals("personal_chat") || type.equals("saved_messages") || type.equals("bot_chat"));
    }

    /// Whether the chat itself speaks, rather than its members.
    boolean isBroadcast() {
        return type.endsWith("_channel");
    }

    /// Whether the export says that `authorKey` is a program: the one with which this chat is.
    boolean isBot(String authorKey) {
        return type.equals("bot_chat") && !id.isEmpty() && authorKey.equals("user" + id);
    }

    /// Whether `peerId` ("channel1234") means this chat.
    boolean isPeer(String peerId) {
        return !id.isEmpty()
                && (peerId.equals("channel" + bareId()) || peerId.equals("chat" + id) || peerId.equals("user" + id));
    }

    private String bareId() {
        return id.startsWith(MARK_OF_BIG_CHATS) ? id.substring(MARK_OF_BIG_CHATS.length()) : id;
    }
}
