package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The first words with the server: who the bot is, whether groups let it listen, and which commands it offers.
final class Introduction {

    private static final Logger LOG = LoggerFactory.getLogger(Introduction.class);

    private final BotApi api;
    private final PatientApi patientApi;
    private final ObjectMapper json;
    private final TelegramAccess access;

    Introduction(BotApi api, PatientApi patientApi, ObjectMapper json, TelegramAccess access) {
        this.api = api;
        this.patientApi = patientApi;
        this.json = json;
        this.access = access;
    }

    /// Waits for a server that is down.
    ///
    /// @return empty when the room was closed meanwhile
    /// @throws TokenRefusedException when the server does not accept the token
    Optional<Self> introduce(List<MenuCommand> menu) throws InterruptedException {
        Optional<JsonNode> me = patientApi.call("getMe", json.createObjectNode(), Introduction::isUser);
        if (me.isPresent()) {
            LOG.info(
                    "Vouch listens on Telegram as @{}. Stop it with Ctrl-C.",
                    me.get().path("username").asText());
            tellAboutPrivacy(me.get());
            offer(menu);
        }
        return me.map(user ->
                new Self(user.path("id").longValue(), user.path("username").asText()));
    }

    private static boolean isUser(JsonNode result) {
        return result.path("id").canConvertToLong() && result.path("username").isTextual();
    }

    private static void tellAboutPrivacy(JsonNode user) {
        if (!user.path("can_read_all_group_messages").asBoolean(true)) {
            LOG.warn("Telegram hides group messages from this bot (privacy mode): it hears only commands and replies to"
                    + " it. Either send /setprivacy to @BotFather, choose Disable, then remove the bot from the group"
                    + " and add it again; or make it an admin of the group");
        }
    }

    /// The menu is a convenience: without it the bot works all the same, so this is tried once.
    private void offer(List<MenuCommand> menu) throws InterruptedException {
        if (menu.isEmpty()) {
            return;
        }
        ObjectNode parameters = json.createObjectNode();
        ArrayNode commands = parameters.putArray("commands");
        menu.forEach(command ->
                commands.addObject().put("command", command.name()).put("description", command.description()));
        switch (api.call("setMyCommands", parameters)) {
            case ApiAnswer.Done _ -> LOG.debug("Telegram: {} commands offered", menu.size());
            case ApiAnswer.Declined declined -> menuMissing(declined.toString());
            case ApiAnswer.Unclear(String why) -> menuMissing(why);
        }
    }

    private void menuMissing(String why) {
        LOG.warn("Telegram: the menu of commands could not be set: {}", access.scrubbed(why));
    }
}
