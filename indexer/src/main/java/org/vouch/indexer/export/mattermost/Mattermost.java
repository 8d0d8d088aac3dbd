package org.vouch.indexer.export.mattermost;

import java.io.IOException;
import java.util.Set;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonEntry;
import org.vouch.indexer.export.JsonLines;
import org.vouch.indexer.export.Part;

/// A bulk export of Mattermost, alone or in its zip. What was said to single people stays out, as it is not the
/// community's.
public final class Mattermost implements ExportFormat {

    private static final Set<String> FIELDS = Set.of(
            "type",
            "version",
            "user",
            "username",
            "nickname",
            "first_name",
            "last_name",
            "bot",
            "display_name",
            "channel",
            "team",
            "name",
            "post",
            "direct_post",
            "message",
            "create_at",
            "edit_at",
            "delete_at",
            "replies",
            "reactions",
            "emoji_name",
            "props",
            "from_bot",
            "from_webhook",
            "from_plugin",
            "override_username");

    @Override
    public String name() {
        return "Mattermost";
    }

    @Override
    public boolean recognises(Bundle bundle) throws IOException {
        return !JsonLines.beginning(bundle, Mattermost::isVersion).isEmpty();
    }

    @Override
    public void read(Bundle bundle, Conventions conventions, Hearing hearing) throws IOException {
        for (Part part : JsonLines.beginning(bundle, Mattermost::isVersion)) {
            read(part, conventions, hearing);
        }
    }

    /// Whether a first line says of which version it is.
    private static boolean isVersion(JsonEntry line) {
        return line.text("type").equals("version") && line.number("version") > 0;
    }

    private static void read(Part part, Conventions conventions, Hearing hearing) throws IOException {
        ExportLines lines = new ExportLines(part, conventions, hearing);
        JsonLines.read(part, hearing, FIELDS::contains, line -> {
            lines.take(line);
            return true;
        });
    }
}
