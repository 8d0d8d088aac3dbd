package org.vouch.indexer.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// How text is written in bytes: UTF-8, or what a byte order mark says.
enum Encoding {
    UTF_8(StandardCharsets.UTF_8, 0),
    UTF_8_MARKED(StandardCharsets.UTF_8, 3),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, 2),
    UTF_16_BIG(StandardCharsets.UTF_16BE, 2);

    /// Stands for each run of bytes that say nothing.
    static final char GARBLED = '\uFFFD';

    private static final int MARK_BYTES_MAX = 3;
    private static final int CHARACTERS_A_DAMAGE_MIN = 200;
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Charset charset;
    private final int markBytes;

    Encoding(Charset charset, int markBytes) {
        this.charset = charset;
        this.markBytes = markBytes;
    }

    /// What `in` says, with [#GARBLED] for what says nothing. Closing it closes `in`.
    static Reader reader(InputStream in) throws IOException {
        BufferedInputStream marked = new BufferedInputStream(in, BUFFER_BYTES);
        marked.mark(MARK_BYTES_MAX);
        Encoding encoding = of(marked.readNBytes(MARK_BYTES_MAX));
        marked.reset();
        marked.skipNBytes(encoding.markBytes);
        return new InputStreamReader(marked, encoding.charset);
    }

    /// What `in` says, as UTF-8 without a mark. In place of what says nothing stands [#GARBLED], or something that is
    /// decoded to it. Closing it closes `in`.
    static InputStream utf8(InputStream in) throws IOException {
        PushbackInputStream marked = new PushbackInputStream(in, MARK_BYTES_MAX);
        byte[] start = marked.readNBytes(MARK_BYTES_MAX);
        Encoding encoding = of(start);
        marked.unread(start, encoding.markBytes, start.length - encoding.markBytes);
        boolean recoded = !encoding.charset.equals(StandardCharsets.UTF_8);
        return recoded ? new RecodedStream(new InputStreamReader(marked, encoding.charset)) : marked;
    }

    /// The text that begins with `bytes`, which may end within a character; empty when they are no text. A few damaged
    /// bytes do not make it none.
    static String textOf(byte[] bytes) {
        Encoding encoding = of(bytes);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        encoding.charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(bytes, encoding.markBytes, bytes.length - encoding.markBytes), decoded, false);
        String text = decoded.flip().toString();
        long garbled = text.chars().filter(c -> c == GARBLED).count();
        long zeros = text.chars().filter(c -> c == '\0').count();
        boolean few = (garbled + zeros) * CHARACTERS_A_DAMAGE_MIN <= text.length();
        boolean late = zeros == 0 && text.indexOf(GARBLED) >= text.length() / 2;
        return few || late ? text : "";
    }

    private static Encoding of(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return UTF_8_MARKED;
        }
        if (begins(start, 0xFF, 0xFE)) {
            return UTF_16_LITTLE;
        }
        return begins(start, 0xFE, 0xFF) ? UTF_16_BIG : UTF_8;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
