package org.vouch.indexer.export;

/// A place in the text of a part from which reading can go on later: where a message begins.
///
/// @param offset   bytes of the text before it, in UTF-8 and without a byte order mark
/// @param lines    before it
/// @param previous when the message before it was said, in seconds since 1970
public record Bookmark(long offset, int lines, long previous) {

    /// The beginning.
    public static final Bookmark START = new Bookmark(0, 0, Long.MIN_VALUE);

    /// Whether it is the beginning.
    public boolean isStart() {
        return offset == 0;
    }
}
