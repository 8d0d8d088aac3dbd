package org.vouch.indexer.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The JSON of a part, whatever its size: walked through, and held an entry at a time. Where it breaks off, or goes
/// beyond what an export can be, the rest is reported and not read.
public final class JsonEntries {

    static final int STRING_CHARACTERS_MAX = 4 * JsonTree.CHARACTERS_MAX;

    private static final int DEPTH_MAX = 100;
    private static final int NUMBER_CHARACTERS_MAX = 100;
    private static final int NAME_CHARACTERS_MAX = 10_000;
    private static final String FIX = "Export the chat again, or copy the whole file again.";

    /// Goes through what stands in a part, from its root.
    public interface Walk {

        void through(JsonEntries root) throws IOException;
    }

    /// Takes the fields of an object, or passes them over.
    public interface Fields {

        void field(String name) throws IOException;
    }

    /// Takes the elements of a list, or passes them over.
    public interface Elements {

        void element() throws IOException;
    }

    private final Part part;
    private final Hearing hearing;
    private final JsonParser parser;
    private final JsonTree tree;
    private boolean stopped;
    private boolean taken;
    private boolean garbled;
    private int begun;

    private JsonEntries(Part part, Hearing hearing, JsonParser parser, Predicate<String> kept) {
        this.part = part;
        this.hearing = hearing;
        this.parser = parser;
        this.tree = new JsonTree(parser, kept);
    }

    /// Walks through `part`.
    ///
    /// @param kept whether an entry keeps the field of a name, on every level of it
    /// @throws IOException when the part cannot be read; what is damaged or refused in it goes to `hearing`
    public static void read(Part part, Hearing hearing, Predicate<String> kept, Walk walk) throws IOException {
        try (Reader in = Encoding.reader(part.open());
                JsonParser parser = factory().createParser(in)) {
            new JsonEntries(part, hearing, parser, kept).walk(walk);
        } catch (RefusedException e) {
            hearing.problem(part, 0, e.what(), e.fix());
        }
    }

    /// Names of the fields of the objects with which `head` begins, one after the other or in a list.
    public static Set<String> names(String head) {
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser parser = factory().createParser(head)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
            }
            for (; parser.currentToken() == JsonToken.START_OBJECT; parser.nextToken()) {
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    names.add(name);
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (IOException _) {
            // A head ends where it ends; what was seen up to there tells.
        }
        return names;
    }

    /// For JSON that nobody vouches for: bounded everything, and no name is kept longer than its part.
    static JsonFactory factory() {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH_MAX)
                        .maxNumberLength(NUMBER_CHARACTERS_MAX)
                        .maxNameLength(NAME_CHARACTERS_MAX)
                        .maxStringLength(STRING_CHARACTERS_MAX)
                        .build())
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }

    private void walk(Walk walk) throws IOException {
        try {
            if (parser.nextToken() == null) {
                hearing.problem(part, 0, "an empty file", FIX);
                return;
            }
            walk.through(this);
            if (stopped) {
                return;
            }
            passOverUnlessTaken();
            if (parser.nextToken() != null) {
                broken(line());
            }
        } catch (RefusedException e) {
            hearing.problem(part, Math.max(begun, line()), e.what(), e.fix());
        } catch (JsonProcessingException _) {
            // Its message would quote the part.
            broken(begun > 0 ? begun : line());
        }
    }

    private void broken(int line) {
        hearing.problem(part, line, "JSON that is damaged or breaks off; from here on it is not read", FIX);
    }

    /// The line on which the value begins that comes next.
    public int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /// Goes through the value as an object; what is none is reported and passed over.
    public void object(Fields fields) throws IOException {
        if (!isTaken(JsonToken.START_OBJECT, "no object in braces where one belongs, which is not read")) {
            return;
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            taken = false;
            fields.field(name);
            if (stopped) {
                return;
            }
            passOverUnlessTaken();
        }
        taken = true;
    }

    /// Goes through the value as a list; what is none is reported and passed over.
    public void list(Elements elements) throws IOException {
        if (!isTaken(JsonToken.START_ARRAY, "no list in brackets where one belongs, which is not read")) {
            return;
        }
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            taken = false;
            elements.element();
            if (stopped) {
                return;
            }
            passOverUnlessTaken();
        }
        taken = true;
    }

    /// The value as a whole; empty after the problem that keeps it out has been reported.
    public Optional<JsonEntry> entry() throws IOException {
        int line = line();
        if (!isTaken(JsonToken.START_OBJECT, "no object in braces where one belongs, which is not read")) {
            return Optional.empty();
        }
        begun = line;
        Optional<JsonEntry> entry = tree.read().map(fields -> new JsonEntry(fields, line));
        begun = 0;
        if (tree.isGarbled() && !garbled) {
            garbled = true;
            hearing.problem(
                    part,
                    line,
                    "bytes that are no text; this entry, and others like it, are read without them",
                    "Export the chat again; save it as UTF-8 if it was opened in an editor.");
        }
        if (entry.isEmpty()) {
            hearing.problem(part, line, JsonTree.TOO_LARGE, "Look whether the file is damaged; export the chat again.");
        }
        return entry;
    }

    /// The value when it is a string or a number; else empty.
    public String text() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getText();
            default -> "";
        };
    }

    /// Nothing that follows is wanted.
    public void stop() {
        stopped = true;
    }

    private boolean isTaken(JsonToken start, String otherwise) throws IOException {
        taken = true;
        if (parser.currentToken() == start) {
            return true;
        }
        hearing.problem(part, line(), otherwise, FIX);
        parser.skipChildren();
        return false;
    }

    private void passOverUnlessTaken() throws IOException {
        if (!taken) {
            parser.skipChildren();
        }
    }
}
