package org.vouch.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.vouch.bot.chat.ChatEvent;

/// Reads one update at a time, so that an unreadable one takes no other with it.
final class UpdateReading {

    private final ObjectMapper json;
    private final EventReading events;
    private final PutAside putAside;

    UpdateReading(ObjectMapper json, EventReading events, PutAside putAside) {
        this.json = json;
        this.events = events;
        this.putAside = putAside;
    }

    /// @param name  names the update in the log
    /// @return empty when the update says nothing to us, or was put aside
    Optional<ChatEvent> read(String name, JsonNode update) {
        try {
            return events.event(json.treeToValue(update, Update.class));
        } catch (JsonMappingException e) {
            putAside.add(name, "the Telegram library cannot read it, at " + e.getPathReference());
        } catch (JsonProcessingException e) {
            putAside.add(name, "the Telegram library cannot read it");
        } catch (RuntimeException e) {
            putAside.add(name, "it lacks what it should have: " + PutAside.reason(e));
        }
        return Optional.empty();
    }
}
