package org.vouch.indexer.transcript;

import java.util.Arrays;

/// Numbers one after the other, without a box around each: a community may have said millions of things.
final class LongList {

    private static final int FIRST = 1024;

    private long[] numbers = new long[FIRST];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + size / 2);
        }
        numbers[size++] = number;
    }

    void set(int index, long number) {
        numbers[index] = number;
    }

    long get(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }
}
