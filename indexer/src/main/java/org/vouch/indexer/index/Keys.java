package org.vouch.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
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

    /// Takes a key with a document that bears it.
    interface Taker {
        void take(String key, Place place) throws IOException;
    }

    /// Every document that bears `key`, in order.
    List<Place> places(String key) throws IOException {
        List<Place> places = new ArrayList<>();
        places(List.of(key), (_, place) -> places.add(place));
        return places;
    }

    /// Every document that bears one of `keys`. In the order of the keys they are found quickest.
    void places(Collection<String> keys, Taker taker) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            @Nullable Terms terms = leaf.reader().terms(ShelfFields.WORDINGS);
            @Nullable Bits live = leaf.reader().getLiveDocs();
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            @Nullable PostingsEnum documents = null;
            for (String key : keys) {
                if (each.seekExact(new BytesRef(key))) {
                    documents = each.postings(documents, PostingsEnum.NONE);
                    for (int local = documents.nextDoc();
                            local != PostingsEnum.NO_MORE_DOCS;
                            local = documents.nextDoc()) {
                        if (live == null || live.get(local)) {
                            taker.take(key, new Place(leaf, local));
                        }
                    }
                }
            }
        }
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
