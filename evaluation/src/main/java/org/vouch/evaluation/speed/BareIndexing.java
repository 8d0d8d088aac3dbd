package org.vouch.evaluation.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.vouch.indexer.index.ShelfEntry;

/// A loop around Lucene's writer that writes the documents of the shelf, and nothing else.
final class BareIndexing implements Contender {

    private static final int WARM_UP_RECOMMENDATIONS = 20_000;

    @Override
    public Map<String, Double> run(Course course) throws IOException {
        fill(new Corpus(course, Math.min(WARM_UP_RECOMMENDATIONS, course.recommendations())), folder(course));
        double seconds = fill(Corpus.of(course), folder(course));
        return Map.of("seconds", seconds, "per second", course.recommendations() / seconds);
    }

    static Path folder(Course course) {
        return course.folder().resolve("bare");
    }

    /// How many seconds it took.
    static double fill(Corpus corpus, Path folder) throws IOException {
        Stopwatch watch = new Stopwatch();
        IndexWriterConfig config =
                new IndexWriterConfig(new BareAnalysis()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            corpus.each(entries -> {
                List<List<BareDocument>> blocks = entries.stream()
                        .map((ShelfEntry entry) -> BareDocument.of(entry))
                        .toList();
                watch.time(() -> {
                    for (List<BareDocument> block : blocks) {
                        writer.addDocuments(
                                block.stream().map(BareIndexing::document).toList());
                    }
                });
            });
            watch.time(writer::commit);
        }
        return watch.seconds();
    }

    private static Document document(BareDocument bare) {
        Document document = new Document();
        document.add(new StringField("file", bare.file(), Store.NO));
        bare.texts().forEach((field, text) -> document.add(new TextField(field, text, Store.NO)));
        if (bare.isExchange()) {
            document.add(new StringField("community", "invented", Store.NO));
            document.add(new SortedDocValuesField("id", new BytesRef(bare.id())));
            document.add(new LongPoint("at", bare.asked()));
            document.add(new StoredField("entry", new BytesRef(bare.kept())));
        }
        return document;
    }
}
