package org.vouch.indexer.knowledge;

import java.nio.file.Path;
import org.vouch.indexer.recommendation.CommunityId;

/// One file of the knowledge folder that a format can read, or a folder that an app exported as a whole.
///
/// @param community the folder right under the knowledge folder
/// @param path      where it is on disk
/// @param name      path from the knowledge folder, with `/` between its parts
/// @param bytes     its size when the folder was listed
/// @param modified  milliseconds since 1970 of its last change when the folder was listed
/// @param format    name of the format that reads it
/// @param kind      what is in it
public record KnowledgeFile(
        CommunityId community, Path path, String name, long bytes, long modified, String format, Kind kind) {

    /// What a file holds.
    public enum Kind {
        /// Recommendations that curators wrote by hand.
        CARDS,
        /// What curators say of names: which mean the same, and which are not shown.
        ALIASES,
        /// What curators decided on exchanges that were heard live.
        APPROVALS,
        /// Requests, each with its answers.
        THREADS,
        /// A chat as an app exported it, which may overlap with other exports.
        EXPORT
    }
}
