package org.vouch.indexer.knowledge;

import org.vouch.indexer.recommendation.Problem;

/// Reports what is wrong in one file.
///
/// @param file     that has the problems
/// @param contents that takes them
record FileProblems(KnowledgeFile file, Contents contents) {

    /// @param line counted from 1; 0 means the file as a whole
    /// @param what is wrong
    /// @param fix  what to do about it
    void report(int line, String what, String fix) {
        contents.problem(new Problem(file.name(), line, what, fix));
    }
}
