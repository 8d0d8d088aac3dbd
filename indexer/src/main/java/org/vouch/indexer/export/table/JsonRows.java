package org.vouch.indexer.export.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.TextLines;

/// Rows as objects: one a line, or all in one list.
final class JsonRows implements Rows {

    private static final int NESTING_MAX = 50;
    private static final int NAME_CHARACTERS_MAX = 10_000;
    private static final String LINE_FIX = "Write one whole object a line, in braces.";

    // Names are not remembered, for a file may have any number of them.
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(NESTING_MAX)
                    .maxNameLength(NAME_CHARACTERS_MAX)
                    .maxStringLength(TextLines.LINE_CHARACTERS_MAX)
                    .build())
            .build();

    @Override
    public boolean areIn(Part part) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser json = JSON.createParser(part.head())) {
            JsonToken first = json.nextToken();
            if (first == JsonToken.START_ARRAY) {
                first = json.nextToken();
            }
            for (JsonToken token = first; token == JsonToken.START_OBJECT; token = json.nextToken()) {
                addNames(json, names);
            }
        } catch (JsonProcessingException _) {
            // A head ends where it ends; what was seen up to there tells.
        }
        return Header.of(names).isOfMessages();
    }

    private static void addNames(JsonParser json, Set<String> names) throws IOException {
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            names.add(name);
            json.nextToken();
            json.skipChildren();
        }
    }

    @Override
    public void read(Part part, Hearing hearing, Reader reader) throws IOException {
        if (part.head().stripLeading().startsWith("[")) {
            readList(part, hearing, reader);
        } else {
            readLines(part, hearing, reader);
        }
    }

    private static void readLines(Part part, Hearing hearing, Reader reader) throws IOException {
        try (TextLines lines = new TextLines(part, hearing)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank() && !readLine(line, lines.number(), part, hearing, reader)) {
                    return;
                }
            }
        }
    }

    /// Whether the lines after this one are wanted.
    private static boolean readLine(String line, int number, Part part, Hearing hearing, Reader reader)
            throws IOException {
        Row row;
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                hearing.problem(part, number, "not a JSON object, which is not read", LINE_FIX);
                return true;
            }
            row = JsonRow.read(json, number);
            if (json.nextToken() != null) {
                hearing.problem(part, number, "more than one JSON object, which is not read", LINE_FIX);
                return true;
            }
        } catch (JsonProcessingException e) {
            hearing.problem(part, number, "not JSON" + column(e) + "; the line is not read", LINE_FIX);
            return true;
        }
        return reader.take(row);
    }

    private static void readList(Part part, Hearing hearing, Reader reader) throws IOException {
        try (InputStream in = part.open();
                JsonParser json = JSON.createParser(in)) {
            try {
                readList(json, part, hearing, reader);
            } catch (JsonProcessingException e) {
                broken(part, line(json), column(e), hearing);
            }
        }
    }

    private static void readList(JsonParser json, Part part, Hearing hearing, Reader reader) throws IOException {
        json.nextToken();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            int line = line(json);
            if (token == null) {
                broken(part, line, "", hearing);
                return;
            }
            if (token != JsonToken.START_OBJECT) {
                json.skipChildren();
                hearing.problem(part, line, "not a JSON object, which is not read", "Write each message in braces.");
            } else if (!reader.take(JsonRow.read(json, line))) {
                return;
            }
        }
    }

    private static void broken(Part part, int line, String column, Hearing hearing) {
        hearing.problem(
                part,
                line,
                "not JSON" + column + "; the list is not read from here on",
                "Export the list again, or copy the whole file again.");
    }

    private static int line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }

    /// Where it stops being JSON. The message of `e` would quote the file.
    private static String column(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    }
}
