package org.vouch.indexer.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// Meanings as a Lucene index in one folder.
final class LuceneMeanings implements Meanings {

    /// Each part has a graph of its own, and whoever looks for what is near follows them all: fewer are quicker to
    /// search than Lucene's usual eight, and take a little longer to write.
    private static final int PARTS_OF_A_SIZE_MAX = 3;

    private final Path folder;
    private final String model;

    LuceneMeanings(Path folder, String model) {
        this.folder = folder;
        this.model = model;
    }

    @Override
    public MeaningSnapshot snapshot() throws IOException {
        @Nullable DirectoryReader reader = Files.isDirectory(folder) ? reader() : null;
        return reader == null
                ? new LuceneMeaningSnapshot(new MultiReader(), Map.of(), this::isStillNothing)
                : new LuceneMeaningSnapshot(reader, reader.getIndexCommit().getUserData(), reader::isCurrent);
    }

    private boolean isStillNothing() throws IOException {
        try (MeaningSnapshot now = snapshot()) {
            boolean[] any = new boolean[1];
            now.keys(_ -> any[0] = true);
            return !any[0];
        }
    }

    /// What was written by this model; null when nothing was.
    private @Nullable DirectoryReader reader() throws IOException {
        try {
            DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
            if (MeaningFields.isOf(model, reader.getIndexCommit().getUserData())) {
                return reader;
            }
            reader.close();
            return null;
        } catch (IndexNotFoundException
                | CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException e) {
            return null;
        }
    }

    @Override
    public MeaningWriter write() throws IOException, ShelfBusyException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            @Nullable DirectoryReader before = reader();
            if (before == null && DirectoryReader.indexExists(directory)) {
                Leftovers.delete(directory);
            }
            OpenMode mode = before == null ? OpenMode.CREATE : OpenMode.APPEND;
            if (before != null) {
                before.close();
            }
            IndexWriterConfig config = new IndexWriterConfig()
                    .setOpenMode(mode)
                    .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(PARTS_OF_A_SIZE_MAX))
                    .setCommitOnClose(false);
            return new LuceneMeaningWriter(directory, new IndexWriter(directory, config), model);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new ShelfBusyException(folder, e);
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }
}
