package org.vouch.indexer.export.slack;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonEntries;
import org.vouch.indexer.export.JsonEntry;
import org.vouch.indexer.export.Part;

/// Who is in the workspace, people and programs, by their ids.
final class Users {

    private static final int USERS_MAX = 500_000;
    private static final String SLACKBOT = "USLACKBOT";
    private static final Set<String> FIELDS =
            Set.of("id", "name", "real_name", "profile", "display_name", "is_bot", "bot_id");

    private final Map<String, Author> byId = new HashMap<>();

    private Users() {}

    static Users of(Bundle bundle, Hearing hearing) throws IOException {
        Users users = new Users();
        for (Part part : bundle.parts()) {
            if (part.name().equals("users.json") || part.name().endsWith("/users.json")) {
                JsonEntries.read(
                        part,
                        hearing,
                        FIELDS::contains,
                        root -> root.list(() -> root.entry().ifPresent(users::add)));
            }
        }
        return users;
    }

    private void add(JsonEntry user) {
        String id = user.id("id");
        if (id.isEmpty() || byId.size() >= USERS_MAX) {
            return;
        }
        Author author = new Author(id, shown(user, id), user.is("is_bot") || id.equals(SLACKBOT));
        byId.put(id, author);
        String botId = user.object("profile").id("bot_id");
        if (!botId.isEmpty()) {
            byId.putIfAbsent(botId, author);
        }
    }

    /// The name that a user goes by, from an entry of the list or from the profile that a message brings.
    static String shown(JsonEntry user, String otherwise) {
        JsonEntry profile = user.object("profile");
        for (String name : new String[] {
            profile.name("display_name"),
            user.name("display_name"),
            user.name("real_name"),
            profile.name("real_name"),
            user.name("name")
        }) {
            if (!name.isEmpty()) {
                return name;
            }
        }
        return otherwise;
    }

    Optional<Author> known(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Name of the user `id`; `otherwise` when nobody is known by it, and the id when that is empty.
    String name(String id, @Nullable String otherwise) {
        Author author = byId.get(id);
        if (author != null) {
            return author.name();
        }
        return otherwise == null || otherwise.isBlank() ? id : otherwise;
    }
}
