package org.vouch.indexer.index;

/// What the shelf remembers of a stretch of a chat.
///
/// @param name            that its entries go by
/// @param fingerprint     of everything that its entries were made from
/// @param exchanges       that it holds
/// @param recommendations that it holds
public record ShelvedStretch(String name, String fingerprint, int exchanges, int recommendations) {

    private static final int PARTS = 4;

    /// One line that [#parse] reads.
    String format() {
        return String.join(" ", fingerprint, Integer.toString(exchanges), Integer.toString(recommendations), name);
    }

    static ShelvedStretch parse(String line) {
        String[] part = line.split(" ", PARTS);
        return new ShelvedStretch(part[3], part[0], Integer.parseInt(part[1]), Integer.parseInt(part[2]));
    }
}
