package org.vouch.bot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.FileReport;
import org.vouch.indexer.recommendation.Problem;

/// What was read of one file, as one line of JSON:
/// `{"file","format","messages","authors","first","last","problems":[{"line","what","fix"}]}`. Times are local ones of
/// the community, ISO 8601, to the second. A problem in a part of a zip or folder also has its `"part"`.
final class FileJson {

    private final ObjectMapper json = new ObjectMapper();

    String of(FileReport report) {
        ObjectNode object = json.createObjectNode()
                .put("file", report.file())
                .put("format", report.format().isEmpty() ? null : report.format())
                .put("messages", report.messages())
                .put("authors", report.authors())
                .put("first", time(report.first()))
                .put("last", time(report.last()));
        ArrayNode problems = object.putArray("problems");
        report.problems().forEach(problem -> put(problems.addObject(), problem, report.file()));
        return object.toString();
    }

    private static void put(ObjectNode object, Problem problem, String file) {
        object.put("line", problem.line()).put("what", problem.what()).put("fix", problem.fix());
        if (!problem.file().equals(file)) {
            object.put("part", problem.file().substring(file.length() + 1));
        }
    }

    private static @Nullable String time(@Nullable LocalDateTime at) {
        return at == null ? null : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS));
    }
}
