package org.vouch.indexer.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Correction;
import org.vouch.indexer.recommendation.Recommendation;

/// One commit of the index, open for search.
final class LuceneSnapshot implements Snapshot {

    private static final Sort BEST_THEN_ID =
            new Sort(SortField.FIELD_SCORE, new SortField(ShelfFields.ID, SortField.Type.STRING));

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final EnglishText text;
    private final Map<String, ShelvedFile> files;
    private final Instant committed;
    private final Keys keys;
    private final long latest;
    private final String version;

    LuceneSnapshot(Directory directory, DirectoryReader reader, EnglishText text, Instant committed)
            throws IOException {
        this.directory = directory;
        this.reader = reader;
        this.text = text;
        this.committed = committed;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(LuceneShelf.SIMILARITY);
        this.keys = new Keys(reader);
        this.latest = latest(reader);
        this.version = version(directory, reader);
        this.files = CommitNotes.files(reader.getIndexCommit().getUserData());
    }

    /// Lucene gives each commit an id by chance.
    private static String version(Directory directory, DirectoryReader reader) throws IOException {
        String commit = reader.getIndexCommit().getSegmentsFileName();
        return StringHelper.idToString(
                SegmentInfos.readCommit(directory, commit).getId());
    }

    /// When the latest of all requests was asked, in milliseconds since 1970.
    private static long latest(IndexReader reader) throws IOException {
        byte @Nullable [] latest = PointValues.getMaxPackedValue(reader, ShelfFields.AT);
        return latest == null ? Long.MIN_VALUE : LongPoint.decodeDimension(latest, 0);
    }

    @Override
    public List<Concept> concepts(String wording) {
        return text.concepts(wording);
    }

    @Override
    public double rarity(CommunityId community, Concept concept) throws IOException {
        long holding = 0;
        for (List<String> terms : concept.alternatives()) {
            holding = Math.max(holding, entriesHolding(community, terms));
        }
        long all = Math.max(holding, reader.docFreq(new Term(ShelfFields.COMMUNITY, community.value())));
        return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
    }

    /// At most as many as hold the rarest of `terms` in one field.
    private long entriesHolding(CommunityId community, List<String> terms) throws IOException {
        long most = 0;
        for (String field : ShelfFields.ofExchange(community).values()) {
            long rarest = Long.MAX_VALUE;
            for (String term : terms) {
                rarest = Math.min(rarest, reader.docFreq(new Term(field, term)));
            }
            most = Math.max(most, rarest);
        }
        return most;
    }

    @Override
    public List<Found> find(ShelfQuery query) throws IOException {
        if (query.concepts().isEmpty()) {
            return List.of();
        }
        boolean restricted = query.asOf().toEpochMilli() < latest;
        List<Found> found = new ArrayList<>();
        for (ScoreDoc one :
                searcher.search(Queries.exchanges(query, restricted), query.limit(), BEST_THEN_ID).scoreDocs) {
            // What is sorted by the score first has it as its first value; to ask for scores would count them twice.
            double score = (Float) ((FieldDoc) one).fields[0];
            found.add(new Found(one.doc, keyOf(one.doc), score));
        }
        return found;
    }

    @Override
    public List<Found> find(ShelfQuery query, Collection<String> wanted) throws IOException {
        Map<Integer, String> byPlace = new TreeMap<>();
        keys.places(new TreeSet<>(wanted), (key, place) -> byPlace.put(place.document(), key));
        Matching matching = new Matching(searcher, query);
        SortedSet<Integer> permitted = matching.permitted(new TreeSet<>(byPlace.keySet()));
        Map<Integer, Double> scores = matching.scores(permitted, ShelfFields.ofExchange(query.community()));
        return permitted.stream()
                .map(place -> new Found(place, byPlace.getOrDefault(place, ""), scores.getOrDefault(place, 0.0)))
                .toList();
    }

    private String keyOf(int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(ShelfFields.WORDINGS);
        return values.advanceExact(document - leaf.docBase)
                ? values.binaryValue().utf8ToString()
                : "";
    }

    @Override
    public List<Hit> read(ShelfQuery query, List<Found> found, boolean closely) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Read> read = new ArrayList<>();
        SortedSet<Integer> exchanges = new TreeSet<>();
        SortedSet<Integer> answers = new TreeSet<>();
        for (Found one : found) {
            Read entry = new Read(one, entryAt(one.place(), stored));
            read.add(entry);
            exchanges.add(one.place());
            for (int i = 0; i < entry.entry.recommendations().size(); i++) {
                answers.add(entry.documentOf(i));
            }
        }
        Matching matching = new Matching(searcher, query);
        Map<Integer, Map<Field, Set<Concept>>> inRequests =
                matching.concepts(exchanges, ShelfFields.ofExchange(query.community()));
        Map<Field, String> ofAnswers = ShelfFields.ofRecommendation(query.community());
        Map<Integer, Map<Field, Set<Concept>>> inAnswers = matching.concepts(answers, ofAnswers);
        Map<Integer, Double> scores = closely ? matching.scores(answers, ofAnswers) : Map.of();
        return read.stream()
                .map(one -> one.hit(query, inRequests, inAnswers, scores))
                .toList();
    }

    private static ShelfEntry entryAt(int document, StoredFields stored) throws IOException {
        return EntryBytes.read(
                stored.document(document, Set.of(ShelfFields.ENTRY)).getBinaryValue(ShelfFields.ENTRY));
    }

    @Override
    public Optional<ShelfEntry> entry(String key) throws IOException {
        List<Keys.Place> places = keys.places(key);
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(entryAt(places.getFirst().document(), searcher.storedFields()));
    }

    @Override
    public List<ShelfEntry> held(CommunityId community) throws IOException {
        List<ShelfEntry> held = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        Query waiting = new TermQuery(new Term(ShelfFields.HELD, community.value()));
        for (ScoreDoc one : searcher.search(waiting, Math.max(1, reader.maxDoc()), Sort.INDEXORDER).scoreDocs) {
            held.add(entryAt(one.doc, stored));
        }
        held.sort(Comparator.comparing(ShelfEntry::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(ShelfEntry::id));
        return held;
    }

    @Override
    public void keys(Consumer<String> each) throws IOException {
        keys.each(each);
    }

    @Override
    public boolean holds(String key) throws IOException {
        return !keys.places(key).isEmpty();
    }

    /// An exchange that was found, whose recommendations are the documents right before its own.
    private record Read(Found found, ShelfEntry entry) {

        int documentOf(int recommendation) {
            return found.place() - entry.recommendations().size() + recommendation;
        }

        Hit hit(
                ShelfQuery query,
                Map<Integer, Map<Field, Set<Concept>>> inRequests,
                Map<Integer, Map<Field, Set<Concept>>> inAnswers,
                Map<Integer, Double> scores) {
            List<Hit.Answer> answers = new ArrayList<>();
            for (int i = 0; i < entry.recommendations().size(); i++) {
                Recommendation recommendation = entry.recommendations().get(i);
                if (recommendation.at() == null || !recommendation.at().isAfter(query.asOf())) {
                    int at = documentOf(i);
                    answers.add(new Hit.Answer(
                            recommendation, scores.getOrDefault(at, 0.0), inAnswers.getOrDefault(at, Map.of())));
                }
            }
            return new Hit(
                    entry, found.score(), inRequests.getOrDefault(found.place(), Map.of()), List.copyOf(answers));
        }
    }

    @Override
    public Map<String, ShelvedFile> files() {
        return files;
    }

    @Override
    public List<Correction> corrections(CommunityId community) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(community + "/"))
                .flatMap(file -> file.getValue().corrections().stream())
                .toList();
    }

    @Override
    public Set<CommunityId> communities() throws IOException {
        Set<CommunityId> communities = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(ShelfFields.COMMUNITY);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            while (each.next() != null) {
                communities.add(new CommunityId(each.term().utf8ToString()));
            }
        }
        return communities;
    }

    @Override
    public Instant committed() {
        return committed;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public boolean isCurrent() throws IOException {
        try {
            return reader.isCurrent();
        } catch (IndexNotFoundException | NoSuchFileException e) {
            // Somebody deleted the index; what is open stays open.
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
