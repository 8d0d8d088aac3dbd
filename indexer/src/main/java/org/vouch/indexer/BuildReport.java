package org.vouch.indexer;

import java.util.List;
import java.util.Map;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.recommendation.Problem;

/// What a build found and did.
///
/// @param files    everything in the knowledge folder that could be read, by its name
/// @param read     how many of these files were read; the others had not changed
/// @param removed  how many files were taken off the shelf because they are gone
/// @param problems every mistake in the knowledge folder, by file and line
/// @param written  whether the index is another one now
public record BuildReport(
        Map<String, ShelvedFile> files, int read, int removed, List<Problem> problems, boolean written) {

    public BuildReport {
        files = Map.copyOf(files);
        problems = List.copyOf(problems);
    }

    /// Exchanges in all files together.
    public int exchanges() {
        return files.values().stream().mapToInt(ShelvedFile::exchanges).sum();
    }

    /// Recommendations in all files together.
    public int recommendations() {
        return files.values().stream().mapToInt(ShelvedFile::recommendations).sum();
    }

    BuildReport afterWriting() {
        return new BuildReport(files, read, removed, problems, true);
    }
}
