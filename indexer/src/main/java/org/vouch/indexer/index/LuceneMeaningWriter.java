package org.vouch.indexer.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.recommendation.CommunityId;

/// One document a meaning: its key, the vector of its request to be searched, those of its answers to be looked up.
final class LuceneMeaningWriter implements MeaningWriter {

    private final Directory directory;
    private final IndexWriter writer;
    private final String model;

    LuceneMeaningWriter(Directory directory, IndexWriter writer, String model) {
        this.directory = directory;
        this.writer = writer;
        this.model = model;
    }

    @Override
    public void put(CommunityId community, String key, Meaning meaning) throws IOException {
        Document document = new Document();
        document.add(new StringField(ShelfFields.WORDINGS, key, Store.NO));
        document.add(new BinaryDocValuesField(ShelfFields.WORDINGS, new BytesRef(key)));
        document.add(new KnnByteVectorField(
                MeaningFields.request(community), meaning.request().bytes(), VectorSimilarityFunction.COSINE));
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        for (Vector answer : meaning.answers()) {
            answers.write(answer.bytes());
        }
        document.add(new BinaryDocValuesField(MeaningFields.ANSWERS, new BytesRef(answers.toByteArray())));
        writer.updateDocument(new Term(ShelfFields.WORDINGS, key), document);
    }

    @Override
    public void remove(String key) throws IOException {
        writer.deleteDocuments(new Term(ShelfFields.WORDINGS, key));
    }

    @Override
    public void commit() throws IOException {
        complete("");
    }

    @Override
    public void complete(String version) throws IOException {
        writer.setLiveCommitData(MeaningFields.notes(model, version).entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.rollback();
        directory.close();
    }
}
