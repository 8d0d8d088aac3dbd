package org.vouch.evaluation.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/// Lucene alone: the best 100 for the words of the request in the four fields of an exchange, with what is stored of
/// them, on the index of [BareIndexing].
final class BareAsking implements Contender {

    private static final int HITS = 100;

    @Override
    public Map<String, Double> run(Course course) throws Exception {
        return Latencies.of(Corpus.of(course), new Open(BareIndexing.folder(course))::answer);
    }

    /// An index that was opened.
    static final class Open {

        private static final CharArraySet STOP_WORDS = EnglishAnalyzer.getDefaultStopSet();

        private final IndexSearcher searcher;
        private final Analyzer analysis = new BareAnalysis();

        Open(Path folder) throws IOException {
            searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(folder)));
        }

        long answer(String request) throws IOException {
            long bytes = 0;
            for (ScoreDoc hit : searcher.search(query(request), HITS).scoreDocs) {
                bytes += searcher.storedFields().document(hit.doc).getBinaryValue("entry").length;
            }
            return bytes;
        }

        private Query query(String request) throws IOException {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            try (TokenStream words = new StopFilter(analysis.tokenStream("", request), STOP_WORDS)) {
                CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
                words.reset();
                while (words.incrementToken()) {
                    for (String field : BareDocument.FIELDS.subList(0, 4)) {
                        query.add(new TermQuery(new Term(field, word.toString())), Occur.SHOULD);
                    }
                }
                words.end();
            }
            return query.build();
        }
    }
}
