package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Holds a request against the Bot API: every parameter known, none missing, all of the right type and length.
final class SpecCheck {

    private static final String ARRAY = "Array of ";

    private final SpecFacts facts;

    SpecCheck(SpecFacts facts) {
        this.facts = facts;
    }

    /// @return what is wrong with the request, nothing if nothing is
    List<String> violations(String method, JsonNode parameters) {
        Map<String, SpecFacts.Field> fields = facts.methods().get(method);
        if (fields == null) {
            return List.of(method + ": no such method");
        }
        List<String> found = new ArrayList<>();
        if (parameters.isObject()) {
            checkFields(method, parameters, fields, found);
            checkLengths(method, parameters, found);
        } else {
            found.add(method + ": the parameters are not an object");
        }
        return found;
    }

    private void checkFields(String where, JsonNode object, Map<String, SpecFacts.Field> fields, List<String> found) {
        fields.forEach((name, field) -> {
            if (field.required() && !object.has(name)) {
                found.add(where + ": " + name + " is missing");
            }
        });
        object.properties().forEach(property -> {
            String here = where + "." + property.getKey();
            SpecFacts.Field field = fields.get(property.getKey());
            if (field != null) {
                checkValue(here, property.getValue(), field.types(), found);
            } else if (!repeatsTheMethod(where, property)) {
                found.add(here + ": no such parameter");
            }
        });
    }

    /// The library repeats the method's name in the body, which the Bot API allows.
    private static boolean repeatsTheMethod(String where, Map.Entry<String, JsonNode> property) {
        return property.getKey().equals("method")
                && property.getValue().asText().equalsIgnoreCase(where);
    }

    private void checkValue(String where, JsonNode value, List<String> types, List<String> found) {
        if (value.isNull()) {
            found.add(where + ": is null instead of left out");
            return;
        }
        List<String> least = null;
        for (String type : types) {
            List<String> wrong = new ArrayList<>();
            checkType(where, value, type, wrong);
            least = least == null || wrong.size() < least.size() ? wrong : least;
        }
        found.addAll(least == null ? List.of(where + ": has no type") : least);
    }

    private void checkType(String where, JsonNode value, String type, List<String> found) {
        if (type.startsWith(ARRAY)) {
            checkArray(where, value, type.substring(ARRAY.length()), found);
            return;
        }
        boolean fits = switch (type) {
            case "Integer" -> value.isIntegralNumber();
            case "Float" -> value.isNumber();
            case "String" -> value.isTextual();
            case "Boolean", "True" -> value.isBoolean();
            default -> value.isObject() && facts.types().containsKey(type);
        };
        if (!fits) {
            found.add(where + ": is not " + type);
        } else if (value.isObject()) {
            checkFields(where, value, facts.types().getOrDefault(type, Map.of()), found);
        }
    }

    private void checkArray(String where, JsonNode value, String type, List<String> found) {
        if (!value.isArray()) {
            found.add(where + ": is not an array");
        }
        for (JsonNode element : value) {
            checkValue(where + "[]", element, List.of(type), found);
        }
    }

    /// The description names lengths only in prose.
    private static void checkLengths(String method, JsonNode parameters, List<String> found) {
        if (parameters.has("text")) {
            int units = parameters.get("text").asText().length();
            int unitsMax = method.equalsIgnoreCase("answerCallbackQuery") ? 200 : 4096;
            require(units >= 1 && units <= unitsMax, method + ".text: has " + units + " characters", found);
            for (JsonNode entity : parameters.path("entities")) {
                int end = entity.path("offset").asInt() + entity.path("length").asInt();
                require(end <= units, method + ".entities: one ends at " + end + " of " + units, found);
                require(entity.path("length").asInt() > 0, method + ".entities: one is empty", found);
            }
        }
        for (JsonNode command : parameters.path("commands")) {
            require(
                    command.path("command").asText().matches("[a-z0-9_]{1,32}"),
                    method + ".commands: '" + command.path("command").asText() + "' is no command",
                    found);
            int description = command.path("description").asText().length();
            require(
                    description >= 1 && description <= 256,
                    method + ".commands: a description of " + description + " characters",
                    found);
        }
        for (JsonNode data : parameters.findValues("callback_data")) {
            int bytes = data.asText().getBytes(StandardCharsets.UTF_8).length;
            require(bytes >= 1 && bytes <= 64, method + ": callback_data of " + bytes + " bytes", found);
        }
    }

    private static void require(boolean met, String otherwise, List<String> found) {
        if (!met) {
            found.add(otherwise);
        }
    }
}
