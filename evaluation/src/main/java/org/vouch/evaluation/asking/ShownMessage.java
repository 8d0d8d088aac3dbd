package org.vouch.evaluation.asking;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.vouch.indexer.request.RequestTraits.Shown;

/// A labelled message with what its sentences show.
///
/// @param sentences at least one
record ShownMessage(LabelledMessage message, List<Shown> sentences) {

    ShownMessage {
        sentences = List.copyOf(sentences);
    }

    /// The sentences that most likely ask, the likeliest first.
    List<Shown> likeliest(int count, ToDoubleFunction<Shown> likelihood) {
        return sentences.stream()
                .sorted(Comparator.comparingDouble(likelihood).reversed())
                .limit(count)
                .toList();
    }

    double sum(ToDoubleFunction<Shown> likelihood) {
        return sentences.stream().mapToDouble(likelihood).max().orElseThrow();
    }
}
