package org.vouch.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.vouch.indexer.exchange.Exchanges;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.knowledge.Contents;
import org.vouch.indexer.knowledge.KnowledgeFile;
import org.vouch.indexer.knowledge.KnowledgeFolder;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.recommendation.Transcript;
import org.vouch.indexer.request.Requests;
import org.vouch.indexer.suggestion.NameCollector;
import org.vouch.indexer.suggestion.Names;
import org.vouch.indexer.suggestion.Suggestions;

/// From a file of the knowledge folder to entries for the shelf: cards are taken as they are written,
/// transcripts are taken apart into exchanges, and their answers read for suggestions.
final class Understanding {

    /// Changes whenever the same words would make something else of the same file, so that it is read again.
    private static final String VERSION = "2";

    /// Marks a file with problems, so that it is read, and they are reported, in every build until they are mended.
    private static final String WITH_PROBLEMS = "!";

    /// Stands for the hash of a file that cannot be read; trying to read it tells why.
    private static final String UNREADABLE = "?";

    private final KnowledgeFolder folder;
    private final Requests requests = Requests.english();
    private final Suggestions suggestions = Suggestions.english();
    private final Map<CommunityId, Names> namesOnCards = new HashMap<>();

    /// Learns what each community calls by name on its cards.
    Understanding(KnowledgeFolder folder, List<KnowledgeFile> files) {
        this.folder = folder;
        for (KnowledgeFile file : files) {
            if (folder.holdsCards(file)) {
                namesOnCards.merge(file.community(), namesOn(folder, file), Names::plus);
            }
        }
    }

    /// The same as long as reading `file` again would give the same entries.
    String fingerprint(KnowledgeFile file) {
        String context = folder.holdsCards(file) ? "" : namesOnCards(file).fingerprint();
        return String.join("-", VERSION, requests.fingerprint(), suggestions.fingerprint(), hash(file), context);
    }

    private String hash(KnowledgeFile file) {
        try {
            return folder.hash(file);
        } catch (IOException e) {
            return UNREADABLE;
        }
    }

    /// Hands the entries of `file` to `shelf`, and what is wrong with it to `problems`.
    ShelvedFile read(KnowledgeFile file, String fingerprint, Shelving shelf, Consumer<Problem> problems)
            throws IOException {
        Names names = folder.holdsCards(file) ? Names.NONE : namesOnCards(file).plus(namesInAnswers(file));
        FileEntries entries = new FileEntries(file, requests, exchange -> suggestions.read(exchange, names), shelf);
        try {
            folder.read(file, entries);
            entries.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        entries.problems().forEach(problems);
        boolean read = entries.problems().isEmpty() && !fingerprint.contains(UNREADABLE);
        return new ShelvedFile(
                read ? fingerprint : fingerprint + WITH_PROBLEMS,
                file.bytes(),
                file.modified(),
                entries.exchanges(),
                entries.recommendations());
    }

    private Names namesOnCards(KnowledgeFile file) {
        return namesOnCards.getOrDefault(file.community(), Names.NONE);
    }

    /// A first reading of the whole file, for what is written like a name in one answer may be written
    /// carelessly in another.
    private Names namesInAnswers(KnowledgeFile file) {
        NameCollector collector = suggestions.collector();
        folder.read(file, new Listener() {
            @Override
            public void transcript(Transcript transcript) {
                Exchanges.in(transcript).forEach(collector::add);
            }
        });
        return collector.names();
    }

    private static Names namesOn(KnowledgeFolder folder, KnowledgeFile file) {
        List<String> names = new ArrayList<>();
        folder.read(file, new Listener() {
            @Override
            public void card(Card card) {
                names.add(card.opinion().name());
            }
        });
        return Names.of(names);
    }

    /// Hears what it wants of a file; the problems are reported when its entries are read.
    private abstract static class Listener implements Contents {

        @Override
        public void card(Card card) {}

        @Override
        public void transcript(Transcript transcript) {}

        @Override
        public void problem(Problem problem) {}
    }
}
