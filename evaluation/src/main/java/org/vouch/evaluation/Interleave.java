package org.vouch.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.interleaving.Gathering;
import org.vouch.evaluation.interleaving.Interleaving;
import org.vouch.evaluation.interleaving.Survival;
import org.vouch.evaluation.invented.HeaderFormat;
import org.vouch.evaluation.invented.HeaderFormats;
import org.vouch.evaluation.invented.WhatsAppTranscript;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.recommendation.Exchange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `interleave`: single exchanges told in one group chat, as a WhatsApp export without reply marks, and how many of
/// their vouches are still found under the same request.
@Command(
        name = "interleave",
        description = "Mixes exchanges into one group chat without reply marks, and counts the vouches that survive.",
        mixinStandardHelpOptions = true)
final class Interleave implements Callable<Integer> {

    private static final String COMMUNITY = "evaluation";

    /// Its dates can be read in one way alone.
    private static final HeaderFormat HEADER =
            HeaderFormats.named("android-south-african").orElseThrow();

    @Option(names = "--threads", required = true, paramLabel = "FILE", description = "Exchanges, one a line.")
    private Path threads = Path.of("");

    @Option(
            names = "--at-once",
            paramLabel = "N",
            split = ",",
            defaultValue = "2,4,8",
            description = "How many exchanges are going on at once on average. Default: ${DEFAULT-VALUE}.")
    private List<Double> atOnce = List.of();

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "3",
            description =
                    "How many chats are mixed of the same exchanges; figures are of all. Default: ${DEFAULT-VALUE}.")
    private int seeds;

    @Option(names = "--keep", paramLabel = "FOLDER", description = "Keep the chats in this folder.")
    private @Nullable Path keep;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Exchange> exchanges = Threads.in(threads);
        Path folder = Files.createTempDirectory("vouch-interleave");
        try {
            Path community = Files.createDirectories(folder.resolve("single").resolve(COMMUNITY));
            Files.copy(threads, community.resolve("exchanges.threads.jsonl"));
            List<ShelfEntry> single = understood(folder, "single");
            print("at once  opened  answers in place  vouches survived  vouches found in all");
            for (double times : atOnce) {
                Survival sum = Survival.NONE;
                for (int seed = 1; seed <= seeds; seed++) {
                    String name = "chat-" + times + "-" + seed;
                    write(new Interleaving(exchanges, times, seed), folder.resolve(name));
                    sum = sum.plus(Survival.of(single, understood(folder, name)));
                }
                print(line(times, sum));
            }
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private static String line(double atOnce, Survival sum) {
        return String.format(
                Locale.ROOT,
                "%7.1f  %5.1f%%  %15.1f%%  %5.1f%% (%d of %d)  %d",
                atOnce,
                percent(sum.opened(), sum.exchanges()),
                percent(sum.placed(), sum.answers()),
                percent(sum.survived(), sum.vouches()),
                sum.survived(),
                sum.vouches(),
                sum.found());
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private List<ShelfEntry> understood(Path folder, String name) throws IOException {
        return Gathering.of(folder.resolve(name), folder.resolve("scratch"));
    }

    private void write(Interleaving chat, Path folder) throws IOException {
        Path community = Files.createDirectories(folder.resolve(COMMUNITY));
        Path file = community.resolve("WhatsApp Chat with the evaluation.txt");
        WhatsAppTranscript transcript = new WhatsAppTranscript(HEADER);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Interleaving.Line line : chat.lines()) {
                transcript.write(
                        LocalDateTime.ofInstant(line.at(), ZoneOffset.UTC),
                        line.by().value(),
                        line.text(),
                        out);
            }
        }
        if (keep != null) {
            Files.createDirectories(keep);
            Files.copy(file, keep.resolve(folder.getFileName() + ".txt"));
        }
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
