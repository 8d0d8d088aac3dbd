package org.vouch.indexer.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.recommendation.CommunityId;

/// Meanings as they were at one moment, by the [Wordings#key] of what means them. Safe for many threads.
public interface MeaningSnapshot extends AutoCloseable {

    /// The keys of a community's requests that mean about what `asked` does, nearest first.
    ///
    /// @param limit at the most so many
    List<String> nearest(CommunityId community, Vector asked, int limit) throws IOException;

    /// What each of `keys` of a community means; without those that are not here.
    ///
    /// @param closely whether the meanings of the answers are read too, which takes longer
    Map<String, Meaning> of(CommunityId community, Collection<String> keys, boolean closely) throws IOException;

    /// Whether the meaning of `key` is here.
    boolean holds(String key) throws IOException;

    /// Names every key, each once.
    void keys(Consumer<String> each) throws IOException;

    /// Whether all that a shelf says is known, and nothing else. Of what was written since, nobody knows.
    ///
    /// @param version of the shelf
    boolean isCompleteFor(String version);

    /// Whether nothing was committed since.
    boolean isCurrent() throws IOException;

    /// Lets go of it.
    @Override
    void close() throws IOException;
}
