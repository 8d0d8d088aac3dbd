package org.vouch.indexer.knowledge;

import java.nio.file.Path;
import org.vouch.indexer.recommendation.CommunityId;

/// Where the bot of a community writes what it hears: `live/` in the community's folder. It holds transcripts, which
/// are read like any other, and what curators decided on them.
public final class LiveFolder {

    /// What curators decided.
    public static final String APPROVALS = "approved.csv";

    private static final String NAME = "live";

    private LiveFolder() {}

    /// The folder of a community on disk, which need not be there.
    public static Path of(Path knowledge, CommunityId community) {
        return knowledge.resolve(community.value()).resolve(NAME);
    }

    /// Whether a file of a community stands in it.
    ///
    /// @param file path from the knowledge folder, with `/` between its parts
    public static boolean holds(CommunityId community, String file) {
        return file.startsWith(community.value() + "/" + NAME + "/");
    }
}
