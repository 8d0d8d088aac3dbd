package org.vouch.indexer.export.mattermost;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;

/// Who there is on a server, and which channels.
final class Directory {

    /// Of users, and of channels; the others go by the names that they log in with.
    static final int ENTRIES_MAX = 200_000;

    private static final int NAME_CHARACTERS_MAX = 200;
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_@])@([a-z0-9][a-z0-9._-]{0,63})");
    private static final Pattern PUNCTUATION = Pattern.compile("[._-]+$");

    private final Map<String, String> users = new HashMap<>();
    private final Set<String> bots = new HashSet<>();
    private final Map<String, String> channels = new HashMap<>();

    void addUser(JsonNode user) {
        String nickname = text(user, "nickname");
        String name = (text(user, "first_name") + " " + text(user, "last_name")).strip();
        put(users, text(user, "username"), nickname.isEmpty() ? name : nickname);
    }

    void addBot(JsonNode bot) {
        put(users, text(bot, "username"), text(bot, "display_name"));
        if (bots.size() < ENTRIES_MAX) {
            bots.add(text(bot, "username"));
        }
    }

    void addChannel(JsonNode channel) {
        put(channels, text(channel, "team") + "/" + text(channel, "name"), text(channel, "display_name"));
    }

    /// Who logs in as `username`.
    Author author(String username, String shownAs, boolean bot) {
        String name = shownAs.isEmpty() ? users.getOrDefault(username, username) : shownAs;
        return new Author(username, name, bot || bots.contains(username));
    }

    /// The channel of a team.
    Chat chat(String team, String channel) {
        String id = team + "/" + channel;
        return new Chat("mattermost:" + id, channels.getOrDefault(id, channel));
    }

    /// `text` with the people whom it mentions called by their names.
    String named(String text) {
        return MENTION.matcher(text)
                .replaceAll(mention -> Matcher.quoteReplacement(named(mention.group(), mention.group(1))));
    }

    private String named(String mention, String username) {
        String bare = PUNCTUATION.matcher(username).replaceFirst("");
        String known = users.containsKey(username) ? username : bare;
        return users.containsKey(known) ? "@" + users.get(known) + username.substring(known.length()) : mention;
    }

    private static void put(Map<String, String> names, String key, String name) {
        if (!key.isEmpty() && !name.isEmpty() && names.size() < ENTRIES_MAX) {
            names.put(key, name);
        }
    }

    /// The text of a field, short enough for a name; empty where there is none.
    static String text(JsonNode node, String field) {
        String text =
                node.path(field).isTextual() ? node.path(field).textValue().strip() : "";
        return text.length() <= NAME_CHARACTERS_MAX ? text : text.substring(0, NAME_CHARACTERS_MAX);
    }
}
