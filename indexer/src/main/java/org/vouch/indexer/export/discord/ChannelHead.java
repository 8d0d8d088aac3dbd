package org.vouch.indexer.export.discord;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.JsonEntry;

/// What stands above the messages of a channel.
///
/// @param guild id of the server; "0" for conversations between members
record ChannelHead(String guild, String id, String name) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");

    /// Grows field by field, as they come.
    static final class Draft {

        String guild = "";
        private String id = "";
        private String name = "";

        void channel(JsonEntry channel) {
            id = channel.id("id");
            name = channel.name("name");
        }

        ChannelHead head() {
            return new ChannelHead(guild, id, name);
        }
    }

    Chat chat() {
        return new Chat(id.isEmpty() ? "" : "discord:" + id, name);
    }

    /// Web address of a message.
    @Nullable
    String link(String messageId) {
        return NUMBER.matcher(guild).matches()
                        && NUMBER.matcher(id).matches()
                        && NUMBER.matcher(messageId).matches()
                ? "https://discord.com/channels/" + (guild.equals("0") ? "@me" : guild) + "/" + id + "/" + messageId
                : null;
    }
}
