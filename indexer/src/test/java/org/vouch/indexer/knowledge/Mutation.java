package org.vouch.indexer.knowledge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Changes bytes at random, with a taste for what parsers trip over.
record Mutation(Random random) {

    private static final int CHANGES_MAX = 8;
    private static final int RANGE_MAX = 400;
    private static final List<byte[]> STUMBLING_BLOCKS = blocks(
            "\n",
            "\r",
            "\0",
            "\"",
            "[",
            "{",
            "]",
            "}",
            ",",
            ":",
            ": ",
            " - ",
            "\\",
            "<",
            ">",
            "&#",
            "From ",
            "--",
            "\u200E",
            "\u202F",
            "\u0660",
            "\uFEFF",
            "99",
            "13",
            "00",
            "-1",
            "999999999999999999999",
            "1e999",
            "null",
            "\u05D0",
            "\uD83D\uDE00",
            "=?utf-8?B?",
            "Content-Type: multipart/mixed; boundary=x\n",
            "12/12/12, 12:12 - A: b");
    private static final byte[] NO_TEXT = {(byte) 0xFF, (byte) 0xFE, (byte) 0xE2, (byte) 0x80};

    private static List<byte[]> blocks(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    byte[] of(byte[] bytes) {
        byte[] changed = bytes;
        int changes = 1 + random.nextInt(CHANGES_MAX);
        for (int i = 0; i < changes; i++) {
            changed = changedOnce(changed);
        }
        return changed;
    }

    private byte[] changedOnce(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(RANGE_MAX));
        return switch (random.nextInt(8)) {
            case 0 -> spliced(bytes, at, end, new byte[0]);
            case 1 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            case 2 -> spliced(bytes, at, Math.min(bytes.length, at + 1), new byte[] {(byte) random.nextInt(256)});
            case 3 -> spliced(bytes, at, at, NO_TEXT);
            case 4 -> Arrays.copyOf(bytes, at);
            case 5 -> spliced(bytes, at, at, many(block()));
            default -> spliced(bytes, at, at, block());
        };
    }

    private byte[] block() {
        return STUMBLING_BLOCKS.get(random.nextInt(STUMBLING_BLOCKS.size()));
    }

    private byte[] many(byte[] block) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int times = 1 + random.nextInt(3_000);
        for (int i = 0; i < times; i++) {
            out.writeBytes(block);
        }
        return out.toByteArray();
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(with);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
