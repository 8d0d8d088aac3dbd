package org.vouch.indexer.export.discord;

import java.io.IOException;
import java.util.regex.Pattern;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonEntries;
import org.vouch.indexer.export.Moments;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.WrittenParts;

/// A channel, a thread or a conversation as DiscordChatExporter writes it in JSON.
public final class DiscordJson implements ExportFormat {

    private static final Pattern GUILD = Pattern.compile("^\\s*\\{\\s*\"guild\"\\s*:\\s*\\{");
    private static final Pattern CHANNEL = Pattern.compile("\"channel\"\\s*:\\s*\\{");

    @Override
    public String name() {
        return "Discord JSON";
    }

    @Override
    public boolean recognises(Bundle bundle) throws IOException {
        for (Part part : WrittenParts.of(bundle)) {
            if (isExport(part)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(Bundle bundle, Conventions conventions, Hearing hearing) throws IOException {
        for (Part part : WrittenParts.of(bundle)) {
            if (isExport(part)) {
                Moments moments = new Moments(part, conventions, hearing);
                JsonEntries.read(
                        part,
                        hearing,
                        ChannelMessages.FIELDS::contains,
                        root -> readChannel(part, root, moments, hearing));
            }
        }
    }

    private static void readChannel(Part part, JsonEntries root, Moments moments, Hearing hearing) throws IOException {
        ChannelHead.Draft draft = new ChannelHead.Draft();
        root.object(field -> {
            switch (field) {
                case "guild" ->
                    draft.guild = root.entry().map(guild -> guild.id("id")).orElse("");
                case "channel" -> root.entry().ifPresent(channel -> draft.channel(channel));
                case "messages" -> {
                    ChannelHead head = draft.head();
                    hearing.listen(head.chat(), part);
                    ChannelMessages messages = new ChannelMessages(part, head, moments, hearing);
                    root.list(() -> root.entry().ifPresent(messages::take));
                }
                default -> {}
            }
        });
    }

    private static boolean isExport(Part part) throws IOException {
        String head = part.head();
        return GUILD.matcher(head).find() && CHANNEL.matcher(head).find();
    }
}
