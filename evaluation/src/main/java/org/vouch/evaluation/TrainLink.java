package org.vouch.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `train link`: learns which earlier message a message answers, or lets what is learned from some of the chats link
/// the others.
@Command(
        name = "link",
        description = "Learns from chats with links which earlier message a message answers.",
        mixinStandardHelpOptions = true)
final class TrainLink implements Callable<Integer> {

    private static final int FOLDS = 5;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FOLDER",
            description = "Chats: *.messages.jsonl, with *.links.")
    private Path in = Path.of("");

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to write what is learned from all chats.")
    private @Nullable Path out;

    @Option(
            names = "--crossed",
            paramLabel = "FOLDER",
            description = "Where to write *.links of each chat, by what is learned from four fifths of the others.")
    private @Nullable Path crossed;

    @Override
    public Integer call() throws IOException {
        List<LinkedChat> chats = LinkedChat.in(in);
        if (crossed != null) {
            Files.createDirectories(crossed);
            for (int fold = 0; fold < FOLDS; fold++) {
                LinkLearning learned = LinkLearning.from(LinkLearning.part(chats, fold, FOLDS, false));
                for (LinkedChat chat : LinkLearning.part(chats, fold, FOLDS, true)) {
                    chat.write(learned.linker().reading(), crossed);
                }
            }
        }
        if (out != null) {
            LinkLearning learned = LinkLearning.from(chats);
            write("link-words.txt", "What words tell of a message in a conversation.", learned.words(), out);
            write("links.txt", "Which earlier message a message answers.", learned.trees(), out);
        }
        return 0;
    }

    private static void write(String name, String what, List<String> lines, Path folder) throws IOException {
        List<String> all = new ArrayList<>();
        all.add("# " + what + " Learned by ./vouch evaluate train link --in FOLDER --out FOLDER");
        all.add("# from the annotated #Ubuntu chat of Kummerfeld et al. 2019, A Large-Scale Corpus for Conversation"
                + " Disentanglement, CC BY 4.0.");
        all.addAll(lines);
        Files.write(folder.resolve(name), all);
    }
}
