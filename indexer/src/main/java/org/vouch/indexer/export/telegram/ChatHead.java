package org.vouch.indexer.export.telegram;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Chat;

/// What stands above the messages of a chat; any of it may be empty.
///
/// @param only whether it is the only chat of its export
record ChatHead(String name, String type, String id, boolean only) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,18}");

    /// Of chats that are no groups, from the time when the app wrote no ids.
    private static final Set<String> TYPES =
            Set.of("personal_chat", "bot_chat", "saved_messages", "private_channel", "public_channel");

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

    /// The chat as the message of that id belongs to it. Big chats number their messages for everybody. In
    /// others each account numbers for itself; so it does in what a big group has of the time when it was
    /// small, below zero.
    Chat chat(String messageId) {
        Chat chat = new Chat(id.isEmpty() ? "" : "telegram:" + bareId(), only ? "" : name);
        boolean isOfAll = messageId.isEmpty() || NUMBER.matcher(messageId).matches();
        return isBig() && isOfAll ? chat : chat.withOwnIds();
    }

    /// Web address of a message, which those of big chats have.
    @Nullable
    String link(String messageId) {
        return isBig()
                        && NUMBER.matcher(bareId()).matches()
                        && NUMBER.matcher(messageId).matches()
                ? "https://t.me/c/" + bareId() + "/" + messageId
                : null;
    }

    /// Whether this came along with the groups of an account and is none: what is between two people or with
    /// a bot, a list of replies, codes for signing in, or a channel that somebody follows. Nobody chose it
    /// for the community. An export of such a chat alone was made on purpose.
    boolean isNoneOfCommunity() {
        boolean isGroup = type.isEmpty() || type.endsWith("group");
        // The app always said of which type a chat is, and soon its id too; what is otherwise another program
        // wrote.
        boolean isOfAnotherProgram = id.isEmpty() && !TYPES.contains(type);
        return !only && !isGroup && !isOfAnotherProgram;
    }

    private boolean isBig() {
        return type.endsWith("_supergroup") || isBroadcast();
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
