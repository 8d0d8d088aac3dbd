package org.vouch.indexer.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// The shelf as a Lucene index in one folder. A commit of Lucene is the atomic switch: it names complete, synced
/// files or it does not exist.
final class LuceneShelf implements Shelf {

    /// Found best on forum and FAQ requests alike; see the figures in README.md.
    static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

    /// What waits in memory before it is written as a part of its own, at most. Half of the time of filling a shelf
    /// went into writing parts, and the more wait together, the fewer there are.
    private static final double WAITING_MEGABYTES_MAX = 64;

    /// The share of the heap that it may take, where that is less.
    private static final double WAITING_SHARE = 1.0 / 16;

    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    /// Lucene advises every user of a Java without the vector module, which only an admin could act on.
    private static final Logger ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        ADVICE.setLevel(Level.SEVERE);
    }

    private final Path folder;
    private final EnglishText text;

    LuceneShelf(Path folder, Synonyms synonyms) {
        this.folder = folder;
        this.text = new EnglishText(synonyms);
    }

    @Override
    public Snapshot snapshot() throws IOException, NoIndexException {
        if (!Files.isDirectory(folder)) {
            throw new NoIndexException(folder, "there is none yet", null);
        }
        Directory directory = FSDirectory.open(folder);
        boolean opened = false;
        try {
            Snapshot snapshot = snapshot(directory);
            opened = true;
            return snapshot;
        } catch (IndexNotFoundException e) {
            throw new NoIndexException(folder, "nothing was written yet", e);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw new NoIndexException(folder, "it is damaged or of another version", e);
        } finally {
            if (!opened) {
                directory.close();
            }
        }
    }

    private Snapshot snapshot(Directory directory) throws IOException, NoIndexException {
        DirectoryReader reader = DirectoryReader.open(directory);
        String schema = reader.getIndexCommit().getUserData().get(ShelfFields.SCHEMA_KEY);
        if (!ShelfFields.SCHEMA.equals(schema)) {
            reader.close();
            throw new NoIndexException(folder, "it was written by another version", null);
        }
        return new LuceneSnapshot(directory, reader, text, committed(reader));
    }

    private Instant committed(DirectoryReader reader) throws IOException {
        try {
            String commit = reader.getIndexCommit().getSegmentsFileName();
            return Files.getLastModifiedTime(folder.resolve(commit)).toInstant();
        } catch (NoSuchFileException replaced) {
            // By a newer commit, just now.
            return Files.getLastModifiedTime(folder).toInstant();
        }
    }

    @Override
    public ShelfWriter write(boolean fromScratch) throws IOException, ShelfBusyException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            boolean readable = isReadable();
            if (!readable && DirectoryReader.indexExists(directory)) {
                // Not even an empty index can begin on top of one that cannot be read; there is nothing to lose in it.
                Leftovers.delete(directory);
            }
            OpenMode mode = readable && !fromScratch ? OpenMode.APPEND : OpenMode.CREATE;
            return new LuceneWriter(directory, new IndexWriter(directory, config(mode)));
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new ShelfBusyException(folder, e);
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    private boolean isReadable() throws IOException {
        try {
            snapshot().close();
            return true;
        } catch (NoIndexException e) {
            return false;
        }
    }

    private IndexWriterConfig config(OpenMode mode) {
        // Counts of words must not remember what was taken off the shelf, or a shelf would rank by its history.
        TieredMergePolicy merging = new TieredMergePolicy().setForceMergeDeletesPctAllowed(0);
        double heap = Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE;
        return new IndexWriterConfig(text.documents())
                .setRAMBufferSizeMB(Math.min(WAITING_MEGABYTES_MAX, heap * WAITING_SHARE))
                .setOpenMode(mode)
                .setSimilarity(SIMILARITY)
                .setMergePolicy(merging)
                .setCommitOnClose(false);
    }

    @Override
    public void close() {
        text.close();
    }
}
