package org.vouch.evaluation;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.invented.HeaderFormat;
import org.vouch.evaluation.invented.HeaderFormats;
import org.vouch.evaluation.invented.WhatsAppTranscript;
import org.vouch.indexer.BuildIndex;
import org.vouch.indexer.BuildOptions;
import org.vouch.indexer.BuildReport;
import org.vouch.indexer.Progress;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.Synonyms;
import org.vouch.indexer.meaning.Encoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `understand`: how fast a chat export becomes an index. The chat is invented, and nothing is remembered from one
/// round to the next. On a machine that has other things to do, the seconds of processors tell more.
@Command(
        name = "understand",
        description = "Measures how many messages a second of an invented chat are read, understood and shelved.",
        mixinStandardHelpOptions = true)
final class Understand implements Callable<Integer> {

    private static final HeaderFormat HEADER =
            HeaderFormats.named("android-south-african").orElseThrow();
    private static final double NANOSECONDS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    @Option(
            names = "--messages",
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many people say. Default: ${DEFAULT-VALUE}.")
    private int messages;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "1",
            description = "How often it is understood both ways, each time from nothing. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(names = "--without-meaning", description = "Measure without the sentence encoder alone.")
    private boolean withoutMeaning;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What is said follows from it. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, ShelfBusyException {
        Path folder = Files.createTempDirectory("vouch-understand");
        try {
            write(folder.resolve("knowledge").resolve("invented"));
            print("                   seconds  of processors  messages a second  exchanges  recommendations");
            for (int round = 1; round <= rounds; round++) {
                Path own = Files.createDirectories(folder.resolve("round-" + round));
                measure("without meaning", folder, own.resolve("bare"), null);
                if (!withoutMeaning) {
                    try (Encoder encoder = Encoder.local(own.resolve("vectors"))) {
                        measure("with meaning", folder, own.resolve("meaning"), encoder);
                    }
                }
            }
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private void write(Path community) throws IOException {
        WhatsAppTranscript transcript = new WhatsAppTranscript(HEADER);
        Files.createDirectories(community);
        try (BufferedWriter out = Files.newBufferedWriter(community.resolve("WhatsApp Chat with nobody.txt"))) {
            transcript.write(transcript.chat(messages, seed), out);
        }
    }

    private void measure(String how, Path folder, Path own, @Nullable Encoder encoder)
            throws IOException, ShelfBusyException {
        BuildOptions unsaid = BuildOptions.unsaid(own.resolve("scratch"));
        OperatingSystemMXBean processors = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long began = System.nanoTime();
        long processed = processors.getProcessCpuTime();
        BuildReport report;
        try (Shelf shelf = Shelf.in(own.resolve("index"), Synonyms.none())) {
            report = new BuildIndex(
                            folder.resolve("knowledge"),
                            shelf,
                            encoder == null ? unsaid : unsaid.with(encoder),
                            Clock.systemUTC())
                    .run(false, Progress.SILENT);
        }
        double seconds = (System.nanoTime() - began) / NANOSECONDS_PER_SECOND;
        print(String.format(
                Locale.ROOT,
                "%-17s  %7.1f  %13.1f  %17.0f  %9d  %15d",
                how,
                seconds,
                (processors.getProcessCpuTime() - processed) / NANOSECONDS_PER_SECOND,
                messages / seconds,
                report.exchanges(),
                report.recommendations()));
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
