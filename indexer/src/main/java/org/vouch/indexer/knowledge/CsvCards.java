package org.vouch.indexer.knowledge;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Cards as a table with named columns, one card a row; see [CsvColumns].
final class CsvCards implements Format {

    @Override
    public String name() {
        return "CSV cards (*.csv)";
    }

    @Override
    public boolean recognises(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    @Override
    public KnowledgeFile.Kind kind() {
        return KnowledgeFile.Kind.CARDS;
    }

    @Override
    public void read(KnowledgeFile file, Instant now, Contents contents) throws IOException {
        FileProblems problems = new FileProblems(file, contents);
        Optional<String> text = WholeText.of(file, problems);
        if (text.isPresent()) {
            read(text.get(), problems, new CardIntake(file, now, contents));
        }
    }

    private static void read(String text, FileProblems problems, CardIntake intake) throws IOException {
        CsvRows rows = new CsvRows(problems, intake);
        try (CsvReader<CsvRecord> records = reader(text)) {
            for (CsvRecord record : records) {
                if (!rows.take(record)) {
                    return;
                }
            }
            rows.end();
        } catch (CsvParseException _) {
            rows.broken();
        }
    }

    /// The rows of a table, whatever separates its cells.
    static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(CsvColumns.separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }
}
