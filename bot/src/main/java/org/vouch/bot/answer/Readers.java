package org.vouch.bot.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.bot.chat.ChatId;

/// Who reads what is said in a chat: its members.
///
/// @param chat that all of them are in; nothing else is known of them
record Readers(ChatId chat) {

    private static final String TELEGRAM = "telegram";

    /// In the ids of big groups, before what links call them.
    private static final String BIG_GROUP = "-100";

    /// A message of a group that only its members can open; one with a public name has a link with that name.
    private static final Pattern OF_MEMBERS =
            Pattern.compile("(?i)https?://(?:www\\.)?(?:t|telegram)\\.(?:me|dog)/c/(?<group>\\d+)(?:/.*)?");

    /// Whether they can open a link. A community may have several chats, and who is in one need not be in another.
    boolean mayOpen(String link) {
        Matcher ofMembers = OF_MEMBERS.matcher(link);
        return !ofMembers.matches() || chat.equals(new ChatId(TELEGRAM, BIG_GROUP + ofMembers.group("group")));
    }
}
