package org.vouch.indexer.export.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Said;

/// A message as a line of the file that [MessageJson] reads: the same comes out again. Reactions are not written.
public final class MessageLine {

    private MessageLine() {}

    /// One JSON object, without a line end.
    public static String of(Chat chat, Said said) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        put(Column.ID, said.id(), line);
        put(Column.AT, said.at() == null ? "" : said.at().toString(), line);
        // This and the words also when they are empty: a table without these columns is none of messages.
        line.put(name(Column.BY), said.author().name());
        put(Column.BY_ID, said.author().key(), line);
        line.put(name(Column.TEXT), said.text());
        put(Column.TITLE, said.title(), line);
        put(Column.REPLY_TO, said.replyTo() == null ? "" : said.replyTo(), line);
        put(Column.CHAT_ID, chat.id(), line);
        put(Column.CHANNEL, chat.channel(), line);
        put(Column.LINK, said.link() == null ? "" : said.link(), line);
        flag(Column.EDITED, said.circumstances().edited(), line);
        flag(Column.FORWARDED, said.circumstances().forwarded(), line);
        flag(Column.BOT, said.circumstances().bot() || said.author().bot(), line);
        return line.toString();
    }

    private static void put(Column column, String text, ObjectNode line) {
        if (!text.isEmpty()) {
            line.put(name(column), text);
        }
    }

    private static void flag(Column column, boolean set, ObjectNode line) {
        if (set) {
            line.put(name(column), true);
        }
    }

    private static String name(Column column) {
        return column.spellings().getFirst();
    }
}
