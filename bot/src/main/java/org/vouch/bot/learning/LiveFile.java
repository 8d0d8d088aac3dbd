package org.vouch.bot.learning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file that grows by lines. It is opened for each of them, as a curator may have put another in its place.
record LiveFile(Path path) {

    private static final int BLOCK_BYTES = 64 * 1024;
    private static final byte LINE_END = '\n';
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    /// Appends a line. When it fails, nothing was appended.
    void append(String line) throws IOException {
        try (FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = mended(file);
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            try {
                long position = end;
                while (bytes.hasRemaining()) {
                    position += file.write(bytes, position);
                }
            } catch (IOException e) {
                file.truncate(end);
                throw e;
            }
        }
    }

    /// Returns once what was appended would survive the machine going down.
    void sync() throws IOException {
        if (Files.exists(path)) {
            try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
                file.force(false);
            }
        }
    }

    /// Where the next line begins. What a crash left of a line is cut off: the platform hands it in again. A whole line
    /// without an end is somebody's who edited the file.
    private static long mended(FileChannel file) throws IOException {
        long size = file.size();
        if (size == 0 || at(file, size - 1, 1).get(0) == LINE_END) {
            return size;
        }
        long begin = lastLine(file, size);
        if (isWhole(at(file, begin, Math.toIntExact(size - begin)))) {
            int _ = file.write(ByteBuffer.wrap(new byte[] {LINE_END}), size);
            return size + 1;
        }
        file.truncate(begin);
        return begin;
    }

    private static long lastLine(FileChannel file, long size) throws IOException {
        long from = size;
        while (from > 0) {
            int length = (int) Math.min(BLOCK_BYTES, from);
            ByteBuffer block = at(file, from - length, length);
            for (int i = length - 1; i >= 0; i--) {
                if (block.get(i) == LINE_END) {
                    return from - length + i + 1;
                }
            }
            from -= length;
        }
        return 0;
    }

    private static boolean isWhole(ByteBuffer line) {
        try {
            return JSON.readTree(StandardCharsets.UTF_8.decode(line).toString()).isObject();
        } catch (JsonProcessingException _) {
            return false;
        }
    }

    private static ByteBuffer at(FileChannel file, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, position + bytes.position()) >= 0) {
            // Goes on until all is read or the file ends.
        }
        return bytes.flip();
    }
}
