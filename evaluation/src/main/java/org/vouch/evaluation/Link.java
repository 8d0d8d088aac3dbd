package org.vouch.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.vouch.indexer.exchange.LinkReading;
import org.vouch.indexer.exchange.Linker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `link`: which earlier message each message of a chat answers. In a folder of `*.messages.jsonl`, out one of
/// `*.links`
/// with a line `LATER EARLIER` a link.
@Command(
        name = "link",
        description = "Tells which earlier message each message answers.",
        mixinStandardHelpOptions = true)
final class Link implements Callable<Integer> {

    private static final double NANOSECONDS_A_SECOND = 1e9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Option(names = "--in", required = true, paramLabel = "FOLDER", description = "Chats: *.messages.jsonl.")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where to write *.links.")
    private Path out = Path.of("");

    @Option(names = "--rounds", paramLabel = "N", description = "Links all N times more, to tell how fast that goes.")
    private int rounds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<LinkedChat> chats = LinkedChat.in(in);
        Linker linker = Linker.learned();
        Files.createDirectories(out);
        for (LinkedChat chat : chats) {
            chat.write(linker.reading(), out);
        }
        if (rounds > 0) {
            spec.commandLine().getOut().printf("%d messages a second of processor time%n", rate(chats, linker));
        }
        return 0;
    }

    /// The first rounds go slower, until Java has compiled what they run; the median counts.
    private long rate(List<LinkedChat> chats, Linker linker) {
        double[] rates = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long messages = 0;
            long start = threads.getCurrentThreadCpuTime();
            for (LinkedChat chat : chats) {
                LinkReading reading = linker.reading();
                chat.messages().forEach(reading::next);
                messages += chat.messages().size();
            }
            rates[round] = messages * NANOSECONDS_A_SECOND / (threads.getCurrentThreadCpuTime() - start);
        }
        Arrays.sort(rates);
        return Math.round(rates[rounds / 2]);
    }
}
