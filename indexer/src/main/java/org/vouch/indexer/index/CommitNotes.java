package org.vouch.indexer.index;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;

/// What a commit says of itself: the schema that it was written in, and the files that it was made from.
final class CommitNotes {

    private CommitNotes() {}

    static Map<String, String> write(Map<String, ShelvedFile> files) {
        Map<String, String> notes = new TreeMap<>();
        notes.put(ShelfFields.SCHEMA_KEY, ShelfFields.SCHEMA);
        files.forEach((name, file) -> notes.put(ShelfFields.FILE_KEY_PREFIX + name, file.format()));
        return notes;
    }

    static Map<String, ShelvedFile> files(Map<String, String> notes) {
        Map<String, ShelvedFile> files = new TreeMap<>();
        notes.forEach((key, value) -> {
            if (key.startsWith(ShelfFields.FILE_KEY_PREFIX)) {
                files.put(key.substring(ShelfFields.FILE_KEY_PREFIX.length()), ShelvedFile.parse(value));
            }
        });
        return Collections.unmodifiableMap(files);
    }

    /// The notes of the commit that a writer began with.
    static Map<String, String> of(IndexWriter writer) {
        Map<String, String> notes = new TreeMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(note -> notes.put(note.getKey(), note.getValue()));
        }
        return notes;
    }
}
