package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Writes updates as Telegram does.
public final class Updates {

    /// 2026-03-01T12:00:00Z.
    public static final long NOON = 1_772_366_400L;

    private final ObjectMapper json = new ObjectMapper();

    /// A member says something in a group.
    public ObjectNode said(long chat, int messageId, String member, String text) {
        ObjectNode update = json.createObjectNode();
        ObjectNode message = update.putObject("message").put("message_id", messageId);
        fillSender(message.putObject("from"), member);
        message.put("date", NOON).put("text", text);
        fillGroup(message.putObject("chat"), chat);
        if (text.startsWith("/")) {
            int end = text.indexOf(' ') == -1 ? text.length() : text.indexOf(' ');
            message.putArray("entities")
                    .addObject()
                    .put("type", "bot_command")
                    .put("offset", 0)
                    .put("length", end);
        }
        return update;
    }

    /// A member changes what they had said.
    public ObjectNode edited(long chat, int messageId, String member, String text) {
        ObjectNode update = json.createObjectNode();
        ObjectNode message = (ObjectNode) said(chat, messageId, member, text).get("message");
        message.put("edit_date", NOON + 60);
        update.set("edited_message", message);
        return update;
    }

    /// A member presses a button under a message of the bot.
    public ObjectNode pressed(long chat, Outbox.Sent message, String member, String data, String query) {
        ObjectNode update = json.createObjectNode();
        ObjectNode press = update.putObject("callback_query").put("id", query).put("data", data);
        press.put("chat_instance", "1");
        fillSender(press.putObject("from"), member);
        ObjectNode under = press.putObject("message").put("message_id", Integer.parseInt(message.messageId()));
        under.put("date", NOON).put("text", message.text());
        under.putObject("from").put("id", FakeBotApi.BOT_ID).put("is_bot", true).put("first_name", "Vouch");
        fillGroup(under.putObject("chat"), chat);
        return update;
    }

    /// A group has another id now, as is told in the old one.
    public ObjectNode moved(long from, long to) {
        ObjectNode update = said(from, 1, "Ana", "");
        ((ObjectNode) update.get("message")).put("migrate_to_chat_id", to).remove("text");
        return update;
    }

    /// The bot is removed from a group.
    public ObjectNode removed(long chat) {
        ObjectNode update = json.createObjectNode();
        ObjectNode change = update.putObject("my_chat_member").put("date", NOON);
        fillGroup(change.putObject("chat"), chat);
        fillSender(change.putObject("from"), "Ada Example");
        fillBot(change.putObject("old_chat_member").put("status", "member"));
        fillBot(change.putObject("new_chat_member").put("status", "kicked").put("until_date", 0));
        return update;
    }

    private static void fillBot(ObjectNode member) {
        member.putObject("user")
                .put("id", FakeBotApi.BOT_ID)
                .put("is_bot", true)
                .put("first_name", "Vouch");
    }

    /// A message that the library cannot read: its gift lacks a price.
    public ObjectNode unreadable(long chat, int messageId) {
        ObjectNode update = said(chat, messageId, "Poison Example", "secret words");
        ObjectNode message = (ObjectNode) update.get("message");
        message.remove("text");
        message.putObject("gift").putObject("gift").put("id", "secret words");
        return update;
    }

    /// The same member always has the same id.
    private static void fillSender(ObjectNode from, String member) {
        from.put("id", 70_000_000L + Math.abs((long) member.hashCode()))
                .put("is_bot", false)
                .put("first_name", member);
    }

    private static void fillGroup(ObjectNode group, long chat) {
        group.put("id", chat).put("type", "supergroup").put("title", "Example Peers");
    }
}
