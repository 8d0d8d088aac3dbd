package org.vouch.bot.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.vouch.bot.chat.Buttons;
import org.vouch.bot.chat.Wording;

/// What an effect says as JSON: `{"spans":[{"text":"…","style":"BOLD","link":null}]}`, and its buttons:
/// `{"rows":[[{"id":"…","label":"…"}]]}`.
final class EffectJson {

    private final JsonMapper mapper = new JsonMapper();

    String write(Wording wording) {
        return written(wording);
    }

    String write(Buttons buttons) {
        return written(buttons);
    }

    Wording wording(String json) {
        return read(json, Wording.class);
    }

    Buttons buttons(String json) {
        return read(json, Buttons.class);
    }

    /// @throws IllegalArgumentException without the cause, which would quote the wording: the ledger is not at fault
    private String written(Record part) {
        try {
            return mapper.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a wording cannot be written as JSON: " + e.getClass());
        }
    }

    /// @throws LedgerException without the cause, which would quote the wording
    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new LedgerException("the wording of what is owed cannot be read: " + e.getClass());
        }
    }
}
