package org.vouch.indexer.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ObjDoubleConsumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Looks into documents that were already found: which concept do they hold, in which field, and what is that
/// worth?
final class Matching {

    private final IndexSearcher searcher;
    private final ShelfQuery query;

    Matching(IndexSearcher searcher, ShelfQuery query) {
        this.searcher = searcher;
        this.query = query;
    }

    /// For each of `documents` that holds a concept: which, by field.
    Map<Integer, Map<Field, Set<Concept>>> concepts(SortedSet<Integer> documents, Map<Field, String> names)
            throws IOException {
        Map<Integer, Map<Field, Set<Concept>>> matched = new HashMap<>();
        for (Map.Entry<Field, String> name : names.entrySet()) {
            if (query.fields().of(name.getKey()) > 0) {
                Holding holding =
                        (document, concept) -> matched.computeIfAbsent(document, _ -> new EnumMap<>(Field.class))
                                .computeIfAbsent(name.getKey(), _ -> new HashSet<>())
                                .add(concept);
                words(documents, name.getValue(), holding);
                phrases(documents, name.getValue(), holding);
            }
        }
        return matched;
    }

    /// A document holds a concept.
    private interface Holding {
        void add(int document, Concept concept);
    }

    /// Looks each word up in the lists of where it stands, which is several times as quick as to query for it.
    private void words(SortedSet<Integer> documents, String field, Holding holding) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int[] here = in(leaf, documents);
            @Nullable Terms terms = here.length == 0 ? null : leaf.reader().terms(field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            @Nullable PostingsEnum places = null;
            for (Concept concept : query.concepts().keySet()) {
                for (List<String> way : concept.alternatives()) {
                    if (way.size() == 1 && each.seekExact(new BytesRef(way.getFirst()))) {
                        places = each.postings(places, PostingsEnum.NONE);
                        for (int local : here) {
                            int at = places.docID() < local ? places.advance(local) : places.docID();
                            if (at == local) {
                                holding.add(leaf.docBase + local, concept);
                            }
                        }
                    }
                }
            }
        }
    }

    private void phrases(SortedSet<Integer> documents, String field, Holding holding) throws IOException {
        for (Concept concept : query.concepts().keySet()) {
            for (List<String> way : concept.alternatives()) {
                if (way.size() > 1) {
                    visit(
                            new PhraseQuery(field, way.toArray(String[]::new)),
                            documents,
                            false,
                            (document, score) -> holding.add(document, concept));
                }
            }
        }
    }

    /// The numbers that those of `documents` in `leaf` have there.
    private static int[] in(LeafReaderContext leaf, SortedSet<Integer> documents) {
        return documents.subSet(leaf.docBase, leaf.docBase + leaf.reader().maxDoc()).stream()
                .mapToInt(document -> document - leaf.docBase)
                .toArray();
    }

    /// Those of `documents` that the query may find, whatever they hold.
    SortedSet<Integer> permitted(SortedSet<Integer> documents) throws IOException {
        SortedSet<Integer> permitted = new TreeSet<>();
        visit(Queries.permitted(query), documents, false, (document, score) -> permitted.add(document));
        return permitted;
    }

    /// The score of each of `documents` that has one.
    Map<Integer, Double> scores(SortedSet<Integer> documents, Map<Field, String> names) throws IOException {
        Map<Integer, Double> scores = new HashMap<>();
        visit(Queries.scored(query, names), documents, true, scores::put);
        return scores;
    }

    private void visit(Query what, SortedSet<Integer> documents, boolean scored, ObjDoubleConsumer<Integer> visitor)
            throws IOException {
        ScoreMode mode = scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        Weight weight = searcher.createWeight(searcher.rewrite(what), mode, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int[] here = in(leaf, documents);
            @Nullable Scorer scorer = here.length == 0 ? null : weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            for (int local : here) {
                if (scorer.docID() < local) {
                    scorer.iterator().advance(local);
                }
                if (scorer.docID() == local) {
                    visitor.accept(leaf.docBase + local, scored ? scorer.score() : 0);
                }
            }
        }
    }
}
