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
