package org.vouch.indexer.meaning;

import java.nio.file.Path;
import java.util.List;

/// Turns texts into vectors. The same text always has the same one. Safe for many threads.
public interface Encoder extends AutoCloseable {

    /// How many numbers tell what is made of a part of a text.
    int STATE_NUMBERS = 768;

    /// The sentence encoder that comes with Vouch, for English. It runs on this machine and is loaded when it is first
    /// needed; what it has encoded before is read from `cache`.
    ///
    /// @param cache folder of vectors, made when it is missing; it holds no text
    static Encoder local(Path cache) {
        return new RememberingEncoder(new MiniLm(), () -> VectorFile.in(cache, MiniLm.NAME));
    }

    /// The same one, which remembers until it is closed and writes nothing.
    static Encoder local() {
        return new RememberingEncoder(new MiniLm(), VectorFile::inMemory);
    }

    /// Begins to load what the vector of `text` will need, while others work. Nobody has to wait for it, or to call it.
    default void prepare(String text) {}

    /// The same model, which is loaded once for both, for texts of which no trace is to be kept: they are remembered
    /// until it is closed. To be closed before this.
    default Encoder forgetful() {
        return this;
    }

    /// The vector of `text`; of a long one, that of its beginning.
    Vector vector(String text);

    /// The vectors of `texts`, in their order, by all cores at once.
    default List<Vector> vectors(List<String> texts) {
        return texts.parallelStream().map(this::vector).toList();
    }

    /// What the model makes of each part of a text in the light of its neighbours: about what kind of word it is, and
    /// what for. Not kept.
    ///
    /// @param parts of the text, in order: words, and what stands between them
    /// @return [#STATE_NUMBERS] a part; all 0 for one that is only space
    float[][] states(List<String> parts);

    /// The model and how it is used: another one gives other vectors.
    String model();

    /// Lets go of the model and of the cache, once nobody uses them.
    @Override
    void close();
}
