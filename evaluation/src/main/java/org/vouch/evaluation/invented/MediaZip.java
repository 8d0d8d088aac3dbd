package org.vouch.evaluation.invented;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A WhatsApp export as a zip: the transcript, and beside it things that look like photos and videos, stored as they
/// are because such things do not get smaller. Streamed, whatever its size; beyond four gigabytes it is a zip64.
public final class MediaZip {

    private static final int BLOCK_BYTES = 1 << 20;
    private static final long ENTRY_BYTES_MAX = 16L << 20;
    private static final LocalDateTime PACKED = LocalDateTime.of(2026, 1, 15, 12, 0);

    private final byte[] block = new byte[BLOCK_BYTES];

    /// @param seed of what stands for media
    public MediaZip(long seed) {
        new SplittableRandom(seed).nextBytes(block);
    }

    /// Writes `chat`, in the words of `transcript`, and `mediaBytes` of media. Does not close `out`.
    public void write(InventedChat chat, WhatsAppTranscript transcript, long mediaBytes, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(entry("_chat.txt"));
        OutputStreamWriter text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        transcript.write(chat, text);
        text.flush();
        zip.closeEntry();
        int number = 0;
        for (long left = mediaBytes; left > 0; left -= ENTRY_BYTES_MAX) {
            number++;
            store(number, Math.min(left, ENTRY_BYTES_MAX), zip);
        }
        zip.finish();
    }

    private void store(int number, long bytes, ZipOutputStream zip) throws IOException {
        // No two entries are the same, or something could take them for one.
        ByteBuffer.wrap(block).putInt(number);
        CRC32 sum = new CRC32();
        for (long left = bytes; left > 0; left -= BLOCK_BYTES) {
            sum.update(block, 0, (int) Math.min(left, BLOCK_BYTES));
        }
        ZipEntry entry = entry(String.format(Locale.ROOT, "%08d-VIDEO.mp4", number));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes);
        entry.setCompressedSize(bytes);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        for (long left = bytes; left > 0; left -= BLOCK_BYTES) {
            zip.write(block, 0, (int) Math.min(left, BLOCK_BYTES));
        }
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(PACKED);
        return entry;
    }
}
