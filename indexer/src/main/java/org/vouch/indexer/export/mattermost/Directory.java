package org.vouch.indexer.export.mattermost;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.JsonEntry;

/// Who there is on a server, and which channels.
final class Directory {

    /// Of users, and of channels; the others go by the names that they log in with.
    static final int ENTRIES_MAX = 200_000;

    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_@])@([a-z0-9][a-z0-9._-]{0,63})");
    private static final Pattern PUNCTUATION = Pattern.compile("[._-]+$");

    private final Map<String, String> users = new HashMap<>();
    private final Set<String> bots = new HashSet<>();
    private final Map<String, String> channels = new HashMap<>();

    void addUser(JsonEntry user) {
        String nickname = user.name("nickname");
        String name = (user.name("first_name") + " " + user.name("last_name")).strip();
        put(users, user.name("username"), nickname.isEmpty() ? name : nickname);
    }

    void addBot(JsonEntry bot) {
        put(users, bot.name("username"), bot.name("display_name"));
        if (bots.size() < ENTRIES_MAX) {
            bots.add(bot.name("username"));
        }
    }

    void addChannel(JsonEntry channel) {
        put(channels, channel.name("team") + "/" + channel.name("name"), channel.name("display_name"));
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
}
