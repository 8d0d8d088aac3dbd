package org.vouch.indexer.export.telegram;

import java.io.IOException;
import java.util.regex.Pattern;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonEntries;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.WrittenParts;

/// `result.json` of Telegram Desktop: one chat, or all that a member is in.
public final class TelegramJson implements ExportFormat {

    private static final Pattern OBJECT = Pattern.compile("^\\s*\\{");
    private static final Pattern MESSAGES = Pattern.compile("\"messages\"\\s*:\\s*\\[");
    private static final Pattern CHATS = Pattern.compile("\"(?:left_)?chats\"\\s*:\\s*\\{\\s*\"(?:about|list)\"");
    private static final Pattern ACCOUNT = Pattern.compile("\"personal_information\"\\s*:\\s*\\{\\s*\"user_id\"");
    private static final Pattern TELLING = Pattern.compile("\"(?:date_unixtime|text_entities|from_id|actor_id)\"\\s*:"
            + "|\"type\"\\s*:\\s*\"(?:message|service|saved_messages|replies|personal_chat|bot_chat"
            + "|(?:private|public)_(?:group|supergroup|channel))\"");
    private static final Pattern DISCORD = Pattern.compile("\"guild\"\\s*:\\s*\\{");

    @Override
    public String name() {
        return "Telegram JSON";
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
                JsonEntries.read(
                        part,
                        hearing,
                        ChatMessages.FIELDS::contains,
                        root -> new ChatsOfPart(part, root, conventions, hearing).read());
            }
        }
    }

    private static boolean isExport(Part part) throws IOException {
        String head = part.head();
        if (!OBJECT.matcher(head).find() || DISCORD.matcher(head).find()) {
            return false;
        }
        // An account may have so many contacts that its chats begin further down.
        return ACCOUNT.matcher(head).find()
                || ((MESSAGES.matcher(head).find() || CHATS.matcher(head).find())
                        && TELLING.matcher(head).find());
    }
}
