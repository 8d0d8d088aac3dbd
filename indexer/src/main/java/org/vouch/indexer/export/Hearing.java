package org.vouch.indexer.export;

/// Takes what a format finds in a bundle, in the order of the bundle.
public interface Hearing {

    /// What comes from now on was said in `chat` and stands in `part`.
    void listen(Chat chat, Part part);

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
