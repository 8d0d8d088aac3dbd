package org.vouch.indexer.transcript;

import java.util.HashMap;
import java.util.Map;

/// What a transcript may take from an earlier build in place of hearing it again.
///
/// @param memory    of files
/// @param by        what they are read by: the same as long as the same file is read the same way
/// @param wordsFrom the first message of a file whose words are wanted, by file; of any other only what is new
public record Recollection(Memory memory, String by, Map<String, Integer> wordsFrom) {

    /// Nothing.
    public static final Recollection NONE = new Recollection(Memory.none(), "", Map.of());

    public Recollection {
        wordsFrom = Map.copyOf(wordsFrom);
    }

    /// The same with the words from the given messages on, too.
    public Recollection wanting(Map<String, Integer> messages) {
        Map<String, Integer> wanted = new HashMap<>(wordsFrom);
        messages.forEach((file, message) -> wanted.merge(file, message, Math::min));
        return new Recollection(memory, by, wanted);
    }
}
