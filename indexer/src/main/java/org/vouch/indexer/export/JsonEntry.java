package org.vouch.indexer.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// A JSON object that is small enough to hold. Asking for a field that is not there, or is something else, gives
/// nothing rather than fail: every field of an export may be missing.
///
/// @param fields the object; its numbers are texts
/// @param line   on which it begins, counted from 1
public record JsonEntry(JsonNode fields, int line) {

    private static final int COUNT_DIGITS_MAX = 9;

    /// The string or number in `field`; else empty.
    public String text(String field) {
        JsonNode value = fields.path(field);
        return value.isTextual() ? value.textValue() : "";
    }

    /// The id in `field`: as [#text], but empty when it is longer than an id can be.
    public String id(String field) {
        String id = text(field).strip();
        return id.length() <= ShownName.CHARACTERS_MAX ? id : "";
    }

    /// The name in `field` as it is shown.
    public String name(String field) {
        return ShownName.of(text(field));
    }

    /// The whole number in `field`; 0 when there is none, or one that counts nothing.
    public int count(String field) {
        String digits = text(field);
        return !digits.isEmpty()
                        && digits.length() <= COUNT_DIGITS_MAX
                        && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Integer.parseInt(digits)
                : 0;
    }

    /// The whole number in `field`, of whatever size and sign; 0 when there is none.
    public long number(String field) {
        return fields.path(field).asLong();
    }

    /// Whether `field` says `true`.
    public boolean is(String field) {
        return fields.path(field).asBoolean(false);
    }

    /// Whether there is something in `field`.
    public boolean has(String field) {
        JsonNode value = fields.path(field);
        return !value.isMissingNode() && !value.isNull();
    }

    /// Whether there is an object in `field`.
    public boolean hasObject(String field) {
        return fields.path(field).isObject();
    }

    /// The object in `field`; one without fields when there is none.
    public JsonEntry object(String field) {
        return new JsonEntry(fields.path(field), line);
    }

    /// The objects in the list in `field`.
    public List<JsonEntry> objects(String field) {
        List<JsonEntry> objects = new ArrayList<>();
        for (JsonNode value : fields.path(field)) {
            if (value.isObject()) {
                objects.add(new JsonEntry(value, line));
            }
        }
        return objects;
    }
}
