package org.vouch.evaluation.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// What the machine's processors have done so far, as Linux tells it, in hundredths of a second.
///
/// @param all  of all processors
/// @param idle of that, doing nothing
/// @param bot  of that, for the bot
public record Processors(long all, long idle, long bot) {

    private static final int IDLE = 3;
    private static final int WAITING_FOR_DISK = 4;
    private static final int OF_USER = 11;
    private static final int OF_SYSTEM = 12;
    private static final double HUNDREDTHS = 100;

    /// @param bot id of its process
    static Processors now(long bot) throws IOException {
        String[] machine =
                Files.readAllLines(Path.of("/proc/stat")).getFirst().strip().split(" +");
        long[] times = Arrays.stream(machine).skip(1).mapToLong(Long::parseLong).toArray();
        String process = Files.readString(Path.of("/proc", Long.toString(bot), "stat"));
        String[] fields = process.substring(process.lastIndexOf(')') + 2).split(" ", -1);
        return new Processors(
                Arrays.stream(times).sum(),
                times[IDLE] + times[WAITING_FOR_DISK],
                Long.parseLong(fields[OF_USER]) + Long.parseLong(fields[OF_SYSTEM]));
    }

    Processors since(Processors before) {
        return new Processors(all - before.all, idle - before.idle, bot - before.bot);
    }

    public double idlePercent() {
        return 100.0 * idle / Math.max(1, all);
    }

    public double botSeconds() {
        return bot / HUNDREDTHS;
    }
}
