package org.vouch.indexer.transcript;

/// A number of 64 bits that tells things apart: FNV-1a over characters, its bits then mixed. Two different ones among
/// ten million messages have the same number once in a hundred thousand communities.
final class Mix {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final char END = '\uFFFF';

    private long state = OFFSET;

    Mix with(String text) {
        for (int i = 0; i < text.length(); i++) {
            state = (state ^ text.charAt(i)) * PRIME;
        }
        state = (state ^ END) * PRIME;
        return this;
    }

    /// However it is spaced: one app writes a line break where another has a blank.
    Mix withWords(String text) {
        boolean spaced = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                spaced = begun;
            } else {
                state = spaced ? (state ^ ' ') * PRIME : state;
                state = (state ^ c) * PRIME;
                spaced = false;
                begun = true;
            }
        }
        state = (state ^ END) * PRIME;
        return this;
    }

    Mix with(long number) {
        state = (state ^ spread(number)) * PRIME;
        return this;
    }

    long number() {
        return spread(state);
    }

    private static long spread(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
