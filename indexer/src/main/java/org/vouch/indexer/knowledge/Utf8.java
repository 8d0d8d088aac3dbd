package org.vouch.indexer.knowledge;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Strict decoding: no byte is replaced, so nothing garbled is ever indexed.
sealed interface Utf8 {

    /// @param value what the bytes say
    record Text(String value) implements Utf8 {}

    /// @param offset of the first byte that is not UTF-8, counted from 0
    record Invalid(int offset) implements Utf8 {}

    /// @param bytes from position 0 to their limit
    static Utf8 decode(ByteBuffer bytes) {
        ByteBuffer in = bytes.duplicate();
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        return result.isError()
                ? new Invalid(in.position())
                : new Text(out.flip().toString());
    }
}
