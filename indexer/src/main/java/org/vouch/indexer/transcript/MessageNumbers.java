package org.vouch.indexer.transcript;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What memory keeps of each message, in the order of hearing. Keys are numbers of [Mix].
final class MessageNumbers {

    /// No key.
    static final long NONE = 0;

    /// Where the words are of a message that was not read.
    static final long NOWHERE = -1;

    /// In [Row#news]: it was edited, which outweighs any number of reactions.
    static final int EDITED = 1 << 30;

    private final LongList keys = new LongList();
    private final LongList words = new LongList();
    private final LongList contents = new LongList();
    private final LongList times = new LongList();
    private final LongList ids = new LongList();
    private final LongList targets = new LongList();
    private final LongList positions = new LongList();
    private final LongList strands = new LongList();
    private final IntSequence news = new IntSequence();

    /// @param key     the same for the same message in another export
    /// @param words   the same for the same words of the same minute, whoever said them; see [#wordsKey]
    /// @param content the same only when everything about the message is the same
    /// @param time    seconds since 1970, for the order
    /// @param id      key of the id that replies name, or [#NONE]
    /// @param target  key of the id of the message that this one replies to, or [#NONE]
    /// @param position of its words in the spool, or [#NOWHERE]
    /// @param news     more, the more is known of what became of it
    record Row(
            long key, long words, long content, long time, long id, long target, long position, int strand, int news) {

        private static final int NEWS = 1;
        private static final int NAMED = 2;
        private static final int REPLYING = 4;

        void write(DataOutputStream to) throws IOException {
            to.writeByte((news == 0 ? 0 : NEWS) | (id == NONE ? 0 : NAMED) | (target == NONE ? 0 : REPLYING));
            to.writeLong(key);
            to.writeLong(words);
            to.writeLong(content);
            to.writeLong(time);
            if (id != NONE) {
                to.writeLong(id);
            }
            if (target != NONE) {
                to.writeLong(target);
            }
            if (news != 0) {
                to.writeInt(news);
            }
        }

        /// @param strand of the chat that it belongs to now
        static Row read(DataInputStream from, int strand) throws IOException {
            int flags = from.readByte();
            return new Row(
                    from.readLong(),
                    from.readLong(),
                    from.readLong(),
                    from.readLong(),
                    (flags & NAMED) == 0 ? NONE : from.readLong(),
                    (flags & REPLYING) == 0 ? NONE : from.readLong(),
                    NOWHERE,
                    strand,
                    (flags & NEWS) == 0 ? 0 : from.readInt());
        }
    }

    /// The number of `words`, of which the last bit tells whether there are any.
    static long wordsKey(long words, boolean any) {
        return any ? words | 1 : words & ~1L;
    }

    void add(Row row) {
        keys.add(row.key());
        words.add(row.words());
        contents.add(row.content());
        times.add(row.time());
        ids.add(row.id());
        targets.add(row.target());
        positions.add(row.position());
        strands.add(row.strand());
        news.add(row.news());
    }

    Row row(int message) {
        return new Row(
                key(message),
                words(message),
                content(message),
                time(message),
                id(message),
                target(message),
                position(message),
                strand(message),
                news(message));
    }

    int size() {
        return keys.size();
    }

    long key(int message) {
        return keys.get(message);
    }

    long words(int message) {
        return words.get(message);
    }

    /// Whether anything was said, be it one letter.
    boolean hasWords(int message) {
        return (words(message) & 1) != 0;
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

    void setId(int message, long id) {
        ids.set(message, id);
    }

    void setTarget(int message, long id) {
        targets.set(message, id);
    }

    long position(int message) {
        return positions.get(message);
    }

    int strand(int message) {
        return (int) strands.get(message);
    }

    int news(int message) {
        return news.get(message);
    }

    boolean isEdited(int message) {
        return news(message) >= EDITED;
    }
}
