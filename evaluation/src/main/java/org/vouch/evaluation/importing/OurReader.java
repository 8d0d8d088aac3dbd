package org.vouch.evaluation.importing;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.vouch.evaluation.invented.InventedChat;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.RefusedException;
import org.vouch.indexer.export.Said;

/// Reads with Vouch, which is told nothing about the order of dates.
final class OurReader {

    private static final double NANOSECONDS_PER_SECOND = 1e9;

    /// The clock of a process moves in such steps.
    private static final long TICK_NANOSECONDS = 10_000_000;

    private static final Instant NOW = InventedChat.EXPORTED.toInstant(ZoneOffset.UTC);

    private final OperatingSystemMXBean processor = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ExportFormat format;
    private final Rounds rounds;

    OurReader(ExportFormat format, Rounds rounds) {
        this.format = format;
        this.rounds = rounds;
    }

    Reading read(Path file) throws IOException {
        Passing passing = new Passing();
        for (int round = 0; round < rounds.warmUp(); round++) {
            hear(file, passing);
        }
        double[] seconds = new double[rounds.counted()];
        for (int round = 0; round < rounds.counted(); round++) {
            long start = processor.getProcessCpuTime();
            hear(file, passing);
            long end = processor.getProcessCpuTime();
            seconds[round] = Math.max(end - start, TICK_NANOSECONDS) / NANOSECONDS_PER_SECOND;
        }
        Listener listener = new Listener();
        boolean whole = hear(file, listener);
        return new Reading(listener.messages(), listener.problems() + (whole ? 0 : 1), Rounds.median(seconds));
    }

    /// Whether nothing was refused.
    private boolean hear(Path file, Hearing hearing) throws IOException {
        try (Bundle bundle = Bundle.open(file, _ -> {})) {
            if (format.recognises(bundle)) {
                format.read(bundle, Conventions.unsaid(NOW), hearing);
            }
            return true;
        } catch (RefusedException _) {
            return false;
        }
    }

    /// Lets every message go as soon as it is heard, as the product does.
    private static final class Passing implements Hearing {

        @Override
        public void listen(Chat chat, Part part) {}

        @Override
        public void said(Said said) {}

        @Override
        public void system(int line) {}

        @Override
        public void problem(Part part, int line, String what, String fix) {}
    }
}
