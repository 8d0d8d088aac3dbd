package org.vouch.indexer;

/// Hears how far a build has come.
public interface Progress {

    /// Hears nothing.
    Progress SILENT = new Progress() {
        @Override
        public void began(long bytesTotal) {}

        @Override
        public void advanced(String file, long bytes) {}

        @Override
        public void ended() {}
    };

    /// @param bytesTotal of knowledge to look at
    void began(long bytesTotal);

    /// @param file  that has been dealt with
    /// @param bytes of knowledge dealt with since the last call
    void advanced(String file, long bytes);

    /// The build is over, whatever its outcome.
    void ended();
}
