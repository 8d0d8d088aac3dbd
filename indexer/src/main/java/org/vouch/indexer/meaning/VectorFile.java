package org.vouch.indexer.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// Vectors of one model by a hash of their text, on disk; no text is kept. It is a cache: it may be deleted while
/// nobody uses it, and a damaged one is begun anew. Who comes while another process uses it remembers in memory alone.
final class VectorFile implements AutoCloseable {

    /// Vectors that are kept, about 400 MB; then it begins anew.
    private static final int VECTORS_MAX = 1_000_000;

    /// Vectors that are kept without a file, about 10 MB; then it begins anew.
    static final int VECTORS_IN_MEMORY_MAX = 20_000;

    /// What of the file is kept in memory.
    private static final int CACHE_MEGABYTES = 8;

    private final MVStore store;
    private final MVMap<UUID, byte[]> vectors;

    private VectorFile(MVStore store) {
        this.store = store;
        vectors = store.openMap("vectors");
        if (vectors.sizeAsLong() >= VECTORS_MAX) {
            vectors.clear();
        }
    }

    /// The vectors of `model` in a folder, which is made when it is missing.
    static VectorFile in(Path folder, String model) {
        try {
            Files.createDirectories(folder);
            return new VectorFile(open(folder.resolve(model + ".vectors")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Vectors that are forgotten when it is closed.
    static VectorFile inMemory() {
        return new VectorFile(new MVStore.Builder().open());
    }

    private static MVStore open(Path file) throws IOException {
        try {
            return store(file);
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                return new MVStore.Builder().open();
            }
            Files.delete(file);
            return store(file);
        }
    }

    private static MVStore store(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MEGABYTES)
                .open();
    }

    Optional<Vector> get(String text) {
        return Optional.ofNullable(vectors.get(hash(text))).map(Vector::new);
    }

    void put(String text, Vector vector) {
        if (store.getFileStore() == null && vectors.sizeAsLong() >= VECTORS_IN_MEMORY_MAX) {
            vectors.clear();
        }
        vectors.put(hash(text), vector.bytes());
    }

    /// 122 bits of a hash: that two texts of a community share one is less likely than that the disk lies.
    private static UUID hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        store.close();
    }
}
