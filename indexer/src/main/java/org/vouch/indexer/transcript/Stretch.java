package org.vouch.indexer.transcript;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.vouch.indexer.recommendation.Transcript;

/// A month of a chat, or a part of a busy one, with what was said shortly before it and what may answer its requests
/// later. While the chat grows, all stretches but the last stay the same.
public final class Stretch {

    private final CommunityTranscript whole;
    private final String file;
    private final String name;
    private final int[] messages;
    private final int earlier;
    private final int opening;
    private final int size;
    private final boolean last;
    private final String fingerprint;

    /// @param file     that tells its chat first
    /// @param messages their numbers: what was said shortly before, those of its time, then what was said later
    /// @param earlier  how many of them were said before
    /// @param opening  how many of them are of its time
    /// @param size     how many of them belong to no other stretch
    /// @param last     whether its chat ends with it
    Stretch(
            CommunityTranscript whole,
            String file,
            String name,
            int[] messages,
            int earlier,
            int opening,
            int size,
            boolean last,
            String fingerprint) {
        this.whole = whole;
        this.file = file;
        this.name = name;
        this.messages = messages;
        this.earlier = earlier;
        this.opening = opening;
        this.size = size;
        this.last = last;
        this.fingerprint = fingerprint;
    }

    /// The file that tells its chat first, as the curator knows it.
    public String file() {
        return file;
    }

    /// Unique within all communities, and never the name of a file.
    public String name() {
        return name;
    }

    /// The same as long as the same was said, and stands in the same place.
    public String fingerprint() {
        return fingerprint;
    }

    /// How many messages belong to it and to no other stretch.
    public int size() {
        return size;
    }

    /// Whether its chat ends with it, so that it changes when the chat grows.
    public boolean isLast() {
        return last;
    }

    /// Whether a message of it stands in a file that `files` names.
    public boolean stands(Predicate<String> files) {
        return Arrays.stream(messages).mapToObj(whole::fileOf).anyMatch(files);
    }

    /// Those of `ids` that messages of its transcript have.
    public Set<String> told(Collection<String> ids) {
        return whole.told(messages, ids);
    }

    int[] messages() {
        return messages;
    }

    /// What was said.
    ///
    /// @throws IOException when the disk fails
    public Transcript transcript() throws IOException {
        return whole.transcript(messages, earlier, opening);
    }
}
