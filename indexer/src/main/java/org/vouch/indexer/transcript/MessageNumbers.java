package org.vouch.indexer.transcript;

import java.util.BitSet;

/// What memory keeps of each message, in the order of hearing. Keys are numbers of [Mix].
final class MessageNumbers {

    /// No key.
    static final long NONE = 0;

    private final LongList keys = new LongList();
    private final LongList contents = new LongList();
    private final LongList times = new LongList();
    private final LongList ids = new LongList();
    private final LongList targets = new LongList();
    private final LongList positions = new LongList();
    private final LongList strands = new LongList();
    private final BitSet edited = new BitSet();

    /// @param key     the same for the same message in another export
    /// @param content the same only when everything about the message is the same
    /// @param time    seconds since 1970, for the order
    /// @param id      key of the id that replies name, or [#NONE]
    /// @param target  key of the id of the message that this one replies to, or [#NONE]
    record Row(long key, long content, long time, long id, long target, long position, int strand, boolean edited) {}

    void add(Row row) {
        if (row.edited()) {
            edited.set(keys.size());
        }
        keys.add(row.key());
        contents.add(row.content());
        times.add(row.time());
        ids.add(row.id());
        targets.add(row.target());
        positions.add(row.position());
        strands.add(row.strand());
    }

    int size() {
        return keys.size();
    }

    long key(int message) {
        return keys.get(message);
    }

    long content(int message) {
        return contents.get(message);
    }

    long time(int message) {
        return times.get(message);
    }

    long id(int message) {
        return ids.get(message);
    }

    long target(int message) {
        return targets.get(message);
    }

    long position(int message) {
        return positions.get(message);
    }

    int strand(int message) {
        return (int) strands.get(message);
    }

    boolean isEdited(int message) {
        return edited.get(message);
    }
}
