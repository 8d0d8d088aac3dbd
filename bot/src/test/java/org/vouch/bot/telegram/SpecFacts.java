package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the Bot API says about its methods and types.
///
/// @param methods fields of each method
/// @param types   fields of each type
record SpecFacts(Map<String, Map<String, Field>> methods, Map<String, Map<String, Field>> types) {

    /// The system property that names a machine-readable description of the whole Bot API.
    static final String WHOLE = "vouch.telegram.spec";

    /// @param types any of which a value may have: `Integer`, `String`, `Boolean`, `Array of …` or a type's name
    record Field(List<String> types, boolean required) {}

    /// The whole Bot API where the machine has its description, else what we use of it.
    static SpecFacts best() {
        SpecFacts whole = whole();
        return whole == null ? own() : whole;
    }

    /// What we use of the Bot API, from our own test data.
    static SpecFacts own() {
        try (InputStream own =
                Objects.requireNonNull(SpecFacts.class.getResourceAsStream("/telegram/bot-api-used.json"))) {
            return of(new ObjectMapper().readTree(own));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return null where the machine has no description of the whole
    static @Nullable SpecFacts whole() {
        String file = System.getProperty(WHOLE, "");
        if (file.isEmpty()) {
            return null;
        }
        try (InputStream whole = Files.newInputStream(Path.of(file))) {
            return of(new ObjectMapper().readTree(whole));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpecFacts of(JsonNode spec) {
        // Method names are not case-sensitive, and the library sends some of them in lower case.
        Map<String, Map<String, Field>> methods = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        spec.path("methods").properties().forEach(method -> methods.put(method.getKey(), fields(method.getValue())));
        Map<String, Map<String, Field>> types = new TreeMap<>();
        spec.path("types").properties().forEach(type -> types.put(type.getKey(), fields(type.getValue())));
        return new SpecFacts(methods, types);
    }

    private static Map<String, Field> fields(JsonNode owner) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (JsonNode field : owner.path("fields")) {
            List<String> types =
                    field.path("types").valueStream().map(JsonNode::asText).toList();
            fields.put(
                    field.path("name").asText(),
                    new Field(types, field.path("required").asBoolean()));
        }
        return fields;
    }
}
