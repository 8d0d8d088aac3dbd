package org.vouch.indexer.transcript;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/// What was heard of each file when it was read last, so that of one that grew only what is new has to be read: numbers
/// of its messages, and not a word of them. A cache: what is damaged or missing was never there.
public final class Memory {

    private static final int BUFFER_BYTES = 256 * 1024;
    private static final String UNFINISHED = ".new";

    private final @Nullable Path folder;

    private Memory(@Nullable Path folder) {
        this.folder = folder;
    }

    /// Remembers nothing.
    public static Memory none() {
        return new Memory(null);
    }

    /// @param folder that nothing else lies in; it is made when there is something to remember
    public static Memory in(Path folder) {
        return new Memory(folder);
    }

    /// Forgets what is not of `files`.
    ///
    /// @throws IOException when it cannot
    public void forgetAllBut(Collection<String> files) throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        Set<String> kept = files.stream().map(Memory::name).collect(Collectors.toSet());
        List<Path> remembered;
        try (Stream<Path> listed = Files.list(folder)) {
            remembered = listed.toList();
        }
        for (Path file : remembered) {
            if (!kept.contains(String.valueOf(file.getFileName()))) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// What is remembered of `file`, all of which is there and as it was written.
    Optional<Remembered> of(String file) {
        if (folder == null) {
            return Optional.empty();
        }
        Path path = folder.resolve(name(file));
        try {
            if (!isWhole(path)) {
                return Optional.empty();
            }
            try (DataInputStream in = opened(path)) {
                return Optional.of(Remembered.read(in));
            }
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Hands over the numbers of the first `count` messages of `file`.
    ///
    /// @throws IOException when they can no longer be read
    void recall(String file, int count, int strand, Consumer<MessageNumbers.Row> rows) throws IOException {
        if (folder == null) {
            throw new NoSuchFileException(file);
        }
        try (DataInputStream in = opened(folder.resolve(name(file)))) {
            Remembered.read(in);
            for (int left = count; left > 0; left--) {
                rows.accept(MessageNumbers.Row.read(in, strand));
            }
        }
    }

    /// Remembers `file`, whose messages are those of `numbers` from `first` on.
    ///
    /// @throws IOException when it cannot
    void keep(String file, Remembered remembered, MessageNumbers numbers, int first) throws IOException {
        if (folder == null) {
            return;
        }
        Files.createDirectories(folder);
        Path path = folder.resolve(name(file));
        Path unfinished = path.resolveSibling(name(file) + UNFINISHED);
        CRC32 sum = new CRC32();
        try (OutputStream bytes = Files.newOutputStream(unfinished);
                DataOutputStream out = new DataOutputStream(
                        new BufferedOutputStream(new CheckedOutputStream(bytes, sum), BUFFER_BYTES))) {
            remembered.write(out);
            for (int message = first; message < first + remembered.messages(); message++) {
                numbers.row(message).write(out);
            }
            out.flush();
            out.writeLong(sum.getValue());
        }
        Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Whether the sum at the end is that of all before it.
    private static boolean isWhole(Path path) throws IOException {
        long left = Files.size(path) - Long.BYTES;
        if (left < 0) {
            return false;
        }
        CRC32 sum = new CRC32();
        try (InputStream bytes = Files.newInputStream(path);
                CheckedInputStream summed = new CheckedInputStream(bytes, sum)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            int count;
            while (left > 0 && (count = summed.read(buffer, 0, (int) Math.min(buffer.length, left))) > 0) {
                left -= count;
            }
            return left == 0 && new DataInputStream(bytes).readLong() == sum.getValue();
        }
    }

    private static DataInputStream opened(Path path) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER_BYTES));
    }

    private static String name(String file) {
        return Long.toHexString(new Mix().with(file).number());
    }
}
