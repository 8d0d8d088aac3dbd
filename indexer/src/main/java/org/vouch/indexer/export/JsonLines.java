package org.vouch.indexer.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A part with a JSON object on each line. A line that is none is reported, and the others are read.
public final class JsonLines {

    private final Part part;
    private final Hearing hearing;
    private final Predicate<String> kept;
    private final JsonFactory factory = JsonEntries.factory();

    private JsonLines(Part part, Hearing hearing, Predicate<String> kept) {
        this.part = part;
        this.hearing = hearing;
        this.kept = kept;
    }

    /// The object on the first line of `part` that is not blank; empty when there is none.
    private static Optional<JsonEntry> first(Part part) throws IOException {
        String line =
                part.head().lines().filter(text -> !text.isBlank()).findFirst().orElse("");
        return new JsonLines(part, new Unheard(), _ -> true).entry(line, 1);
    }

    /// The parts of `bundle` whose first line is an object as it should be, in its order. What lies beside them are, as
    /// a rule, the files that people attached.
    public static List<Part> beginning(Bundle bundle, Predicate<JsonEntry> asItShouldBe) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Part part : bundle.parts()) {
            if (first(part).filter(asItShouldBe).isPresent()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /// Hands over the object of each line until one is not wanted.
    ///
    /// @param kept    whether an object keeps the field of a name, on every level of it
    /// @param entries whether those below the given one are wanted
    public static void read(Part part, Hearing hearing, Predicate<String> kept, Predicate<JsonEntry> entries)
            throws IOException {
        JsonLines json = new JsonLines(part, hearing, kept);
        try (TextLines lines = new TextLines(part, hearing)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                Optional<JsonEntry> entry = line.isBlank() ? Optional.empty() : json.entry(line, lines.number());
                if (entry.isPresent() && !entries.test(entry.get())) {
                    return;
                }
            }
        }
    }

    private Optional<JsonEntry> entry(String line, int number) throws IOException {
        try (JsonParser parser = factory.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return broken(number, "");
            }
            Optional<JsonNode> tree = new JsonTree(parser, kept).read();
            if (parser.nextToken() != null) {
                return broken(number, "");
            }
            if (tree.isEmpty()) {
                hearing.problem(part, number, JsonTree.TOO_LARGE, "Look whether the file is damaged; export it again.");
            }
            return tree.map(fields -> new JsonEntry(fields, number));
        } catch (JsonProcessingException e) {
            // Its message would quote the line; where it is says enough.
            return broken(
                    number,
                    e.getLocation() == null
                            ? ""
                            : " at column " + e.getLocation().getColumnNr());
        }
    }

    private Optional<JsonEntry> broken(int number, String place) {
        hearing.problem(
                part,
                number,
                "not one JSON object" + place + "; the line is not read",
                "Export the chat again, or copy the whole file again; each line is one object in braces.");
        return Optional.empty();
    }
}
