package org.vouch.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.vouch.evaluation.invented.InventedExchanges;
import org.vouch.indexer.meaning.Encoder;

/// What a search by words and meaning cannot do without, one after the other and nothing between: encode the request,
/// the best 100 by words of [BareAsking], and the 100 nearest of the same vectors in Lucene alone.
final class BareParts implements Contender {

    private static final int NEAREST = 100;
    private static final String FIELD = "vector";

    @Override
    public Map<String, Double> run(Course course) throws Exception {
        Path folder = course.folder().resolve("bare-vectors");
        if (!Files.exists(folder)) {
            fill(course, folder);
        }
        BareAsking.Open words = new BareAsking.Open(BareIndexing.folder(course));
        try (Encoder encoder = Encoder.local();
                Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            return Latencies.of(Corpus.of(course), request -> {
                byte[] asked = encoder.vector(request).bytes();
                return words.answer(request)
                        + searcher.search(new KnnByteVectorQuery(FIELD, asked, NEAREST), NEAREST).scoreDocs.length;
            });
        }
    }

    private static void fill(Course course, Path folder) throws IOException {
        Vectors vectors = new Vectors(course.seed());
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            int exchanges = InventedExchanges.holding(course.recommendations());
            for (int number = 0; number < exchanges; number++) {
                Document document = new Document();
                document.add(
                        new KnnByteVectorField(FIELD, vectors.get(number).bytes(), VectorSimilarityFunction.COSINE));
                writer.addDocument(document);
            }
            writer.commit();
        }
    }
}
