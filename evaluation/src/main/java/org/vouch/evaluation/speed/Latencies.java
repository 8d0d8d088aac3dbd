package org.vouch.evaluation.speed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// How long each of many requests takes.
final class Latencies {

    private static final double NANOSECONDS_PER_MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int REQUESTS = 300;

    private Latencies() {}

    /// Answers a request; what it gives back is only there so that it is not optimised away.
    interface Answering {
        long answer(String request) throws Exception;
    }

    /// Milliseconds of the median, and of the one in a hundred that takes longest; each request is asked once before.
    static Map<String, Double> of(Corpus corpus, Answering answering) throws Exception {
        List<String> requests = corpus.requests(REQUESTS);
        long found = 0;
        for (String request : requests) {
            found += answering.answer(request);
        }
        double[] milliseconds = new double[requests.size()];
        for (int i = 0; i < milliseconds.length; i++) {
            long began = System.nanoTime();
            found += answering.answer(requests.get(i));
            milliseconds[i] = (System.nanoTime() - began) / NANOSECONDS_PER_MILLISECOND;
        }
        Arrays.sort(milliseconds);
        return Map.of(
                "p50", milliseconds[milliseconds.length / 2],
                "p99", milliseconds[milliseconds.length * 99 / 100],
                "found", (double) found);
    }
}
