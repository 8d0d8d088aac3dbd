package org.vouch.indexer.export.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonEntries;
import org.vouch.indexer.export.JsonEntry;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.ShownName;

/// The channels of a workspace, public, private and between a few members.
final class Channels {

    private static final int CHANNELS_MAX = 500_000;
    private static final Pattern LISTS = Pattern.compile("(?:.*/)?(?:channels|groups|mpims|dms)\\.json");
    private static final Set<String> FIELDS = Set.of("id", "name", "members");

    /// A channel by its id, which is empty when no list has it.
    record Channel(String id, String name) {

        Chat chat() {
            return new Chat(id.isEmpty() ? "" : "slack:" + id, name);
        }
    }

    private final Users users;
    private final Map<String, Channel> byFolder = new HashMap<>();
    private final Map<String, Channel> byId = new HashMap<>();

    private Channels(Users users) {
        this.users = users;
    }

    static Channels of(Bundle bundle, Users users, Hearing hearing) throws IOException {
        Channels channels = new Channels(users);
        for (Part part : bundle.parts()) {
            if (LISTS.matcher(part.name()).matches()) {
                JsonEntries.read(
                        part,
                        hearing,
                        FIELDS::contains,
                        root -> root.list(() -> root.entry().ifPresent(channels::add)));
            }
        }
        return channels;
    }

    private void add(JsonEntry entry) {
        String id = entry.id("id");
        if (byId.size() >= CHANNELS_MAX) {
            return;
        }
        String name = entry.name("name");
        Channel channel = new Channel(id, name.isEmpty() ? members(entry) : name);
        byFolder.put(name.isEmpty() ? id : name, channel);
        if (!id.isEmpty()) {
            byId.put(id, channel);
        }
    }

    /// A conversation between two has no name but theirs.
    private String members(JsonEntry entry) {
        StringJoiner names = new StringJoiner(", ");
        for (JsonNode member : entry.fields().path("members")) {
            names.add(users.name(member.asText(), ""));
        }
        return ShownName.of(names.toString());
    }

    /// The channel whose messages lie in the folder `name`.
    Channel inFolder(String name) {
        Channel channel = byFolder.get(name);
        return channel != null ? channel : byId.getOrDefault(name, new Channel("", ShownName.of(name)));
    }

    /// Name of the channel `id`.
    Optional<String> name(String id) {
        return Optional.ofNullable(byId.get(id)).map(Channel::name);
    }
}
