package org.vouch.indexer.knowledge;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// What a curator says of names, as a table with the columns action, name and other; see [AliasRows].
final class AliasTable implements Format {

    private static final String FILE = "aliases.csv";

    @Override
    public String name() {
        return "aliases (" + FILE + ")";
    }

    @Override
    public boolean recognises(String name) {
        return name.substring(name.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .equals(FILE);
    }

    @Override
    public KnowledgeFile.Kind kind() {
        return KnowledgeFile.Kind.ALIASES;
    }

    @Override
    public void read(KnowledgeFile file, Instant now, Contents contents) throws IOException {
        FileProblems problems = new FileProblems(file, contents);
        Optional<String> text = WholeText.of(file, problems);
        if (text.isEmpty()) {
            return;
        }
        AliasRows rows = new AliasRows(problems);
        try (CsvReader<CsvRecord> records = CsvCards.reader(text.get())) {
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
}
