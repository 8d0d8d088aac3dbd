package org.vouch.indexer.export.slack;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonEntries;
import org.vouch.indexer.export.JsonEntry;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.ShownName;

/// The channels of a workspace, public and private. What a few members said to each other is in an export that an owner
/// made, and no community's.
final class Channels {

    private static final int CHANNELS_MAX = 500_000;
    private static final Pattern LISTS = Pattern.compile("(?:.*/)?(?:channels|groups)\\.json");
    private static final Pattern DIRECT_LISTS = Pattern.compile("(?:.*/)?(?:mpims|dms)\\.json");

    /// As folders of direct messages are called, be they in a list or not.
    private static final Pattern DIRECT = Pattern.compile("D[0-9A-Z]{8,}|mpdm-.+-\\d+");

    private static final Set<String> FIELDS = Set.of("id", "name");

    /// A channel by its id, which is empty when no list has it.
    record Channel(String id, String name) {

        Chat chat() {
            return new Chat(id.isEmpty() ? "" : "slack:" + id, name);
        }
    }

    private final Map<String, Channel> byFolder = new HashMap<>();
    private final Map<String, Channel> byId = new HashMap<>();
    private final Set<String> direct = new HashSet<>();

    private Channels() {}

    static Channels of(Bundle bundle, Hearing hearing) throws IOException {
        Channels channels = new Channels();
        for (Part part : bundle.parts()) {
            if (LISTS.matcher(part.name()).matches()) {
                read(part, hearing, channels::add);
            } else if (DIRECT_LISTS.matcher(part.name()).matches()) {
                read(part, hearing, channels::addDirect);
            }
        }
        return channels;
    }

    private static void read(Part list, Hearing hearing, Consumer<JsonEntry> entries) throws IOException {
        JsonEntries.read(
                list,
                hearing,
                FIELDS::contains,
                root -> root.list(() -> root.entry().ifPresent(entries)));
    }

    private void addDirect(JsonEntry entry) {
        if (direct.size() < CHANNELS_MAX) {
            direct.add(entry.id("id"));
            direct.add(entry.name("name"));
        }
    }

    /// Whether direct messages lie in the folder `name`.
    boolean isDirect(String name) {
        return !byFolder.containsKey(name)
                && (direct.contains(name) || DIRECT.matcher(name).matches());
    }

    private void add(JsonEntry entry) {
        String id = entry.id("id");
        if (byId.size() >= CHANNELS_MAX) {
            return;
        }
        String name = entry.name("name");
        Channel channel = new Channel(id, name.isEmpty() ? ShownName.of(id) : name);
        byFolder.put(name.isEmpty() ? id : name, channel);
        if (!id.isEmpty()) {
            byId.put(id, channel);
        }
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
