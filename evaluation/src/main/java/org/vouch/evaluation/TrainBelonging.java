package org.vouch.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.interleaving.Interleaving;
import org.vouch.evaluation.training.MarkedExchange;
import org.vouch.evaluation.training.ModelFile;
import org.vouch.evaluation.training.Preferences;
import org.vouch.indexer.exchange.ChatLessons;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.request.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `train belonging`: learns from invented exchanges, mixed into chats with small talk between them, to which exchange
/// a message belongs.
@Command(
        name = "belonging",
        description = "Learns from invented exchanges, mixed into chats, to which one a message belongs.",
        mixinStandardHelpOptions = true)
final class TrainBelonging implements Callable<Integer> {

    private static final double COST = 1;

    /// How many exchanges go on at once, in one chat after the other.
    private static final double[] AT_ONCE = {1, 2, 3, 5, 8};

    private static final int SPEAKERS = 40;

    /// In one exchange of so many, people speak who speak in no other one; in the others, members of the group do.
    private static final int STRANGERS_EVERY = 3;

    @Option(names = "--exchanges", required = true, paramLabel = "FOLDER", description = "Marked exchanges, *.txt.")
    private Path exchanges = Path.of("");

    @Option(
            names = "--small-talk",
            required = true,
            paramLabel = "FILE",
            description = "What is said between them: {\"text\"} a line.")
    private Path smallTalk = Path.of("");

    @Option(
            names = "--vectors",
            paramLabel = "FOLDER",
            description = "Learn what meaning tells as well; vectors are kept in this folder.")
    private @Nullable Path vectors;

    @Option(
            names = "--requests",
            paramLabel = "FILE",
            description = "A model of requests that has not seen the exchanges: what it says of them is as unsure as"
                    + " what it says of a chat. Default: the one that ships.")
    private @Nullable Path requests;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the model.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Exchange> all = new ArrayList<>();
        Random random = new Random(1);
        for (MarkedExchange marked : MarkedExchanges.in(exchanges)) {
            all.add(
                    all.size() % STRANGERS_EVERY == 0
                            ? amongOthers(marked.exchange(), all.size())
                            : amongRegulars(marked.exchange(), random));
        }
        all.addAll(smallTalk());
        try (Encoder encoder = vectors == null ? null : Encoder.local(vectors)) {
            learn(all, new ChatLessons(asking(), encoder));
        }
        return 0;
    }

    private Requests asking() throws IOException {
        return requests == null ? Requests.english() : Requests.of(LinearModel.read(Files.readAllBytes(requests)));
    }

    private void learn(List<Exchange> all, ChatLessons lessons) throws IOException {
        Preferences preferences = new Preferences();
        for (int chat = 0; chat < AT_ONCE.length; chat++) {
            Interleaving mixed = new Interleaving(all, AT_ONCE[chat], chat);
            lessons.read(mixed.transcript(new CommunityId("invented")), mixed.requestOf(), preferences::add);
        }
        Map<String, Double> weights = preferences.learn(COST);
        String told = String.format(
                Locale.ROOT,
                "%d messages of %d chats; %.1f%% of the same are placed right",
                preferences.size(),
                AT_ONCE.length,
                100 * preferences.right(weights));
        spec.commandLine().getOut().println(told);
        ModelFile.write(
                out,
                List.of(
                        "To which of the open exchanges of a chat a message belongs. Pairwise logistic regression on"
                                + " invented exchanges, mixed into chats:",
                        "./vouch evaluate train belonging --exchanges FOLDER --small-talk FILE"
                                + (vectors == null ? "" : " --vectors FOLDER")
                                + (requests == null ? "" : " --requests FILE") + " --out FILE",
                        told),
                weights);
    }

    /// The same exchange among people who speak in no other one.
    private static Exchange amongOthers(Exchange exchange, int number) {
        return new Exchange(
                exchange.community(),
                by(exchange.request(), number),
                exchange.answers().stream().map(answer -> by(answer, number)).toList());
    }

    /// The same exchange among members of the group, drawn by lot.
    private static Exchange amongRegulars(Exchange exchange, Random random) {
        List<Integer> members =
                new ArrayList<>(IntStream.range(0, SPEAKERS).boxed().toList());
        Collections.shuffle(members, random);
        Map<MemberId, MemberId> drawn = new HashMap<>();
        UnaryOperator<Message> by = message -> by(
                message,
                drawn.computeIfAbsent(
                        message.by(), _ -> new MemberId("speaker " + members.get(drawn.size() % SPEAKERS))));
        return new Exchange(
                exchange.community(),
                by.apply(exchange.request()),
                exchange.answers().stream().map(by).toList());
    }

    private static Message by(Message message, int number) {
        return by(message, new MemberId(message.by().value() + " " + number));
    }

    private static Message by(Message message, MemberId by) {
        return new Message(
                message.id(), by, message.at(), message.title(), message.text(), message.replyTo(), message.source());
    }

    /// Each as an exchange that nobody answers.
    private List<Exchange> smallTalk() throws IOException {
        Random random = new Random(1);
        List<Exchange> said = new ArrayList<>();
        JsonLines.read(smallTalk, (object, line) -> {
            String text = JsonLines.text(object, "text", smallTalk, line);
            MemberId by = new MemberId("speaker " + random.nextInt(SPEAKERS));
            Source source = new Source(smallTalk.toString(), line, null);
            Message message = new Message("talk" + line, by, null, "", text, null, source);
            said.add(new Exchange(new CommunityId("invented"), message, List.of()));
        });
        return said;
    }
}
