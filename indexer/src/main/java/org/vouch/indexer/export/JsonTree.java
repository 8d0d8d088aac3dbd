package org.vouch.indexer.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads values as trees of bounded size, with only the fields that are kept.
final class JsonTree {

    /// In the strings of one tree.
    static final int CHARACTERS_MAX = 1_048_576;

    /// In one tree.
    static final int VALUES_MAX = 20_000;

    /// What is wrong with a tree that goes beyond.
    static final String TOO_LARGE =
            "an entry of more than " + CHARACTERS_MAX + " characters or " + VALUES_MAX + " values, which is not read";

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final JsonParser parser;
    private final Predicate<String> kept;
    private int characters;
    private int values;
    private boolean garbled;

    JsonTree(JsonParser parser, Predicate<String> kept) {
        this.parser = parser;
        this.kept = kept;
    }

    /// The value at which the parser stands, which is read to its end; empty when it is too large.
    Optional<JsonNode> read() throws IOException {
        characters = 0;
        values = 0;
        JsonNode value = value();
        return isTooLarge() ? Optional.empty() : Optional.of(value);
    }

    private boolean isTooLarge() {
        return characters > CHARACTERS_MAX || values > VALUES_MAX;
    }

    private JsonNode value() throws IOException {
        values++;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            // A number as text cannot be too large to hold.
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text(parser.getText());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    /// Whether bytes that are no text were left out of a tree so far.
    boolean isGarbled() {
        return garbled;
    }

    private JsonNode text(String text) {
        characters += text.length();
        if (text.indexOf(Encoding.GARBLED) < 0) {
            return nodes.textNode(text);
        }
        garbled = true;
        return nodes.textNode(text.replace(String.valueOf(Encoding.GARBLED), ""));
    }

    private JsonNode object() throws IOException {
        ObjectNode object = nodes.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (kept.test(name) && !isTooLarge()) {
                object.set(name, value());
            } else {
                parser.skipChildren();
            }
        }
        return object;
    }

    private JsonNode list() throws IOException {
        ArrayNode list = nodes.arrayNode();
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (isTooLarge()) {
                parser.skipChildren();
            } else {
                list.add(value());
            }
        }
        return list;
    }
}
