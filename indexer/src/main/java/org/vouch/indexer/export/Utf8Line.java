package org.vouch.indexer.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A line in the bytes in which it stands in a file, in UTF-8 and without its end. Whoever only looks at a line, or
/// knows much of it already, need not decode it. Places in it are indexes of bytes, from [#start] to [#end].
public final class Utf8Line {

    /// Stands for bytes that say nothing, and for a character beyond the first 65,536.
    public static final char OTHER = '\uFFFD';

    private static final int HASH_FACTOR = 31;

    private byte[] bytes;
    private int start;
    private int end;
    private boolean garbled;

    private Utf8Line(byte[] bytes) {
        this.bytes = bytes;
        this.end = bytes.length;
    }

    /// The line that says `text`.
    public static Utf8Line of(String text) {
        return new Utf8Line(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Becomes another line, which stands between `from` and `to`. `bytes` are kept, not copied.
    void become(byte[] other, int from, int to) {
        bytes = other;
        start = from;
        end = to;
        garbled = false;
    }

    /// Where it begins.
    public int start() {
        return start;
    }

    /// Where it ends, behind its last byte.
    public int end() {
        return end;
    }

    /// The byte at `place`; 0 behind the end.
    public byte at(int place) {
        return place < end ? bytes[place] : 0;
    }

    /// The character that begins at `place`, or [#OTHER]; `\0` behind the end.
    public char character(int place) {
        int first = at(place);
        if (first >= 0) {
            return (char) first;
        }
        int second = at(place + 1);
        int third = at(place + 2);
        int character = 0;
        if ((first & 0xE0) == 0xC0 && isWithin(second)) {
            character = (first & 0x1F) << 6 | (second & 0x3F);
            return character < 0x80 ? OTHER : (char) character;
        }
        if ((first & 0xF0) == 0xE0 && isWithin(second) && isWithin(third)) {
            character = (first & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F);
        }
        return character < 0x800 ? OTHER : (char) character;
    }

    /// The place behind the character that begins at `place`.
    public int behind(int place) {
        int next = place + 1;
        while (isWithin(at(next))) {
            next++;
        }
        return Math.min(next, end);
    }

    /// Whether a byte goes on with a character that began before it.
    private static boolean isWithin(int value) {
        return (value & 0xC0) == 0x80;
    }

    /// How many characters stand between two places, as a string counts them.
    public int characters(int from, int to) {
        return text(from, to).length();
    }

    /// Whether exactly `what` stands between two places.
    public boolean is(byte[] what, int from, int to) {
        return Arrays.equals(bytes, from, to, what, 0, what.length);
    }

    /// Whether `what` stands at `place`.
    public boolean isAt(byte[] what, int place) {
        int to = place + what.length;
        return to <= end && is(what, place, to);
    }

    /// Equal for equal bytes.
    public int hash(int from, int to) {
        int hash = 0;
        for (int place = from; place < to; place++) {
            hash = HASH_FACTOR * hash + bytes[place];
        }
        return hash;
    }

    /// What stands between two places, not decoded.
    public byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /// What is said between two places.
    public String text(int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        garbled |= text.indexOf(Encoding.GARBLED) >= 0;
        return text;
    }

    /// What all of it says.
    public String text() {
        return text(start, end);
    }

    /// Whether what has been decoded of it holds bytes that say nothing.
    public boolean isGarbled() {
        return garbled;
    }
}
