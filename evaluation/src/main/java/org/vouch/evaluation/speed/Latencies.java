package org.vouch.evaluation.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// How much of a core each of many requests takes: an ask is done by one thread, and so what else the machine does
/// flatters nobody and hurts nobody.
final class Latencies {

    private static final double NANOSECONDS_PER_MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int REQUESTS = 300;

    private Latencies() {}

    /// Answers a request; what it gives back is only there so that it is not optimised away.
    interface Answering {
        long answer(String request) throws Exception;
    }

    /// Milliseconds of processor time of the median, and of the one in a hundred that takes longest; each request is
    /// asked once before.
    static Map<String, Double> of(Corpus corpus, Answering answering) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<String> requests = corpus.requests(REQUESTS);
        long found = 0;
        for (String request : requests) {
            found += answering.answer(request);
        }
        double[] milliseconds = new double[requests.size()];
        for (int i = 0; i < milliseconds.length; i++) {
            long began = threads.getCurrentThreadCpuTime();
            found += answering.answer(requests.get(i));
            milliseconds[i] = (threads.getCurrentThreadCpuTime() - began) / NANOSECONDS_PER_MILLISECOND;
        }
        Arrays.sort(milliseconds);
        return Map.of(
                "p50", milliseconds[milliseconds.length / 2],
                "p99", milliseconds[milliseconds.length * 99 / 100],
                "found", (double) found);
    }
}
