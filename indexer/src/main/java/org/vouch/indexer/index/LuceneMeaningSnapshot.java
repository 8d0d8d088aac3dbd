package org.vouch.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.recommendation.CommunityId;

/// One commit of the index of meanings, open for search.
final class LuceneMeaningSnapshot implements MeaningSnapshot {

    /// Up to here each vector of a community is looked at, which takes a few milliseconds and misses none; beyond, the
    /// graph of neighbours is followed.
    private static final int EXACT_MAX = 20_000;

    private static final Comparator<Near> NEAREST_FIRST =
            Comparator.comparingDouble(Near::score).reversed().thenComparing(Near::key);

    private final IndexReader reader;
    private final Map<String, String> notes;
    private final IndexSearcher searcher;
    private final Currency currency;
    private final Keys keys;

    /// A request near to another.
    private record Near(String key, double score) {}

    /// Whether a snapshot is still the newest.
    interface Currency {
        boolean isCurrent() throws IOException;
    }

    /// @param notes of the commit
    LuceneMeaningSnapshot(IndexReader reader, Map<String, String> notes, Currency currency) {
        this.reader = reader;
        this.notes = notes;
        this.searcher = new IndexSearcher(reader);
        this.currency = currency;
        this.keys = new Keys(reader);
    }

    @Override
    public List<String> nearest(CommunityId community, Vector asked, int limit) throws IOException {
        String field = MeaningFields.request(community);
        List<Near> near = size(field) <= EXACT_MAX ? scanned(field, asked, limit) : followed(field, asked, limit);
        return near.stream().sorted(NEAREST_FIRST).map(Near::key).toList();
    }

    private int size(String field) throws IOException {
        int size = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            @Nullable ByteVectorValues vectors = leaf.reader().getByteVectorValues(field);
            size += vectors == null ? 0 : vectors.size();
        }
        return size;
    }

    private List<Near> scanned(String field, Vector asked, int limit) throws IOException {
        PriorityQueue<Near> nearest = new PriorityQueue<>(NEAREST_FIRST.reversed());
        for (LeafReaderContext leaf : reader.leaves()) {
            @Nullable ByteVectorValues vectors = leaf.reader().getByteVectorValues(field);
            if (vectors != null) {
                scan(leaf, vectors.scorer(asked.bytes()), limit, nearest);
            }
        }
        return List.copyOf(nearest);
    }

    private static void scan(LeafReaderContext leaf, VectorScorer scorer, int limit, PriorityQueue<Near> nearest)
            throws IOException {
        @Nullable Bits live = leaf.reader().getLiveDocs();
        BinaryDocValues names = leaf.reader().getBinaryDocValues(ShelfFields.WORDINGS);
        DocIdSetIterator documents = scorer.iterator();
        for (int local = documents.nextDoc(); local != DocIdSetIterator.NO_MORE_DOCS; local = documents.nextDoc()) {
            double score = scorer.score();
            boolean wanted =
                    nearest.size() < limit || score >= nearest.element().score();
            if (wanted && (live == null || live.get(local)) && names.advanceExact(local)) {
                nearest.add(new Near(names.binaryValue().utf8ToString(), score));
                if (nearest.size() > limit) {
                    nearest.remove();
                }
            }
        }
    }

    private List<Near> followed(String field, Vector asked, int limit) throws IOException {
        List<Near> near = new ArrayList<>();
        for (ScoreDoc one : searcher.search(new KnnByteVectorQuery(field, asked.bytes(), limit), limit).scoreDocs) {
            LeafReaderContext leaf = reader.leaves().get(leafOf(one.doc));
            BinaryDocValues names = leaf.reader().getBinaryDocValues(ShelfFields.WORDINGS);
            if (names.advanceExact(one.doc - leaf.docBase)) {
                near.add(new Near(names.binaryValue().utf8ToString(), one.score));
            }
        }
        return near;
    }

    private int leafOf(int document) {
        return ReaderUtil.subIndex(document, reader.leaves());
    }

    @Override
    public Map<String, Meaning> of(CommunityId community, Collection<String> wanted, boolean closely)
            throws IOException {
        Map<LeafReaderContext, Map<Integer, String>> byPlace = new HashMap<>();
        keys.places(
                new TreeSet<>(wanted),
                (key, place) -> byPlace.computeIfAbsent(place.leaf(), _ -> new TreeMap<>())
                        .put(place.local(), key));
        Map<String, Meaning> meanings = new HashMap<>();
        for (Map.Entry<LeafReaderContext, Map<Integer, String>> leaf : byPlace.entrySet()) {
            read(leaf.getKey(), MeaningFields.request(community), leaf.getValue(), closely, meanings);
        }
        return meanings;
    }

    /// @param places documents of the leaf, in order, each with its key
    private static void read(
            LeafReaderContext leaf,
            String field,
            Map<Integer, String> places,
            boolean closely,
            Map<String, Meaning> meanings)
            throws IOException {
        @Nullable ByteVectorValues vectors = leaf.reader().getByteVectorValues(field);
        if (vectors == null) {
            return;
        }
        BinaryDocValues answers = leaf.reader().getBinaryDocValues(MeaningFields.ANSWERS);
        DocIndexIterator documents = vectors.iterator();
        for (Map.Entry<Integer, String> place : places.entrySet()) {
            int local = place.getKey();
            if (documents.docID() < local) {
                documents.advance(local);
            }
            if (documents.docID() == local) {
                byte[] request = vectors.vectorValue(documents.index()).clone();
                List<Vector> said = closely ? answers(answers, local, request.length) : List.of();
                meanings.put(place.getValue(), new Meaning(new Vector(request), said));
            }
        }
    }

    private static List<Vector> answers(BinaryDocValues values, int local, int width) throws IOException {
        List<Vector> answers = new ArrayList<>();
        if (values.advanceExact(local)) {
            BytesRef all = values.binaryValue();
            for (int from = all.offset; from < all.offset + all.length; from += width) {
                byte[] one = new byte[width];
                System.arraycopy(all.bytes, from, one, 0, width);
                answers.add(new Vector(one));
            }
        }
        return answers;
    }

    @Override
    public boolean holds(String key) throws IOException {
        return !keys.places(key).isEmpty();
    }

    @Override
    public void keys(Consumer<String> each) throws IOException {
        keys.each(each);
    }

    @Override
    public boolean isCompleteFor(String version) {
        return MeaningFields.isCompleteFor(version, notes);
    }

    @Override
    public boolean isCurrent() throws IOException {
        return currency.isCurrent();
    }

    @Override
    public void close() throws IOException {
        if (reader instanceof DirectoryReader one) {
            one.close();
            one.directory().close();
        }
    }
}
