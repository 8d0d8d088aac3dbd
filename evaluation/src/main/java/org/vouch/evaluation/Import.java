package org.vouch.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.importing.Comparison;
import org.vouch.evaluation.importing.NoPeerException;
import org.vouch.evaluation.importing.Outcome;
import org.vouch.evaluation.importing.PeerReader;
import org.vouch.evaluation.importing.Rounds;
import org.vouch.evaluation.invented.HeaderFormat;
import org.vouch.evaluation.invented.HeaderFormats;
import org.vouch.indexer.export.whatsapp.WhatsApp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `import`: how well and how fast WhatsApp exports are read, in every format of their headers, beside a peer. Out: a
/// table, or one JSON object a format and one for all.
@Command(
        name = "import",
        description = {
            "Reads invented WhatsApp exports, whose truth is known, and tells what was read wrong and how fast.",
            "Vouch and npm's whatsapp-chat-parser read the same files, each from the disk in every round. Vouch hands"
                    + " over one message after the other, the peer all at once. Neither is told the order of dates."
                    + " What the app itself says is no message.",
            "A second is one of processor time, of all threads of the reader's process: what one core can do."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:Vouch read everything right",
            "1:it did not, or a file or the peer cannot be used",
            "2:the command is not understood"
        })
final class Import implements Callable<Integer> {

    @Option(
            names = "--messages",
            paramLabel = "N",
            defaultValue = "200000",
            description = "In each file. Default: ${DEFAULT-VALUE}.")
    private int messages;

    @Option(
            names = "--formats",
            paramLabel = "PATTERN",
            defaultValue = "",
            description = "Only those with this regular expression in their name. Default: all.")
    private Pattern formats = Pattern.compile("");

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often each file is read and timed; the median counts. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "8",
            description = "How often it is read before that. Default: ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What is said follows from it. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--peer",
            paramLabel = "NODE_MODULES",
            description = "Where whatsapp-chat-parser is installed. Without it only Vouch reads.")
    private @Nullable Path peer;

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description = "Where the files are written, to stay there. Default: a temporary folder.")
    private @Nullable Path keep;

    @Option(names = "--json", description = "Write JSON lines.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<HeaderFormat> chosen = chosen();
        if (keep != null) {
            return compareIn(Files.createDirectories(keep), chosen);
        }
        Path folder = Files.createTempDirectory("vouch-import");
        try {
            return compareIn(folder, chosen);
        } finally {
            delete(folder);
        }
    }

    private List<HeaderFormat> chosen() {
        requirePositive("--messages", messages);
        requirePositive("--rounds", rounds);
        List<HeaderFormat> chosen = HeaderFormats.ALL.stream()
                .filter(format -> formats.matcher(format.name()).find())
                .toList();
        if (chosen.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--formats: no format is called so");
        }
        return chosen;
    }

    private void requirePositive(String option, int value) {
        if (value < 1) {
            throw new ParameterException(spec.commandLine(), option + ": at least 1 is needed");
        }
    }

    private int compareIn(Path folder, List<HeaderFormat> chosen) throws IOException {
        Rounds howOften = new Rounds(warmUp, rounds);
        @Nullable PeerReader reader = peer == null ? null : new PeerReader(peer, folder, howOften);
        try {
            ImportReport report = ImportReport.to(spec.commandLine().getOut(), json);
            report.begin(reader == null ? null : reader.version());
            List<Outcome> outcomes = compare(chosen, new Comparison(new WhatsApp(), howOften, reader), folder, report);
            report.end(outcomes);
            boolean right = outcomes.stream()
                    .allMatch(outcome -> outcome.ours().misses().none());
            return right ? 0 : spec.exitCodeOnExecutionException();
        } catch (NoPeerException e) {
            throw new UnusableFile(peer == null ? folder : peer, 0, e.what(), e.fix());
        }
    }

    private List<Outcome> compare(List<HeaderFormat> chosen, Comparison comparison, Path folder, ImportReport report)
            throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (HeaderFormat header : chosen) {
            Outcome outcome = comparison.of(header, messages, seed, file(folder, header));
            report.add(outcome);
            outcomes.add(outcome);
        }
        return outcomes;
    }

    /// Files that nobody keeps take the place of each other.
    private Path file(Path folder, HeaderFormat header) {
        return folder.resolve((keep == null ? "chat" : header.name()) + ".txt");
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> files = Files.walk(folder)) {
            paths = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
