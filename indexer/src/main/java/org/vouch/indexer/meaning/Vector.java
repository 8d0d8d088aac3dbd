package org.vouch.indexer.meaning;

import java.util.Arrays;

/// What a text means, as a direction: one byte a dimension, scaled so that the largest is 127 or -127.
public final class Vector {

    private static final int BYTE_MAX = 127;

    private final byte[] dimensions;
    private final double length;

    /// @param dimensions as [#bytes] gives them; taken as they are, and not to be changed afterwards
    public Vector(byte[] dimensions) {
        this.dimensions = dimensions;
        length = Math.sqrt(product(dimensions, dimensions));
    }

    /// The direction of `dimensions`, whatever their length.
    public static Vector of(float[] dimensions) {
        float most = 0;
        for (float dimension : dimensions) {
            most = Math.max(most, Math.abs(dimension));
        }
        byte[] bytes = new byte[dimensions.length];
        for (int i = 0; i < dimensions.length && most > 0; i++) {
            bytes[i] = (byte) Math.round(dimensions[i] / most * BYTE_MAX);
        }
        return new Vector(bytes);
    }

    /// How alike two texts are: the cosine between their directions, -1 to 1; 0 when one means nothing.
    ///
    /// @param other by the same model
    public double closeness(Vector other) {
        double lengths = length * other.length;
        return lengths == 0 ? 0 : product(dimensions, other.dimensions) / lengths;
    }

    private static int product(byte[] some, byte[] others) {
        int sum = 0;
        for (int i = 0; i < some.length; i++) {
            sum += some[i] * others[i];
        }
        return sum;
    }

    /// Its numbers at length 1; all 0 when the text means nothing.
    public float[] direction() {
        float[] direction = new float[dimensions.length];
        for (int i = 0; i < direction.length && length > 0; i++) {
            direction[i] = (float) (dimensions[i] / length);
        }
        return direction;
    }

    /// Its numbers as they are kept; not to be changed.
    public byte[] bytes() {
        return dimensions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector vector && Arrays.equals(dimensions, vector.dimensions);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(dimensions);
    }
}
