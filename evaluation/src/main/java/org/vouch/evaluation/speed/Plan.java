package org.vouch.evaluation.speed;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is to be measured, and with whom.
///
/// @param course    that the rows are about, but for those that say otherwise
/// @param growth    numbers of recommendations, growing
/// @param texts     how many are encoded
/// @param heats     how often each contender runs; they take turns
/// @param home      where `vouch` is
/// @param anserini  its jar with everything in it; null when it is not there
/// @param langchain folder of langchain4j's jars; null when it is not there
/// @param only      rows whose key holds this
public record Plan(
        Course course,
        List<Integer> growth,
        int texts,
        int heats,
        Path home,
        @Nullable Path anserini,
        @Nullable Path langchain,
        Pattern only) {

    public Plan {
        growth = List.copyOf(growth);
    }

    boolean wants(String key) {
        return only.matcher(key).find();
    }
}
