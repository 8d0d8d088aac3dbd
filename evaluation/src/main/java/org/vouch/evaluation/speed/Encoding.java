package org.vouch.evaluation.speed;

import java.util.List;
import java.util.Map;
import org.vouch.indexer.meaning.Encoder;

/// The product's encoder, many texts at a time.
final class Encoding implements Contender {

    private static final int WARM_UP_TEXTS = 200;

    @Override
    public Map<String, Double> run(Course course) throws Exception {
        List<String> texts = Texts.read(course);
        try (Encoder encoder = Encoder.local()) {
            encoder.vectors(texts.subList(0, Math.min(WARM_UP_TEXTS, texts.size() / 2)));
        }
        Stopwatch watch = new Stopwatch();
        try (Encoder encoder = Encoder.local()) {
            encoder.vector("");
            watch.time(() -> encoder.vectors(texts));
        }
        return Map.of("seconds", watch.seconds(), "per second", texts.size() / watch.seconds());
    }
}
