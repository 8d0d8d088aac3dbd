package org.vouch.indexer.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vouch.indexer.recommendation.CommunityId;

/// Cards that members speak in their chats: `live/recommended.csv` in the folder of their community, a table like any
/// other, which is read on the road of all knowledge and which curators may edit. Who says the same again, or
/// otherwise, has one row of it: the last. The file is whole at any moment.
public final class SpokenCards {

    private static final String FILE = "recommended.csv";

    /// Before the name of a file that is left alone.
    private static final String DRAFT = "_";

    /// Cards of one member and day. Nobody recommends as much, but somebody may try to fill the disk.
    private static final int CARDS_PER_DAY_MAX = 20;

    private final Path knowledge;

    /// What became of a card.
    public enum Put {
        DONE,
        /// The member has said enough for a day.
        TOO_MANY
    }

    /// @param knowledge the folder of what the communities know
    public SpokenCards(Path knowledge) {
        this.knowledge = knowledge;
    }

    /// Adds a card in place of what the same member said before of the same suggestion, in answer to the same.
    ///
    /// @throws IOException when it cannot, also when a curator's edit left no table of cards; the file is as it was
    public Put put(CommunityId community, SpokenCard card) throws IOException {
        return put(LiveFolder.of(knowledge, community).resolve(FILE), card);
    }

    /// The same, into `live/_recommended.csv`, which is left alone until a curator moves rows from there.
    public Put hold(CommunityId community, SpokenCard card) throws IOException {
        return put(LiveFolder.of(knowledge, community).resolve(DRAFT + FILE), card);
    }

    private synchronized Put put(Path file, SpokenCard card) throws IOException {
        SpokenTable table = new SpokenTable(Files.exists(file) ? Files.readString(file) : "");
        if (table.said(card.peer(), card.date().toString()) >= CARDS_PER_DAY_MAX) {
            return Put.TOO_MANY;
        }
        table.put(card);
        LiveFolder.replace(file, table.text());
        return Put.DONE;
    }
}
