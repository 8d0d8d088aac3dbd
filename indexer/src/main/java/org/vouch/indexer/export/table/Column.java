package org.vouch.indexer.export.table;

import java.util.List;

/// What a cell means. In JSON, [#REACTIONS] may also be a list of objects with `emoji` and `count`.
enum Column {
    /// What the message is called by those that reply to it.
    ID("id message_id"),
    /// When it was said.
    AT("at timestamp datetime created_at date"),
    /// The time of day, where [#AT] has only the day; the whole moment, where there is no [#AT].
    TIME("time"),
    /// The name of who said it; every table has it.
    BY("by author from sender user name username"),
    /// The app's own id of who said it.
    BY_ID("by_id author_id user_id sender_id"),
    /// The words; every table has them.
    TEXT("text message content body"),
    /// The id of the message that it replies to.
    REPLY_TO("reply_to in_reply_to reply_to_id"),
    /// A subject line.
    TITLE("title subject"),
    /// The channel in which it was said.
    CHANNEL("channel chat room"),
    /// The app's own id of the chat, with the app's name before it ("telegram:1234"), as its own exports have it: what
    /// has the same id in the same chat is the same message, in whichever file it stands.
    CHAT_ID("chat_id"),
    /// The web address of the message itself, `https` only.
    LINK("link url permalink"),
    /// Whether its words are not the first ones.
    EDITED("edited"),
    /// Whether somebody else said it first.
    FORWARDED("forwarded"),
    /// Whether a program said it.
    BOT("bot is_bot"),
    /// Who reacted how: `👍 3, ❤ 1`.
    REACTIONS("reactions");

    private final String spellings;

    /// @param spellings with blanks between them
    Column(String spellings) {
        this.spellings = spellings;
    }

    /// The names that mean it, the foremost first.
    List<String> spellings() {
        return List.of(spellings.split(" ", -1));
    }
}
