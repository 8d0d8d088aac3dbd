package org.vouch.evaluation.speed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.recommendation.Recommendation;

/// What a document of the shelf holds, for programs that have no shelf: an exchange, or one of its recommendations.
///
/// @param id    unique
/// @param file  that it came from
/// @param asked milliseconds since 1970; of an exchange
/// @param texts by field; `title` is there in an exchange alone
/// @param kept  what is given back when it is found; empty but for an exchange
record BareDocument(String id, String file, long asked, Map<String, String> texts, String kept) {

    /// The fields that texts are in.
    static final List<String> FIELDS = List.of("title", "text", "answers", "names", "answer", "name");

    boolean isExchange() {
        return texts.containsKey("title");
    }

    /// Of the recommendations first, as on the shelf.
    static List<BareDocument> of(ShelfEntry entry) {
        List<BareDocument> documents = new ArrayList<>();
        for (Recommendation each : entry.recommendations()) {
            documents.add(new BareDocument(
                    each.id(), entry.file(), 0, Map.of("answer", each.text(), "name", names(each)), ""));
        }
        String answers =
                entry.recommendations().stream().map(Recommendation::text).collect(Collectors.joining("\n"));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", entry.title());
        if (!entry.text().isEmpty()) {
            texts.put("text", entry.text());
        }
        texts.put("answers", answers);
        texts.put(
                "names",
                entry.recommendations().stream().map(BareDocument::names).collect(Collectors.joining("\n")));
        long asked = entry.at() == null ? 0 : entry.at().toEpochMilli();
        String kept = entry.title() + "\n" + entry.text() + "\n" + answers;
        documents.add(new BareDocument(entry.id(), entry.file(), asked, texts, kept));
        return documents;
    }

    private static String names(Recommendation recommendation) {
        return recommendation.opinions().getFirst().name();
    }
}
