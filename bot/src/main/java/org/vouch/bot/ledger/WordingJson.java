package org.vouch.bot.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.vouch.bot.chat.Wording;

/// A wording as JSON: `{"spans":[{"text":"…","style":"BOLD","link":null}]}`.
final class WordingJson {

    private final JsonMapper mapper = new JsonMapper();

    /// @throws IllegalArgumentException without the cause, which would quote the wording: the ledger is not at fault
    String write(Wording wording) {
        try {
            return mapper.writeValueAsString(wording);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a wording cannot be written as JSON: " + e.getClass());
        }
    }

    /// @throws LedgerException without the cause, which would quote the wording
    Wording read(String json) {
        try {
            return mapper.readValue(json, Wording.class);
        } catch (JsonProcessingException e) {
            throw new LedgerException("the wording of a reply owed cannot be read: " + e.getClass());
        }
    }
}
