package org.vouch.indexer.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over whatever is added, in order.
final class Fingerprint {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final MessageDigest digest = sha256();

    Fingerprint with(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    Fingerprint with(InputStream in) throws IOException {
        in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return this;
    }

    /// Adds as much of `in` as there is, up to `bytesMax`.
    ///
    /// @return how many bytes
    long with(InputStream in, long bytesMax) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        int count;
        while ((count = in.read(buffer, 0, (int) Math.min(buffer.length, bytesMax - bytes))) > 0) {
            digest.update(buffer, 0, count);
            bytes += count;
        }
        return bytes;
    }

    /// 64 lower-case hexadecimal digits. Goes on.
    String soFar() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of every Java platform can be cloned", e);
        }
    }

    /// 64 lower-case hexadecimal digits. Begins anew.
    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
