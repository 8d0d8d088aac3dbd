package org.vouch.indexer.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip. Only its directory is read until a part is opened, so its media costs nothing; nothing is ever unpacked to a
/// file.
final class ZipBundle implements Bundle {

    private static final int FLAGS_OFFSET = 6;
    private static final int ENCRYPTED = 1;
    private static final int ENTRIES_MAX = 1_000_000;
    private static final Charset OLD_NAMES =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
    private static final String DAMAGED_FIX = "Export the chat again, or copy the whole file again.";
    private static final Pattern ESCAPING = Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|^[A-Za-z]:.*");

    private final ZipFile zip;
    private final List<Part> parts = new ArrayList<>();
    private final List<RefusedException> refused = new ArrayList<>();

    ZipBundle(Path path, LongConsumer bytesRead) throws IOException {
        zip = opened(path);
        zip.stream().limit(ENTRIES_MAX).filter(entry -> !entry.isDirectory()).forEach(entry -> add(entry, bytesRead));
        parts.sort(Comparator.comparing(Part::name));
    }

    private static ZipFile opened(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException _) {
            return openedWithOldNames(path);
        }
    }

    /// Some systems write names in the letters of their region and do not say which. Read as Western ones,
    /// they may look odd, but what is in the entries does not.
    private static ZipFile openedWithOldNames(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), OLD_NAMES);
        } catch (ZipException _) {
            if (isLocked(path)) {
                throw new RefusedException(
                        "a zip with a password; nothing of it is read",
                        "Unpack it with its password, and put here what is in it.");
            }
            throw new RefusedException("a zip that is damaged or not whole; nothing of it is read", DAMAGED_FIX);
        }
    }

    /// Whether the first entry says that it is encrypted.
    private static boolean isLocked(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(FLAGS_OFFSET + 1);
            return start.length > FLAGS_OFFSET && (start[FLAGS_OFFSET] & ENCRYPTED) != 0;
        }
    }

    private void add(ZipEntry entry, LongConsumer bytesRead) {
        if (ESCAPING.matcher(entry.getName()).matches()) {
            refused.add(new RefusedException(
                    "a zip entry whose name leads out of the zip; the entry is not read",
                    "Do not trust this zip; export the chat again."));
            return;
        }
        parts.add(new OpenablePart(
                entry.getName().replace('\\', '/'), entry.getSize(), () -> inflated(entry), bytesRead));
    }

    private InputStream inflated(ZipEntry entry) throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new RefusedException("a zip entry that cannot be found; nothing of it is read", DAMAGED_FIX);
        }
        return new BoundedStream(in, entry.getCompressedSize());
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    @Override
    public List<RefusedException> refused() {
        return refused;
    }

    @Override
    public String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        zip.stream()
                .limit(ENTRIES_MAX)
                .forEach(entry -> fingerprint.with(entry.getName()).with(entry.getSize() + " " + entry.getCrc()));
        return fingerprint.value();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
