package org.vouch.indexer.export;

import java.io.IOException;
import java.io.InputStream;

/// Text in an encoding that it does not say.
public final class ForeignText {

    private static final int HEAD_BYTES = 64 * 1024;
    private static final int BYTES_MIN = 16;
    private static final int BYTE = 0xFF;
    private static final int HIGH = 0x80;
    private static final int ZEROS_PERCENT_MIN = 30;
    private static final int HIGH_PERCENT_MAX = 40;

    private ForeignText() {}

    /// Whether `part` is such text: one byte a letter as in Latin-1, or two as in UTF-16.
    public static boolean isIn(Part part) throws IOException {
        byte[] head;
        try (InputStream in = part.open()) {
            head = in.readNBytes(HEAD_BYTES);
        }
        return head.length >= BYTES_MIN && (isOfTwoBytes(head) || (part.head().isEmpty() && isOfOneByte(head)));
    }

    /// Every other byte of a Western letter is zero.
    private static boolean isOfTwoBytes(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        return Math.min(zeros[0], zeros[1]) == 0 && most * 100L >= (long) head.length * ZEROS_PERCENT_MIN;
    }

    private static boolean isOfOneByte(byte[] head) {
        int high = 0;
        for (byte each : head) {
            int value = each & BYTE;
            if (value < ' ' && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
                return false;
            }
            high += value >= HIGH ? 1 : 0;
        }
        return high * 100L <= (long) head.length * HIGH_PERCENT_MAX;
    }
}
