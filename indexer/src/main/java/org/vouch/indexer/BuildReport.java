package org.vouch.indexer;

import java.util.List;
import java.util.Map;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.recommendation.Problem;

/// What a build found and did.
///
/// @param files    everything in the knowledge folder that could be read, by its name
/// @param reports  of the files that were read, by name; and of those that no format reads
/// @param read     how many of these files were read; the others had not changed
/// @param removed  how many files were taken off the shelf because they are gone
/// @param problems every mistake in the knowledge folder, by file and line
/// @param written  whether the index is another one now
public record BuildReport(
        Map<String, ShelvedFile> files,
        List<FileReport> reports,
        int read,
        int removed,
        List<Problem> problems,
        boolean written) {

    public BuildReport {
        files = Map.copyOf(files);
        reports = List.copyOf(reports);
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
        return new BuildReport(files, reports, read, removed, problems, true);
    }
}
