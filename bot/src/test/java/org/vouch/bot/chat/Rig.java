package org.vouch.bot.chat;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// A chat room together with the members' side of one of its groups.
@NullMarked
public interface Rig extends AutoCloseable {

    /// What stands in the group because the bot said it.
    ///
    /// @param thread     topic within the group; null in rooms without topics
    /// @param attachedTo what the member had said to whom this replies
    /// @param text       as members read it, without markup
    record Spoken(ChatId chat, @Nullable String thread, String attachedTo, String text) {}

    /// The room, nobody listening to it yet.
    ChatRoom room();

    /// The group in which members speak.
    ChatId group();

    /// The topic in which members speak; null in rooms without topics.
    @Nullable
    String thread();

    /// A member says one line. Harmless when the room is closed.
    void say(String member, String text);

    /// Waits for what the bot says next in the group.
    Spoken awaitReply();

    @Override
    void close();
}
