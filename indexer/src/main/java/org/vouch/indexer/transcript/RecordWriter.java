package org.vouch.indexer.transcript;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The bytes of one record, written over those of the last one.
final class RecordWriter {

    private static final int FIRST_BYTES = 4096;
    private static final int BYTE = 0xFF;

    private byte[] bytes = new byte[FIRST_BYTES];
    private int length;

    void begin() {
        length = 0;
    }

    void number(int number) {
        ensure(Integer.BYTES);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (number >>> shift & BYTE);
        }
    }

    void large(long number) {
        number((int) (number >>> Integer.SIZE));
        number((int) number);
    }

    /// Null is another text than the empty one.
    void text(@Nullable String text) {
        if (text == null) {
            number(-1);
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        ensure(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
