package org.vouch.indexer.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
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
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Source;

/// An entry as the documents of the index, and back.
final class EntryDocuments {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EntryDocuments() {}

    /// One document a recommendation, then one for the exchange.
    static List<Document> write(ShelfEntry entry) {
        List<Document> block = new ArrayList<>();
        entry.recommendations().forEach(recommendation -> block.add(recommendation(entry, recommendation)));
        block.add(exchange(entry));
        return block;
    }

    /// The document of an exchange that nobody may find yet.
    static Document held(ShelfEntry entry) {
        Document document = new Document();
        document.add(new StringField(ShelfFields.FILE, entry.file(), Store.NO));
        document.add(new StringField(ShelfFields.HELD, entry.community().value(), Store.NO));
        document.add(new StoredField(ShelfFields.ENTRY, json(entry)));
        return document;
    }

    static ShelfEntry read(BytesRef stored) {
        try {
            return JSON.readValue(stored.bytes, stored.offset, stored.length, StoredEntry.class)
                    .entry();
        } catch (IOException e) {
            throw new UncheckedIOException("an entry that was stored as another schema", e);
        }
    }

    private static Document recommendation(ShelfEntry entry, Recommendation recommendation) {
        Document document = new Document();
        Map<Field, String> names = ShelfFields.ofRecommendation(entry.community());
        document.add(new StringField(ShelfFields.FILE, entry.file(), Store.NO));
        text(document, names, Field.ANSWERS, recommendation.text());
        text(document, names, Field.NAMES, names(recommendation));
        return document;
    }

    private static Document exchange(ShelfEntry entry) {
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
        document.add(new StoredField(ShelfFields.ENTRY, json(entry)));
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

    private static byte[] json(ShelfEntry entry) {
        try {
            return JSON.writeValueAsBytes(StoredEntry.of(entry));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is stored of an entry: its records with times as milliseconds.
    private record StoredEntry(
            String community,
            String file,
            String id,
            String title,
            String text,
            List<String> topics,
            @Nullable String asker,
            @Nullable Long at,
            Source source,
            List<StoredRecommendation> recommendations) {

        static StoredEntry of(ShelfEntry entry) {
            return new StoredEntry(
                    entry.community().value(),
                    entry.file(),
                    entry.id(),
                    entry.title(),
                    entry.text(),
                    entry.topics(),
                    entry.asker() == null ? null : entry.asker().value(),
                    millis(entry.at()),
                    entry.source(),
                    entry.recommendations().stream()
                            .map(StoredRecommendation::of)
                            .toList());
        }

        ShelfEntry entry() {
            return new ShelfEntry(
                    new CommunityId(community),
                    file,
                    id,
                    title,
                    text,
                    topics,
                    asker == null ? null : new MemberId(asker),
                    instant(at),
                    source,
                    recommendations.stream()
                            .map(StoredRecommendation::recommendation)
                            .toList());
        }
    }

    private record StoredRecommendation(
            String id,
            String peer,
            @Nullable Long at,
            String text,
            List<Opinion> opinions,
            Source source,
            Circumstances circumstances) {

        static StoredRecommendation of(Recommendation recommendation) {
            return new StoredRecommendation(
                    recommendation.id(),
                    recommendation.peer().value(),
                    millis(recommendation.at()),
                    recommendation.text(),
                    recommendation.opinions(),
                    recommendation.source(),
                    recommendation.circumstances());
        }

        Recommendation recommendation() {
            return new Recommendation(id, new MemberId(peer), instant(at), text, opinions, source, circumstances);
        }
    }

    private static @Nullable Long millis(@Nullable Instant at) {
        return at == null ? null : at.toEpochMilli();
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
