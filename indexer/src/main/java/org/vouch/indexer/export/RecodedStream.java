package org.vouch.indexer.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// Text of another encoding, as UTF-8.
final class RecodedStream extends InputStream {

    private static final int CHARACTERS = 8 * 1024;

    private final Reader text;
    private final char[] characters = new char[CHARACTERS + 1];
    private byte[] bytes = new byte[0];
    private int position;

    /// @param text without halves of characters; closed with this
    RecodedStream(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, buffer, offset, count);
        position += count;
        return count;
    }

    /// Whether there is something left to read.
    private boolean fill() throws IOException {
        if (position == bytes.length) {
            int count = Math.max(0, text.read(characters, 0, CHARACTERS));
            if (count > 0 && Character.isHighSurrogate(characters[count - 1])) {
                count += Math.max(0, text.read(characters, count, 1));
            }
            bytes = new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        return position < bytes.length;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
