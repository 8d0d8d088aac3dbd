package org.vouch.indexer.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// How a file is packed, by how it begins.
enum Packing {
    NONE,
    ZIP,
    GZIP;

    private static final int MAGIC_BYTES = 4;
    private static final int BYTE = 0xFF;

    static Packing of(Path path) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(MAGIC_BYTES);
        }
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        return begins(start, 0x1F, 0x8B) ? GZIP : NONE;
    }

    private static boolean begins(byte[] start, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= start.length || (start[i] & BYTE) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
