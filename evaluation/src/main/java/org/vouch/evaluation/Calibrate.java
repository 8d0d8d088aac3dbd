package org.vouch.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.asking.LabelledScores;
import org.vouch.evaluation.asking.OrdinaryMessages;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.request.Reading;
import org.vouch.indexer.request.RequestContext;
import org.vouch.indexer.request.Requests;
import org.vouch.indexer.request.Vocative;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `calibrate`: how far the score of a request can be trusted, as shipped: how often each score comes true where
/// messages are labelled, and how many messages of ordinary chat it takes for requests.
@Command(
        name = "calibrate",
        description = "Tells how often the scores of requests come true, and how many false alarms they raise.",
        mixinStandardHelpOptions = true)
final class Calibrate implements Callable<Integer> {

    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "Labelled messages: {\"ref\",\"text\",\"label\"} a line, \"request\" or another label.")
    private @Nullable Path in;

    @Option(
            names = "--ordinary",
            paramLabel = "FOLDER",
            description = "Chats in which people rarely ask for advice, *.messages.jsonl.")
    private @Nullable Path ordinary;

    @Option(
            names = "--judged",
            paramLabel = "FILE",
            description = "What somebody thought of messages of these chats: CHAT<tab>ID<tab>request|other a line.")
    private @Nullable Path judged;

    @Option(
            names = "--show",
            paramLabel = "SCORE",
            description = "Show ordinary messages from this score on, to be judged.")
    private @Nullable Double show;

    @Option(names = "--by-words", description = "Judge by words alone, without the sentence encoder.")
    private boolean byWords;

    @Mixin
    private final ProductSettings product = new ProductSettings();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter report = Objects.requireNonNull(spec).commandLine().getOut();
        double speaks = product.requestScoreMin();
        try (Encoder encoder = byWords ? null : Encoder.local()) {
            Requests requests = Requests.english(encoder);
            if (in != null) {
                labelled(in, requests)
                        .report(List.of(Reading.THRESHOLD, speaks))
                        .forEach(report::println);
            }
            if (ordinary != null) {
                OrdinaryMessages messages = ordinary(ordinary, requests);
                messages.report(List.of(Reading.THRESHOLD, speaks)).forEach(report::println);
                if (show != null) {
                    messages.shown(show).forEach(report::println);
                }
            }
        }
        report.flush();
        return 0;
    }

    private static LabelledScores labelled(Path file, Requests requests) throws IOException {
        LabelledScores scores = new LabelledScores();
        JsonLines.read(file, (message, line) -> {
            boolean asks = JsonLines.text(message, "label", file, line).equals("request");
            scores.add(
                    requests.read(JsonLines.text(message, "text", file, line)).score(), asks);
        });
        return scores;
    }

    private OrdinaryMessages ordinary(Path folder, Requests requests) throws IOException {
        OrdinaryMessages messages = new OrdinaryMessages(judgements());
        for (LinkedChat chat : LinkedChat.in(folder)) {
            Set<String> names = new HashSet<>();
            chat.messages()
                    .forEach(message -> names.addAll(Vocative.of(message.by().value())));
            for (Message message : chat.messages()) {
                boolean toMember = Vocative.calls(names, message.wording());
                RequestContext context = new RequestContext(toMember, false, "");
                double score = requests.read(message.wording(), context).score();
                messages.add(chat.name() + "\t" + message.id(), message.text(), score);
            }
        }
        return messages;
    }

    /// By chat and id, whether a message asks.
    private Map<String, Boolean> judgements() throws IOException {
        Map<String, Boolean> judgements = new HashMap<>();
        if (judged != null) {
            for (String line : Files.readAllLines(judged)) {
                int tab = line.lastIndexOf('\t');
                if (!line.startsWith("# ") && tab > 0) {
                    judgements.put(
                            line.substring(0, tab), line.substring(tab + 1).equals("request"));
                }
            }
        }
        return judgements;
    }
}
