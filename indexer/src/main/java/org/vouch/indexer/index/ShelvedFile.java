package org.vouch.indexer.index;

/// What the shelf remembers of a file of the knowledge folder.
///
/// @param fingerprint     of everything that its entries were made from
/// @param bytes           its size then
/// @param modified        milliseconds since 1970 of its last change then
/// @param exchanges       that it holds
/// @param recommendations that it holds
public record ShelvedFile(String fingerprint, long bytes, long modified, int exchanges, int recommendations) {

    private static final int PARTS = 5;

    /// The same file, touched but not changed.
    public ShelvedFile modifiedAt(long time) {
        return new ShelvedFile(fingerprint, bytes, time, exchanges, recommendations);
    }

    /// One line that [#parse] reads.
    String format() {
        return String.join(
                " ",
                fingerprint,
                Long.toString(bytes),
                Long.toString(modified),
                Integer.toString(exchanges),
                Integer.toString(recommendations));
    }

    static ShelvedFile parse(String line) {
        String[] part = line.split(" ", PARTS);
        return new ShelvedFile(
                part[0],
                Long.parseLong(part[1]),
                Long.parseLong(part[2]),
                Integer.parseInt(part[3]),
                Integer.parseInt(part[4]));
    }
}
