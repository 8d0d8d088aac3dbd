package org.vouch.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.BuildReport;
import org.vouch.indexer.Progress;
import org.vouch.indexer.UpdateMeanings;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.recommendation.Problem;

/// Makes sure that there is an index of the knowledge as it is, before it is asked.
final class IndexUpdate {

    private static final int PROBLEMS_SHOWN_MAX = 5;

    /// Takes a few seconds.
    private static final int MEANINGS_AT_ONCE_MAX = 300;

    private final Workplace workplace;
    private final Terminal terminal;

    IndexUpdate(Workplace workplace, Terminal terminal) {
        this.workplace = workplace;
        this.terminal = terminal;
    }

    /// The index, brought up to date when the knowledge folder looks changed. When somebody else is just writing it,
    /// or the knowledge folder is away, the last good one serves.
    ///
    /// @throws CommandFailure when there is none and none can be made
    Snapshot snapshot() throws IOException {
        noteProblems(workplace.synonyms().problems());
        if (!workplace.builder().isCurrent()) {
            update();
        }
        try {
            tellMeanings();
            return workplace.shelf().snapshot();
        } catch (NoIndexException e) {
            if (!Files.isDirectory(workplace.knowledge())) {
                throw new CommandFailure(
                        ExitCode.PROBLEMS,
                        "The knowledge folder " + workplace.knowledge() + " does not exist, nor an index of it.");
            }
            throw new CommandFailure(ExitCode.FAILED, e.getMessage());
        }
    }

    private void update() throws IOException {
        Progress progress =
                new BuildProgress(terminal, "Indexing " + workplace.knowledge().getFileName() + "/");
        try {
            BuildReport report = workplace.builder().run(false, progress);
            noteProblems(report.problems());
        } catch (ShelfBusyException e) {
            if (!hasIndex()) {
                throw new CommandFailure(ExitCode.BUSY, e.getMessage());
            }
            terminal.note("The index may be a little old: " + e.getMessage());
        }
    }

    /// The meanings of a few new entries are told at once; more of them are left to who has the time.
    private void tellMeanings() throws IOException, NoIndexException {
        @Nullable UpdateMeanings update = workplace.meaningsUpdate();
        if (update == null) {
            return;
        }
        int missing = update.missing();
        if (missing > MEANINGS_AT_ONCE_MAX) {
            terminal.note(missing + " requests are found by their words alone until ./vouch index has told what they"
                    + " mean.");
            return;
        }
        try {
            update.run(Progress.SILENT, () -> false);
        } catch (ShelfBusyException e) {
            terminal.note("Some requests are found by their words alone: " + e.getMessage());
        }
    }

    private boolean hasIndex() throws IOException {
        try {
            workplace.shelf().snapshot().close();
            return true;
        } catch (NoIndexException e) {
            return false;
        }
    }

    private void noteProblems(List<Problem> problems) {
        problems.stream().limit(PROBLEMS_SHOWN_MAX).forEach(problem -> terminal.note(problem.toString()));
        if (problems.size() > PROBLEMS_SHOWN_MAX) {
            terminal.note("and " + (problems.size() - PROBLEMS_SHOWN_MAX) + " more; see ./vouch index --check");
        }
    }
}
