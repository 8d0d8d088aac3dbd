package org.vouch.bot.telegram;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts and names the updates that came to nothing. Their texts are not logged.
final class PutAside {

    private static final Logger LOG = LoggerFactory.getLogger(PutAside.class);

    private final AtomicLong count = new AtomicLong();

    void add(String update, String why) {
        long soFar = count.incrementAndGet();
        LOG.atError()
                .addKeyValue("update", update)
                .addKeyValue("so_far", soFar)
                .addKeyValue("why", why)
                .log("An update was put aside");
    }

    long count() {
        return count.get();
    }

    /// What went wrong and where, without the exception's message: that may quote what somebody said.
    static String reason(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
