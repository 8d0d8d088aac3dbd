package org.vouch.indexer.export;

import java.io.IOException;

/// Takes what a format finds in a bundle, in the order of the bundle.
public interface Hearing {

    /// What comes from now on was said in `chat` and stands in `part`.
    void listen(Chat chat, Part part);

    /// Where reading of `part` should go on, because what stands before it has been heard already. To be asked before
    /// anything of it is said; a format that cannot go on does not ask.
    ///
    /// @param manner the same as long as what stands before is read the same way
    default Bookmark goesOn(Part part, String manner) throws IOException {
        return Bookmark.START;
    }

    /// Reading can go on here another time; everything before it has been said.
    default void bookmark(Bookmark here) {}

    /// Somebody said something.
    void said(Said said);

    /// The app itself said something that begins on `line`: who came and went, what was deleted.
    void system(int line);

    /// Something is wrong.
    ///
    /// @param part in which it is
    /// @param line counted from 1; 0 means the part as a whole
    /// @param what is wrong, without the text of messages
    /// @param fix  what to do about it, as an instruction
    void problem(Part part, int line, String what, String fix);
}
