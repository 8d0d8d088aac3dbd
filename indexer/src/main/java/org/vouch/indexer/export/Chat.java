package org.vouch.indexer.export;

/// One chat of an export: a group, a channel, a mailing list.
///
/// @param id      the app's own id of it, with the app's name before it ("telegram:1234"), the same in every export;
///                empty where an export has none
/// @param channel its name among the chats of the same export; empty where there is only one
/// @param ids     how far the ids of its messages reach
public record Chat(String id, String channel, Ids ids) {

    /// The only chat of an export that says nothing of it.
    public static final Chat ONLY = new Chat("", "");

    /// Where the id of a message means that message.
    public enum Ids {
        /// In every export of the chat. Where the chat has no id, in one part of one export.
        CHAT,
        /// In all parts of one export. Another one may call the same message something else.
        EXPORT,
        /// Everywhere: no two messages of the world share one.
        WORLD
    }

    /// A chat in which every export has the same ids.
    public Chat(String id, String channel) {
        this(id, channel, Ids.CHAT);
    }

    /// The same chat in an export that has ids of its own.
    public Chat withOwnIds() {
        return new Chat(id, channel, Ids.EXPORT);
    }
}
