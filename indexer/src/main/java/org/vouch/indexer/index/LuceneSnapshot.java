package org.vouch.indexer.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
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

    LuceneSnapshot(Directory directory, DirectoryReader reader, EnglishText text) throws IOException {
        this.directory = directory;
        this.reader = reader;
        this.text = text;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(LuceneShelf.SIMILARITY);
        this.files = CommitNotes.files(reader.getIndexCommit().getUserData());
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
    public List<Hit> search(ShelfQuery query) throws IOException {
        if (query.concepts().isEmpty()) {
            return List.of();
        }
        ScoreDoc[] top = searcher.search(Queries.exchanges(query), query.limit(), BEST_THEN_ID, true).scoreDocs;
        List<Found> found = found(top);
        SortedSet<Integer> exchanges = new TreeSet<>();
        SortedSet<Integer> answers = new TreeSet<>();
        for (Found one : found) {
            exchanges.add(one.document);
            for (int i = 0; i < one.entry.recommendations().size(); i++) {
                answers.add(one.documentOf(i));
            }
        }
        Matching matching = new Matching(searcher, query);
        Map<Integer, Map<Field, Set<Concept>>> inRequests =
                matching.concepts(exchanges, ShelfFields.ofExchange(query.community()));
        Map<Field, String> ofAnswers = ShelfFields.ofRecommendation(query.community());
        Map<Integer, Map<Field, Set<Concept>>> inAnswers = matching.concepts(answers, ofAnswers);
        Map<Integer, Double> scores = matching.scores(answers, ofAnswers);
        return found.stream()
                .map(one -> one.hit(query, inRequests, inAnswers, scores))
                .toList();
    }

    private List<Found> found(ScoreDoc[] top) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Found> found = new ArrayList<>();
        for (ScoreDoc one : top) {
            ShelfEntry entry = EntryDocuments.read(
                    stored.document(one.doc, Set.of(ShelfFields.ENTRY)).getBinaryValue(ShelfFields.ENTRY));
            found.add(new Found(one.doc, one.score, entry));
        }
        return found;
    }

    /// An exchange that was found, whose recommendations are the documents right before its own.
    private record Found(int document, double score, ShelfEntry entry) {

        int documentOf(int recommendation) {
            return document - entry.recommendations().size() + recommendation;
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
            return new Hit(entry, score, inRequests.getOrDefault(document, Map.of()), List.copyOf(answers));
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
