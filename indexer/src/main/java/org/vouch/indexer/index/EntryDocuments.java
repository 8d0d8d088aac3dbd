package org.vouch.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;

/// An entry as the documents of the index.
final class EntryDocuments {

    private EntryDocuments() {}

    /// One document a recommendation, then one for the exchange.
    static List<Document> write(ShelfEntry entry) throws IOException {
        List<Document> block = new ArrayList<>();
        entry.recommendations().forEach(recommendation -> block.add(recommendation(entry, recommendation)));
        block.add(exchange(entry));
        return block;
    }

    /// The document of an exchange that nobody may find yet.
    static Document held(ShelfEntry entry) throws IOException {
        Document document = new Document();
        document.add(new StringField(ShelfFields.FILE, entry.file(), Store.NO));
        document.add(new StringField(ShelfFields.HELD, entry.community().value(), Store.NO));
        document.add(new StoredField(ShelfFields.ENTRY, EntryBytes.of(entry)));
        return document;
    }

    private static Document recommendation(ShelfEntry entry, Recommendation recommendation) {
        Document document = new Document();
        Map<Field, String> names = ShelfFields.ofRecommendation(entry.community());
        document.add(new StringField(ShelfFields.FILE, entry.file(), Store.NO));
        text(document, names, Field.ANSWERS, recommendation.text());
        text(document, names, Field.NAMES, names(recommendation));
        return document;
    }

    private static Document exchange(ShelfEntry entry) throws IOException {
        Document document = new Document();
        document.add(new StringField(ShelfFields.FILE, entry.file(), Store.NO));
        document.add(new StringField(ShelfFields.COMMUNITY, entry.community().value(), Store.NO));
        document.add(new SortedDocValuesField(ShelfFields.ID, new BytesRef(entry.id())));
        BytesRef key = new BytesRef(Wordings.of(entry).key());
        document.add(new StringField(ShelfFields.WORDINGS, key, Store.NO));
        document.add(new BinaryDocValuesField(ShelfFields.WORDINGS, key));
        if (entry.at() == null) {
            document.add(new StringField(ShelfFields.UNDATED, "", Store.NO));
        } else {
            document.add(new LongPoint(ShelfFields.AT, entry.at().toEpochMilli()));
        }
        Map<Field, String> names = ShelfFields.ofExchange(entry.community());
        text(document, names, Field.TITLE, entry.title());
        text(document, names, Field.TEXT, entry.text());
        text(document, names, Field.TOPICS, String.join("\n", entry.topics()));
        text(document, names, Field.ANSWERS, joined(entry, false));
        text(document, names, Field.NAMES, joined(entry, true));
        document.add(new StoredField(ShelfFields.ENTRY, EntryBytes.of(entry)));
        return document;
    }

    private static void text(Document document, Map<Field, String> names, Field field, String text) {
        String name = names.get(field);
        if (name != null && !text.isBlank()) {
            document.add(new TextField(name, text, Store.NO));
        }
    }

    private static String joined(ShelfEntry entry, boolean namesOnly) {
        return entry.recommendations().stream()
                .map(recommendation -> namesOnly ? names(recommendation) : recommendation.text())
                .collect(Collectors.joining("\n"));
    }

    private static String names(Recommendation recommendation) {
        return recommendation.opinions().stream()
                .filter(opinion -> opinion.kind() == Opinion.Kind.NAMED)
                .map(Opinion::name)
                .collect(Collectors.joining("\n"));
    }
}
