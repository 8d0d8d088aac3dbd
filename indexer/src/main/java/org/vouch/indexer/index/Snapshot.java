package org.vouch.indexer.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Correction;

/// The shelf as it was at one moment. Safe for many threads; what is written later does not change it.
public interface Snapshot extends AutoCloseable {

    /// The concepts of `text`, in its order, each once; empty when it holds stop words alone.
    List<Concept> concepts(String text);

    /// How telling a concept is to a community: the fewer of its entries hold it, the more. Natural logarithm, above
    /// 0; highest for what no entry holds.
    double rarity(CommunityId community, Concept concept) throws IOException;

    /// The best entries, best first; equal scores are in the order of their ids.
    List<Found> find(ShelfQuery query) throws IOException;

    /// The entries that say what `keys` stand for, as far as the query may find them, in no order. Those that hold no
    /// concept are among them.
    List<Found> find(ShelfQuery query, Collection<String> keys) throws IOException;

    /// Reads what was found, in the order given.
    ///
    /// @param closely whether each answer is scored too, which takes longer
    List<Hit> read(ShelfQuery query, List<Found> found, boolean closely) throws IOException;

    /// Finds and reads closely.
    default List<Hit> search(ShelfQuery query) throws IOException {
        return read(query, find(query), true);
    }

    /// The entry that says what `key` stands for: one of them, where several say the same.
    Optional<ShelfEntry> entry(String key) throws IOException;

    /// Names the [Wordings#key] of every entry, each once.
    void keys(Consumer<String> each) throws IOException;

    /// Whether an entry says what `key` stands for.
    boolean holds(String key) throws IOException;

    /// The entries of a community that nobody may find yet, earliest first.
    List<ShelfEntry> held(CommunityId community) throws IOException;

    /// Everything on the shelf by file of the knowledge folder.
    Map<String, ShelvedFile> files();

    /// What the curators of a community say of names, in the order of their files.
    List<Correction> corrections(CommunityId community);

    /// The communities that have anything on the shelf.
    Set<CommunityId> communities() throws IOException;

    /// When it was committed, by the clock of the file system.
    Instant committed();

    /// Tells the shelf as it was then from all others, of before and after.
    String version();

    /// Whether nothing was committed since.
    boolean isCurrent() throws IOException;

    /// Lets go of it.
    @Override
    void close() throws IOException;
}
