package org.vouch.indexer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VectorsInMemoryTest {

    @Test
    void whatIsKeptWithoutAFileIsBounded() {
        Vector vector = Vector.of(new float[] {1, 0});
        try (VectorFile file = VectorFile.inMemory()) {
            for (int i = 0; i < VectorFile.VECTORS_IN_MEMORY_MAX; i++) {
                file.put("text " + i, vector);
            }
            assertThat(file.get("text 0")).contains(vector);

            file.put("one more", vector);

            assertThat(file.get("text 0")).isEmpty();
            assertThat(file.get("one more")).contains(vector);
        }
    }
}
