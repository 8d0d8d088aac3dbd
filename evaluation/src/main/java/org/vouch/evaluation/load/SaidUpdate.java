package org.vouch.evaluation.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// An update that tells what somebody says in a group, as Telegram writes it.
///
/// @param number  of the update
/// @param message its id in the group
/// @param member  who says it
/// @param at      when, in seconds since 1970
/// @param text    a command where it begins with a slash
record SaidUpdate(long number, long group, int message, int member, long at, String text) {

    private static final long MEMBERS_FROM = 80_000_000L;

    String json() {
        ObjectNode update = JsonNodeFactory.instance.objectNode().put("update_id", number);
        ObjectNode said = update.putObject("message")
                .put("message_id", message)
                .put("date", at)
                .put("text", text);
        said.putObject("from")
                .put("id", MEMBERS_FROM + member)
                .put("is_bot", false)
                .put("first_name", "Member " + member);
        said.putObject("chat").put("id", group).put("type", "supergroup").put("title", "Example Peers");
        if (text.startsWith("/")) {
            said.putArray("entities")
                    .addObject()
                    .put("type", "bot_command")
                    .put("offset", 0)
                    .put("length", text.indexOf(' '));
        }
        return update.toString();
    }
}
