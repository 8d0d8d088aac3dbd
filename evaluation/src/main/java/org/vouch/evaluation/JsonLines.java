package org.vouch.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Files with one JSON object a line, UTF-8.
final class JsonLines {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonLines() {}

    /// Takes one object of a file.
    interface Taker {
        void take(ObjectNode object, int line) throws IOException;
    }

    /// Hands every object of `file` to `taker`; blank lines are passed over.
    ///
    /// @throws UnusableFile when the file is missing or a line is no JSON object
    static void read(Path file, Taker taker) throws IOException {
        int line = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                if (!text.isBlank()) {
                    taker.take(object(file, line, text), line);
                }
            }
        } catch (NoSuchFileException e) {
            throw new UnusableFile(file, 0, "there is no such file", "Give the path of a file that exists");
        } catch (CharacterCodingException e) {
            throw new UnusableFile(file, line + 1, "the text is not UTF-8", "Save the file as UTF-8");
        }
    }

    /// The text of a field.
    ///
    /// @throws UnusableFile when the field is missing
    static String text(JsonNode object, String field, Path file, int line) throws UnusableFile {
        JsonNode value = object.get(field);
        if (value == null || !value.isTextual()) {
            throw new UnusableFile(file, line, "\"" + field + "\" is missing", "Give it as a text");
        }
        return value.textValue();
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// Appends `object` as one line.
    static void write(ObjectNode object, BufferedWriter out) throws IOException {
        out.write(MAPPER.writeValueAsString(object));
        out.write('\n');
    }

    private static ObjectNode object(Path file, int line, String text) throws UnusableFile {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // Told below: the parser's own words quote the text.
        }
        throw new UnusableFile(file, line, "this line is no JSON object", "Write one object a line: {\"…\": …}");
    }
}
