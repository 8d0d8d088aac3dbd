package org.vouch.evaluation.speed;

import java.util.SplittableRandom;
import org.vouch.indexer.meaning.Vector;

/// Vectors that nobody's texts have, gathered about some hundred directions as those of texts are. The same seed and
/// number give the same vector.
final class Vectors {

    private static final int DIMENSIONS = 384;
    private static final int DIRECTIONS = 500;
    private static final int NEAR = 40;
    private static final int FAR = 80;

    private final long seed;

    Vectors(long seed) {
        this.seed = seed;
    }

    Vector get(int number) {
        SplittableRandom direction = new SplittableRandom(seed + number % DIRECTIONS);
        SplittableRandom own = new SplittableRandom(~seed + number);
        byte[] dimensions = new byte[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            dimensions[i] = (byte) (direction.nextInt(-FAR, FAR + 1) + own.nextInt(-NEAR, NEAR + 1));
        }
        return new Vector(dimensions);
    }
}
