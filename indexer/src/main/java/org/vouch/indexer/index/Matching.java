package org.vouch.indexer.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ObjDoubleConsumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

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
        for (Concept concept : query.conceptsInOrder()) {
            for (Map.Entry<Field, String> name : names.entrySet()) {
                if (query.fields().of(name.getKey()) > 0) {
                    visit(
                            Queries.anyWay(concept, name.getValue()),
                            documents,
                            false,
                            (document, score) -> matched.computeIfAbsent(document, d -> new EnumMap<>(Field.class))
                                    .computeIfAbsent(name.getKey(), f -> new LinkedHashSet<>())
                                    .add(concept));
                }
            }
        }
        return matched;
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
            int end = leaf.docBase + leaf.reader().maxDoc();
            SortedSet<Integer> here = documents.subSet(leaf.docBase, end);
            Scorer scorer = here.isEmpty() ? null : weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            for (int document : here) {
                int local = document - leaf.docBase;
                if (scorer.docID() < local) {
                    scorer.iterator().advance(local);
                }
                if (scorer.docID() == local) {
                    visitor.accept(document, scored ? scorer.score() : 0);
                }
            }
        }
    }
}
