package org.vouch.indexer.knowledge;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Approval;
import org.vouch.indexer.recommendation.PlainText;

/// What curators decided on exchanges that were heard live, as a table with the columns request and decision. Where two
/// rows are of the same request, the last one counts.
final class ApprovalTable implements Format {

    private static final String FILE = "live/" + LiveFolder.APPROVALS;
    private static final List<String> COLUMNS = List.of("request", "decision");
    private static final String HEADER = "Name the columns in the first line: request,decision,at.";

    @Override
    public String name() {
        return "approvals (" + FILE + ")";
    }

    @Override
    public boolean recognises(String name) {
        return name.endsWith("/" + FILE);
    }

    @Override
    public KnowledgeFile.Kind kind() {
        return KnowledgeFile.Kind.APPROVALS;
    }

    @Override
    public void read(KnowledgeFile file, Instant now, Contents contents) throws IOException {
        FileProblems problems = new FileProblems(file, contents);
        Optional<String> text = WholeText.of(file, problems);
        if (text.isEmpty()) {
            return;
        }
        int nextLine = 1;
        try (CsvReader<CsvRecord> records = CsvCards.reader(text.get())) {
            @Nullable List<String> columns = null;
            for (CsvRecord row : records) {
                int line = Math.toIntExact(row.getStartingLineNumber());
                nextLine = line + 1;
                if (row.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (columns != null) {
                    take(row, columns, line, problems);
                    continue;
                }
                columns = columns(row);
                if (!columns.containsAll(COLUMNS)) {
                    problems.report(line, "no columns request and decision; nothing of the file is read", HEADER);
                    return;
                }
            }
        } catch (CsvParseException _) {
            problems.report(
                    nextLine,
                    "quotes that do not pair; the rows from here on are not read",
                    "Put quotes around the whole cell, and double each quote inside of it.");
        }
    }

    private static List<String> columns(CsvRecord row) {
        List<String> columns = new ArrayList<>();
        row.getFields().forEach(name -> columns.add(PlainText.folded(name)));
        return columns;
    }

    private static void take(CsvRecord row, List<String> columns, int line, FileProblems problems) {
        String request = cell(row, columns, "request");
        String decision = PlainText.folded(cell(row, columns, "decision"));
        if (request.isEmpty()) {
            problems.report(line, "a row without a request", "Write its id, as ./vouch queue shows it.");
        } else if (decision.equals("approve") || decision.equals("reject")) {
            problems.contents().approval(new Approval(request, decision.equals("approve")));
        } else {
            problems.report(
                    line, "the decision is neither approve nor reject", "Write one of them; the row is not read.");
        }
    }

    private static String cell(CsvRecord row, List<String> columns, String column) {
        int place = columns.indexOf(column);
        return place < row.getFieldCount() ? PlainText.line(row.getField(place)) : "";
    }
}
