package org.vouch.indexer.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A bundle that never was on disk: bytes by name, of which a file alone has the empty one.
public final class BundleInMemory implements Bundle {

    private final List<Part> parts;

    public BundleInMemory(Map<String, byte[]> files) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        parts = sorted.entrySet().stream()
                .<Part>map(file -> new PartInMemory(file.getKey(), file.getValue()))
                .toList();
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    @Override
    public List<RefusedException> refused() {
        return List.of();
    }

    @Override
    public String fingerprint() {
        return "";
    }

    @Override
    public void close() {}

    private static final class PartInMemory implements Part {

        private static final int HEAD_BYTES = 64 * 1024;

        private final String name;
        private final byte[] content;

        PartInMemory(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long bytes() {
            return content.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public String head() {
            return Encoding.textOf(Arrays.copyOf(content, Math.min(content.length, HEAD_BYTES)));
        }
    }
}
