package org.vouch.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.graph.GraphTokenStreamFiniteStrings;

/// English text as terms. Documents keep every word; queries lose their function words and gain synonyms.
final class EnglishText implements AutoCloseable {

    private static final int QUERY_WORDS_MAX = 400;

    private final Analyzer documents = forDocuments();
    private final Analyzer queries;

    EnglishText(Synonyms rules) {
        SynonymMap synonyms = rules.map(documents);
        CharArraySet functionWords = functionWordStems();
        queries = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                TokenStream terms = new LimitTokenCountFilter(stems(words), QUERY_WORDS_MAX);
                if (synonyms.fst != null) {
                    terms = new SynonymGraphFilter(terms, synonyms, true);
                }
                return new TokenStreamComponents(words, new StopFilter(terms, functionWords));
            }
        };
    }

    /// What is made of a document's words; synonym rules are about the same.
    static Analyzer forDocuments() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, stems(words));
            }
        };
    }

    /// For what goes on the shelf.
    Analyzer documents() {
        return documents;
    }

    /// The terms of `text` as documents hold them.
    List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = documents.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /// What `text` asks for, in its order, each concept once.
    List<Concept> concepts(String text) {
        try (TokenStream stream = queries.tokenStream("", text)) {
            return conceptsOf(new GraphTokenStreamFiniteStrings(stream), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Concept> conceptsOf(GraphTokenStreamFiniteStrings graph, String text) throws IOException {
        Set<Concept> concepts = new LinkedHashSet<>();
        int[] ends = Arrays.copyOf(graph.articulationPoints(), graph.articulationPoints().length + 1);
        ends[ends.length - 1] = -1;
        int start = 0;
        for (int end : ends) {
            concept(graph.getFiniteStrings(start, end), text).ifPresent(concepts::add);
            start = end;
        }
        return List.copyOf(concepts);
    }

    private static Optional<Concept> concept(Iterator<TokenStream> ways, String text) throws IOException {
        List<List<String>> alternatives = new ArrayList<>();
        String label = "";
        while (ways.hasNext()) {
            Way way = way(ways.next());
            if (!way.terms.isEmpty()) {
                alternatives.add(way.terms);
                label = way.original || label.isEmpty() ? text.substring(way.from, way.to) : label;
            }
        }
        return alternatives.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Concept(label, alternatives.stream().distinct().toList()));
    }

    private record Way(List<String> terms, int from, int to, boolean original) {}

    private static Way way(TokenStream stream) throws IOException {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
        TypeAttribute type = stream.addAttribute(TypeAttribute.class);
        List<String> terms = new ArrayList<>();
        int from = Integer.MAX_VALUE;
        int to = 0;
        boolean original = true;
        stream.reset();
        while (stream.incrementToken()) {
            terms.add(term.toString());
            from = Math.min(from, offset.startOffset());
            to = Math.max(to, offset.endOffset());
            original &= !type.type().equals(SynonymGraphFilter.TYPE_SYNONYM);
        }
        stream.end();
        return new Way(terms, from, to, original);
    }

    private static TokenStream stems(TokenStream words) {
        return new KStemFilter(new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words))));
    }

    private CharArraySet functionWordStems() {
        return FunctionWords.read().stream()
                .flatMap(word -> Stream.concat(Stream.of(word), terms(word).stream()))
                .collect(() -> new CharArraySet(256, false), CharArraySet::add, CharArraySet::addAll);
    }

    @Override
    public void close() {
        documents.close();
        queries.close();
    }
}
