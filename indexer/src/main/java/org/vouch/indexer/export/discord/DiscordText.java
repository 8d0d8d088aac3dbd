package org.vouch.indexer.export.discord;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.indexer.export.JsonEntry;

/// Resolves what an export keeps in Discord's own writing when it was told to leave that as it is.
final class DiscordText {

    private static final Pattern MENTION = Pattern.compile("<@!?(\\d{1,20})>");
    private static final Pattern EMOJI = Pattern.compile("<a?(:\\w{1,32}:)\\d{1,20}>");

    private DiscordText() {}

    /// `content` as a person reads it.
    ///
    /// @param mentions the members whom it may mention, with `id`, `nickname` and `name`
    static String read(String content, List<JsonEntry> mentions) {
        if (content.indexOf('<') < 0) {
            return content;
        }
        String named = MENTION.matcher(content)
                .replaceAll(
                        mention -> Matcher.quoteReplacement(mentioned(mention.group(1), mention.group(), mentions)));
        return EMOJI.matcher(named).replaceAll("$1");
    }

    private static String mentioned(String id, String otherwise, List<JsonEntry> mentions) {
        for (JsonEntry member : mentions) {
            String name = member.name("nickname").isEmpty() ? member.name("name") : member.name("nickname");
            if (member.id("id").equals(id) && !name.isEmpty()) {
                return "@" + name;
            }
        }
        return otherwise;
    }
}
