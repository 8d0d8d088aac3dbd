package org.vouch.indexer.index;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.indexer.recommendation.Correction;

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
/// @param corrections     that it makes to what names mean
public record ShelvedFile(
        String fingerprint,
        long bytes,
        long modified,
        int exchanges,
        int recommendations,
        List<ShelvedStretch> stretches,
        List<Correction> corrections) {

    private static final int PARTS = 5;

    public ShelvedFile {
        stretches = List.copyOf(stretches);
        corrections = List.copyOf(corrections);
    }

    /// A file whose entries go by its own name.
    public ShelvedFile(String fingerprint, long bytes, long modified, int exchanges, int recommendations) {
        this(fingerprint, bytes, modified, exchanges, recommendations, List.of(), List.of());
    }

    /// A file of chats.
    public static ShelvedFile ofChats(String fingerprint, long bytes, long modified, List<ShelvedStretch> stretches) {
        return new ShelvedFile(
                fingerprint,
                bytes,
                modified,
                stretches.stream().mapToInt(ShelvedStretch::exchanges).sum(),
                stretches.stream().mapToInt(ShelvedStretch::recommendations).sum(),
                stretches,
                List.of());
    }

    /// The same file, with what it says of names.
    public ShelvedFile correcting(List<Correction> said) {
        return new ShelvedFile(fingerprint, bytes, modified, exchanges, recommendations, stretches, said);
    }

    /// The same file, touched but not changed.
    public ShelvedFile modifiedAt(long time) {
        return new ShelvedFile(fingerprint, bytes, time, exchanges, recommendations, stretches, corrections);
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
        return Stream.of(
                        Stream.of(own),
                        stretches.stream().map(ShelvedStretch::format),
                        corrections.stream().map(CorrectionLine::format))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
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
                each.stream()
                        .skip(1)
                        .filter(line -> !CorrectionLine.isOne(line))
                        .map(ShelvedStretch::parse)
                        .toList(),
                each.stream()
                        .filter(CorrectionLine::isOne)
                        .map(CorrectionLine::parse)
                        .toList());
    }
}
