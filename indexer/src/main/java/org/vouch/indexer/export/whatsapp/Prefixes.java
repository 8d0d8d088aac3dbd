package org.vouch.indexer.export.whatsapp;

import org.vouch.indexer.export.Utf8Line;

/// The prefixes of lines, of which there are few in a chat and which come again and again: each is decoded once, as
/// long as no other takes its place.
final class Prefixes {

    /// A power of two, so that part of a hash is an index.
    private static final int PLACES = 1024;

    private final byte[][] bytes = new byte[PLACES][];
    private final String[] texts = new String[PLACES];

    /// What stands between `from` and `to`.
    String text(Utf8Line line, int from, int to) {
        int place = line.hash(from, to) & (PLACES - 1);
        byte[] known = bytes[place];
        if (known != null && line.is(known, from, to)) {
            return texts[place];
        }
        String text = line.text(from, to);
        if (!line.isGarbled()) {
            bytes[place] = line.copy(from, to);
            texts[place] = text;
        }
        return text;
    }
}
