package org.vouch.indexer.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// What is asked of the shelf, as Lucene's queries.
final class Queries {

    private Queries() {}

    /// Finds exchanges of the community that hold at least one concept; scored by all of them. Only exchanges of the
    /// community have its fields, so none of another is ever looked at.
    ///
    /// @param restricted to what was asked in time, which takes longer; needed when anything was asked later
    static Query exchanges(ShelfQuery query, boolean restricted) {
        Query scored = scored(query, ShelfFields.ofExchange(query.community()));
        return restricted
                ? new BooleanQuery.Builder()
                        .add(scored, Occur.MUST)
                        .add(permitted(query), Occur.FILTER)
                        .build()
                : scored;
    }

    /// Finds exchanges of the community, asked in time.
    static Query permitted(ShelfQuery query) {
        Term community = new Term(ShelfFields.COMMUNITY, query.community().value());
        return new BooleanQuery.Builder()
                .add(new TermQuery(community), Occur.FILTER)
                .add(askedBy(query.asOf().toEpochMilli()), Occur.FILTER)
                .build();
    }

    /// Scores documents by every concept in every field that weighs something.
    static Query scored(ShelfQuery query, Map<Field, String> names) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Concept concept : query.conceptsInOrder()) {
            double weight = query.concepts().getOrDefault(concept, 0.0);
            names.forEach((field, name) -> {
                double boost = weight * query.fields().of(field);
                if (boost > 0) {
                    any.add(new BoostQuery(anyWay(concept, name), (float) boost), Occur.SHOULD);
                }
            });
        }
        return any.build();
    }

    /// Finds a concept, said in any of its ways, in one field.
    static Query anyWay(Concept concept, String name) {
        List<Query> ways = new ArrayList<>();
        SynonymQuery.Builder words = new SynonymQuery.Builder(name);
        boolean hasWords = false;
        for (List<String> terms : concept.alternatives()) {
            if (terms.size() == 1) {
                words.addTerm(new Term(name, terms.getFirst()));
                hasWords = true;
            } else {
                ways.add(new PhraseQuery(name, terms.toArray(String[]::new)));
            }
        }
        if (hasWords) {
            ways.add(words.build());
        }
        if (ways.size() == 1) {
            return ways.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(way, Occur.SHOULD));
        return any.build();
    }

    private static Query askedBy(long moment) {
        return new BooleanQuery.Builder()
                .add(LongPoint.newRangeQuery(ShelfFields.AT, Long.MIN_VALUE, moment), Occur.SHOULD)
                .add(new TermQuery(new Term(ShelfFields.UNDATED, "")), Occur.SHOULD)
                .build();
    }
}
