package org.vouch.indexer.recommendation;

import org.jspecify.annotations.Nullable;

/// Where something was said.
///
/// @param file path from the knowledge folder, with `/` between its parts
/// @param line first line, counted from 1; 0 means the file as a whole
/// @param link to the message itself, where one exists
public record Source(String file, int line, @Nullable String link) {

    /// @throws IllegalArgumentException when the file is blank or the line negative
    public Source {
        if (file.isBlank() || line < 0) {
            throw new IllegalArgumentException("a source is a file and a line: '" + file + "', " + line);
        }
    }

    /// `file:line`, or the file alone when it is meant as a whole.
    public String place() {
        return line == 0 ? file : file + ":" + line;
    }
}
