package org.vouch.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.vouch.evaluation.invented.HeaderFormat;
import org.vouch.evaluation.invented.HeaderFormats;
import org.vouch.evaluation.invented.WhatsAppTranscript;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `retell`: threads of a forum as if they had been one group chat, each message at the time at which it was said; for
/// `./vouch replay` to go through.
@Command(
        name = "retell",
        description = "Writes threads as one WhatsApp export, each message at its own time, for ./vouch replay.",
        mixinStandardHelpOptions = true)
final class Retell implements Callable<Integer> {

    /// Its dates can be read in one way alone.
    private static final HeaderFormat HEADER =
            HeaderFormats.named("android-south-african").orElseThrow();

    @Option(names = "--threads", required = true, paramLabel = "FILE", description = "Threads, one a line.")
    private Path threads = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The export to write.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Message> said = new ArrayList<>();
        for (Exchange exchange : Threads.in(threads)) {
            said.add(exchange.request());
            said.addAll(exchange.answers());
        }
        int all = said.size();
        said.removeIf(message -> message.at() == null);
        said.sort(Comparator.comparing(Retell::moment));
        WhatsAppTranscript transcript = new WhatsAppTranscript(HEADER);
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            for (Message message : said) {
                LocalDateTime at = LocalDateTime.ofInstant(moment(message), ZoneOffset.UTC);
                transcript.write(at, message.by().value(), message.wording(), writer);
            }
        }
        spec.commandLine()
                .getOut()
                .println(said.size() + " messages; " + (all - said.size()) + " that say no time are left out");
        return 0;
    }

    private static Instant moment(Message message) {
        return Objects.requireNonNull(message.at());
    }
}
