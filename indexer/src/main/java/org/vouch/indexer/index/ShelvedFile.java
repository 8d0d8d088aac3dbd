package org.vouch.indexer.index;

import java.util.List;
import java.util.stream.Collectors;

/// What the shelf remembers of a file of the knowledge folder.
///
/// @param fingerprint     of everything that its entries were made from
/// @param bytes           its size then
/// @param modified        milliseconds since 1970 of its last change then
/// @param exchanges       that it holds
/// @param recommendations that it holds
/// @param stretches       of the chats that it is the first file to tell; its entries go by their names. Empty when
/// they
///                        go by its own
public record ShelvedFile(
        String fingerprint,
        long bytes,
        long modified,
        int exchanges,
        int recommendations,
        List<ShelvedStretch> stretches) {

    private static final int PARTS = 5;

    public ShelvedFile {
        stretches = List.copyOf(stretches);
    }

    /// A file whose entries go by its own name.
    public ShelvedFile(String fingerprint, long bytes, long modified, int exchanges, int recommendations) {
        this(fingerprint, bytes, modified, exchanges, recommendations, List.of());
    }

    /// A file of chats.
    public static ShelvedFile ofChats(String fingerprint, long bytes, long modified, List<ShelvedStretch> stretches) {
        return new ShelvedFile(
                fingerprint,
                bytes,
                modified,
                stretches.stream().mapToInt(ShelvedStretch::exchanges).sum(),
                stretches.stream().mapToInt(ShelvedStretch::recommendations).sum(),
                stretches);
    }

    /// The same file, touched but not changed.
    public ShelvedFile modifiedAt(long time) {
        return new ShelvedFile(fingerprint, bytes, time, exchanges, recommendations, stretches);
    }

    /// Lines that [#parse] reads.
    String format() {
        String own = String.join(
                " ",
                fingerprint,
                Long.toString(bytes),
                Long.toString(modified),
                Integer.toString(exchanges),
                Integer.toString(recommendations));
        return stretches.isEmpty()
                ? own
                : own + "\n" + stretches.stream().map(ShelvedStretch::format).collect(Collectors.joining("\n"));
    }

    static ShelvedFile parse(String lines) {
        List<String> each = lines.lines().toList();
        String[] part = each.getFirst().split(" ", PARTS);
        return new ShelvedFile(
                part[0],
                Long.parseLong(part[1]),
                Long.parseLong(part[2]),
                Integer.parseInt(part[3]),
                Integer.parseInt(part[4]),
                each.stream().skip(1).map(ShelvedStretch::parse).toList());
    }
}
