package org.vouch.indexer.export.whatsapp;

import java.io.IOException;
import java.util.List;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;

/// Chats as WhatsApp exports them from a phone: a text, alone or in a zip with its media. What the text does not say,
/// the whole of it tells: the order of dates, the style of headers, who is a person.
public final class WhatsApp implements ExportFormat {

    @Override
    public String name() {
        return "WhatsApp";
    }

    @Override
    public boolean recognises(Bundle bundle) throws IOException {
        return !ChatParts.of(bundle).chats().isEmpty();
    }

    @Override
    public void read(Bundle bundle, Conventions conventions, Hearing hearing) throws IOException {
        ChatParts parts = ChatParts.of(bundle);
        List<Part> chats = parts.chats();
        for (Part part : chats) {
            hearing.listen(chats.size() == 1 ? Chat.ONLY : new Chat("", channel(part.name())), part);
            new ChatText(part, conventions, hearing).read();
        }
        for (Part part : parts.passedOver()) {
            hearing.problem(
                    part,
                    0,
                    "a second chat beside one with its media, as somebody may have sent it; it is not read",
                    "If it belongs to the community, put it into its folder by itself.");
        }
    }

    /// What people call the chat: the name of its file, or of its folder when the file is called as all are.
    private static String channel(String name) {
        int slash = name.lastIndexOf('/');
        String file = name.substring(slash + 1);
        if (slash > 0 && file.startsWith("_chat")) {
            return name.substring(name.lastIndexOf('/', slash - 1) + 1, slash);
        }
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
