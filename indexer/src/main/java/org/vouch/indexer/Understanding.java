package org.vouch.indexer;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.vouch.indexer.exchange.Exchanges;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.knowledge.Contents;
import org.vouch.indexer.knowledge.KnowledgeFile;
import org.vouch.indexer.knowledge.KnowledgeFolder;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.recommendation.Transcript;
import org.vouch.indexer.request.Requests;
import org.vouch.indexer.suggestion.Names;
import org.vouch.indexer.suggestion.Suggestions;

/// From a file of the knowledge folder to entries for the shelf: cards are taken as they are written, transcripts are
/// taken apart into exchanges, and their answers read for suggestions.
final class Understanding {

    /// Changes whenever the same file would be understood in another way, so that it is read again.
    private static final String VERSION = "1";

    /// Marks a file with problems, so that it is read, and they are reported, in every build until they are mended.
    private static final String WITH_PROBLEMS = "!";

    /// Takes entries, or says that it cannot.
    interface Shelving {
        void add(ShelfEntry entry) throws IOException;
    }

    private final KnowledgeFolder folder;
    private final Requests requests = Requests.english();
    private final Suggestions suggestions = Suggestions.english();
    private final Map<CommunityId, Names> namesOnCards = new HashMap<>();

    /// Learns what each community calls by name on its cards.
    Understanding(KnowledgeFolder folder, List<KnowledgeFile> files) {
        this.folder = folder;
        for (KnowledgeFile file : files) {
            if (folder.holdsCards(file)) {
                CardNames names = new CardNames();
                folder.read(file, names);
                namesOnCards.merge(file.community(), names.names(), Names::plus);
            }
        }
    }

    /// The same as long as reading `file` again would give the same entries.
    String fingerprint(KnowledgeFile file) throws IOException {
        String context = folder.holdsCards(file) ? "" : namesOnCards(file).fingerprint();
        return String.join("-", VERSION, folder.hash(file), context);
    }

    /// Hands the entries of `file` to `shelf`, and what is wrong with it to `problems`.
    ShelvedFile read(KnowledgeFile file, String fingerprint, Shelving shelf, Consumer<Problem> problems)
            throws IOException {
        Names names = namesOnCards(file).plus(namesInAnswers(file));
        Entries entries = new Entries(file, names, shelf, problems);
        folder.read(file, entries);
        return entries.shelved(fingerprint);
    }
}
