package org.vouch.indexer.export;

/// One chat of an export: a group, a channel, a mailing list.
///
/// @param id      the app's own id of it, with the app's name before it ("telegram:1234"), the same in every export;
///                empty where an export has none
/// @param channel its name among the chats of the same export; empty where there is only one
public record Chat(String id, String channel) {

    /// The only chat of an export that says nothing of it.
    public static final Chat ONLY = new Chat("", "");
}
