package org.vouch.indexer.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Writes an index as another version of Vouch would.
public final class OtherSchema {

    private OtherSchema() {}

    public static void write(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                StandardAnalyzer analyzer = new StandardAnalyzer();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            writer.addDocument(new Document());
            writer.setLiveCommitData(Map.of(ShelfFields.SCHEMA_KEY, "another").entrySet());
            writer.commit();
        }
    }
}
