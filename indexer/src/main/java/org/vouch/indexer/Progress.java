package org.vouch.indexer;

/// Hears how far a build has come.
public interface Progress {

    /// Hears nothing.
    Progress SILENT = new Progress() {
        @Override
        public void began(Stage stage, long total) {}

        @Override
        public void advanced(String what, long amount) {}

        @Override
        public void ended() {}
    };

    /// What a build is at.
    enum Stage {
        /// Cards and threads are read and understood; the amount is in bytes.
        KNOWLEDGE,
        /// Chat exports are read; the amount is in bytes.
        EXPORTS,
        /// What was said in them is understood; the amount is in messages.
        CHATS,
        /// What entries mean is told, so that they are found by it; the amount is in entries.
        MEANINGS
    }

    /// A stage begins. Stages may come again, one after the other.
    ///
    /// @param total amount of the stage
    void began(Stage stage, long total);

    /// @param what   is being dealt with, or has been: a file, or a stretch of a chat
    /// @param amount dealt with since the last call
    void advanced(String what, long amount);

    /// The stage is over, whatever its outcome.
    void ended();
}
