package org.vouch.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The keys of [Wordings] in an index, and the documents that bear them.
final class Keys {

    private final IndexReader reader;

    Keys(IndexReader reader) {
        this.reader = reader;
    }

    /// A document of the whole index.
    ///
    /// @param leaf  part of the index that it is in
    /// @param local its number there
    record Place(LeafReaderContext leaf, int local) {

        int document() {
            return leaf.docBase + local;
        }
    }

    /// Every document that bears `key`, in order.
    List<Place> places(String key) throws IOException {
        List<Place> places = new ArrayList<>();
        BytesRef term = new BytesRef(key);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(ShelfFields.WORDINGS);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (each.seekExact(term)) {
                @Nullable Bits live = leaf.reader().getLiveDocs();
                PostingsEnum documents = each.postings(null, PostingsEnum.NONE);
                for (int local = documents.nextDoc(); local != PostingsEnum.NO_MORE_DOCS; local = documents.nextDoc()) {
                    if (live == null || live.get(local)) {
                        places.add(new Place(leaf, local));
                    }
                }
            }
        }
        return places;
    }

    /// Names every key, each once.
    void each(Consumer<String> consumer) throws IOException {
        @Nullable Terms terms = MultiTerms.getTerms(reader, ShelfFields.WORDINGS);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef key = each.next(); key != null; key = each.next()) {
            String name = key.utf8ToString();
            if (!reader.hasDeletions() || !places(name).isEmpty()) {
                consumer.accept(name);
            }
        }
    }
}
