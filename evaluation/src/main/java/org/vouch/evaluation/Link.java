package org.vouch.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.vouch.indexer.exchange.Linked;
import org.vouch.indexer.exchange.LinkReading;
import org.vouch.indexer.exchange.Linker;
import org.vouch.indexer.recommendation.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `link`: which earlier message each message of a chat answers. In a folder of `*.messages.jsonl`, out one of `*.links`
/// with a line `LATER EARLIER` a link.
@Command(
        name = "link",
        description = "Tells which earlier message each message answers, and how many messages a second that takes.",
        mixinStandardHelpOptions = true)
final class Link implements Callable<Integer> {

    @Option(names = "--in", required = true, paramLabel = "FOLDER", description = "Chats: *.messages.jsonl.")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where to write *.links.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<LinkedChat> chats = LinkedChat.in(in);
        Linker linker = Linker.learned();
        Files.createDirectories(out);
        long messages = 0;
        Duration spent = Duration.ZERO;
        for (LinkedChat chat : chats) {
            long start = System.nanoTime();
            List<Linked> linked = read(linker.reading(), chat.messages());
            spent = spent.plusNanos(System.nanoTime() - start);
            messages += linked.size();
            Files.write(out.resolve(chat.name() + ".links"), lines(chat, linked));
        }
        spec.commandLine().getOut().printf("%d messages a second%n", messages * 1_000 / Math.max(1, spent.toMillis()));
        return 0;
    }

    private static List<Linked> read(LinkReading reading, List<Message> messages) {
        return messages.stream().map(reading::next).toList();
    }

    /// What the app said starts something of its own.
    private static List<String> lines(LinkedChat chat, List<Linked> linked) {
        List<String> lines = new ArrayList<>();
        chat.notices().forEach(notice -> lines.add(notice + " " + notice));
        for (Linked one : linked) {
            String later = one.message().id();
            one.answered().forEach(earlier -> lines.add(later + " " + earlier.id()));
            if (one.answered().isEmpty()) {
                lines.add(later + " " + later);
            }
        }
        return lines;
    }
}
