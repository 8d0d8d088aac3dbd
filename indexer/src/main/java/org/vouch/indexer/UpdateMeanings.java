package org.vouch.indexer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.vouch.indexer.index.Meaning;
import org.vouch.indexer.index.MeaningSnapshot;
import org.vouch.indexer.index.MeaningWriter;
import org.vouch.indexer.index.Meanings;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.index.Wordings;
import org.vouch.indexer.meaning.Encoder;

/// Index in, meanings out: encodes what entries say that has not been encoded yet, and forgets what nobody says any
/// more. It follows the index in its own time, and may be stopped at any moment; what was told by then stays.
public final class UpdateMeanings {

    /// Entries between two commits: what a kill can lose.
    private static final int COMMIT_ENTRIES = 1_000;

    private static final int KEY_CHARACTERS = 8;

    private final Shelf shelf;
    private final Meanings meanings;
    private final Encoder encoder;

    public UpdateMeanings(Shelf shelf, Meanings meanings, Encoder encoder) {
        this.shelf = shelf;
        this.meanings = meanings;
        this.encoder = encoder;
    }

    /// How many entries are found by their words alone so far.
    ///
    /// @throws NoIndexException when there is no index yet
    public int missing() throws IOException, NoIndexException {
        try (Snapshot entries = shelf.snapshot();
                MeaningSnapshot known = meanings.snapshot()) {
            return known.isCompleteFor(entries.version())
                    ? 0
                    : missing(entries, known).size();
        }
    }

    /// Brings the meanings up to date with the index as it is now.
    ///
    /// @param stopped asked before each entry
    /// @throws NoIndexException   when there is no index yet
    /// @throws ShelfBusyException when somebody else is at it
    public void run(Progress progress, BooleanSupplier stopped)
            throws IOException, NoIndexException, ShelfBusyException {
        try (Snapshot entries = shelf.snapshot();
                MeaningSnapshot known = meanings.snapshot()) {
            if (known.isCompleteFor(entries.version())) {
                return;
            }
            List<String> missing = missing(entries, known);
            List<String> gone = gone(entries, known);
            if (missing.isEmpty() && gone.isEmpty()) {
                note(entries.version());
            } else {
                write(entries, missing, gone, progress, stopped);
            }
        }
    }

    /// So that nobody compares all keys again, which takes seconds where there are a million.
    private void note(String version) throws IOException {
        try (MeaningWriter writer = meanings.write()) {
            writer.complete(version);
        } catch (ShelfBusyException e) {
            // Whoever is at it notes it.
        }
    }

    private static List<String> missing(Snapshot entries, MeaningSnapshot known) throws IOException {
        List<String> missing = new ArrayList<>();
        for (String key : all(entries)) {
            if (!known.holds(key)) {
                missing.add(key);
            }
        }
        return missing;
    }

    private static List<String> all(Snapshot entries) throws IOException {
        List<String> all = new ArrayList<>();
        entries.keys(all::add);
        return all;
    }

    private static List<String> gone(Snapshot entries, MeaningSnapshot known) throws IOException {
        List<String> all = new ArrayList<>();
        known.keys(all::add);
        List<String> gone = new ArrayList<>();
        for (String key : all) {
            if (!entries.holds(key)) {
                gone.add(key);
            }
        }
        return gone;
    }

    private void write(
            Snapshot entries, List<String> missing, List<String> gone, Progress progress, BooleanSupplier stopped)
            throws IOException, ShelfBusyException {
        try (MeaningWriter writer = meanings.write()) {
            for (String key : gone) {
                writer.remove(key);
            }
            progress.began(Progress.Stage.MEANINGS, missing.size());
            int written = 0;
            while (written < missing.size() && !stopped.getAsBoolean()) {
                String key = missing.get(written);
                tell(entries, key, writer);
                progress.advanced(key.substring(0, KEY_CHARACTERS), 1);
                written++;
                if (written % COMMIT_ENTRIES == 0) {
                    writer.commit();
                }
            }
            progress.ended();
            if (written == missing.size()) {
                writer.complete(entries.version());
            } else {
                writer.commit();
            }
        }
    }

    private void tell(Snapshot entries, String key, MeaningWriter writer) throws IOException {
        Optional<ShelfEntry> entry = entries.entry(key);
        if (entry.isPresent()) {
            Wordings wordings = Wordings.of(entry.get());
            Meaning meaning = new Meaning(
                    encoder.vector(wordings.request()),
                    wordings.answers().stream().map(encoder::vector).toList());
            writer.put(wordings.community(), key, meaning);
        }
    }
}
