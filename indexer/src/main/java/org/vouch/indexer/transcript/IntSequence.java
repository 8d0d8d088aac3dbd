package org.vouch.indexer.transcript;

import java.util.Arrays;

/// Whole numbers one after the other.
final class IntSequence {

    private static final int FIRST = 16;

    private int[] numbers = new int[FIRST];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    void set(int index, int number) {
        numbers[index] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
