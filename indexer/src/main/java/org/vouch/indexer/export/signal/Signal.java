package org.vouch.indexer.export.signal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.TextLines;

/// The chat history that Signal exports: `main.jsonl`, alone or with the files that lie beside it. Only groups are
/// read;
/// what was said between two people stays out, as it is not the community's.
public final class Signal implements ExportFormat {

    private static final int NESTING_MAX = 50;
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(NESTING_MAX)
                    .maxStringLength(TextLines.LINE_CHARACTERS_MAX)
                    .build())
            .build();
    private static final ObjectMapper MAPPER = JsonMapper.builder(JSON)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public String name() {
        return "Signal";
    }

    @Override
    public boolean recognises(Bundle bundle) throws IOException {
        for (Part part : bundle.parts()) {
            if (isExport(part)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(Bundle bundle, Conventions conventions, Hearing hearing) throws IOException {
        for (Part part : bundle.parts()) {
            // What lies beside it are the files that people attached.
            if (isExport(part)) {
                read(part, conventions, hearing);
            }
        }
    }

    /// Whether its first line says of which version it is, and when it was made.
    private static boolean isExport(Part part) throws IOException {
        String first =
                part.head().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (!first.stripLeading().startsWith("{")) {
            return false;
        }
        try {
            JsonNode line = MAPPER.readTree(first);
            return line.path("version").asLong() > 0
                    && line.path("backupTimeMs").asLong() > 0;
        } catch (JsonProcessingException _) {
            return false;
        }
    }

    private static void read(Part part, Conventions conventions, Hearing hearing) throws IOException {
        Frames frames = new Frames(part, conventions, hearing);
        try (TextLines lines = new TextLines(part, hearing)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    read(line, lines.number(), frames);
                }
            }
        }
    }

    private static void read(String line, int number, Frames frames) {
        try {
            frames.take(MAPPER.readTree(line), number);
        } catch (JsonProcessingException e) {
            // Its message would quote the line; where it is says enough.
            frames.broken(
                    number,
                    e.getLocation() == null
                            ? ""
                            : " at column " + e.getLocation().getColumnNr());
        }
    }
}
