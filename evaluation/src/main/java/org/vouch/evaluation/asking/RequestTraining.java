package org.vouch.evaluation.asking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.evaluation.training.Examples.Penalty;
import org.vouch.evaluation.training.MarkedExchange;
import org.vouch.indexer.request.RequestTraits;
import org.vouch.indexer.request.RequestTraits.Shown;

/// Learns the model of requests.
public final class RequestTraining {

    /// What it was learned from, for the head of the model.
    public static final List<String> SOURCES = List.of(
            "Whether a message asks peers for advice. Learned by `./vouch evaluate train detect` from messages invented"
                    + " for it, and from:",
            "NF-CATS (Bolotova et al. 2022, MIT); EmailIntentDataSet (ParakweetLabs, Apache-2.0);"
                    + " CLINC150 (Larson et al. 2019, CC BY 3.0);",
            "advice sentences (Govindarajan et al. 2020, MIT); WNUT 2017 (Derczynski et al. 2017, CC BY 4.0);"
                    + " questions on COVID-19 (MIT);",
            "Ubuntu chat (Kummerfeld et al. 2019, CC BY 4.0). The sum of the weights is the logarithm of the odds.");

    private static final double COST = 0.04;
    private static final int TIMES_MIN = 3;

    /// What nobody labelled by our rules as no request is left out when it holds a cue this sure.
    private static final double CUE_MAX = 0.5;

    private final List<ShownMessage> messages;
    private final WitnessTraining training = new WitnessTraining(Penalty.SMOOTH, COST, TIMES_MIN);

    private RequestTraining(List<ShownMessage> messages) {
        this.messages = List.copyOf(messages);
    }

    /// @param folder    with what others published, laid out as in `CONTRIBUTING.md`
    /// @param exchanges that were invented
    /// @param without   texts that are for measuring, and are not learned from
    public static RequestTraining of(Path folder, List<MarkedExchange> exchanges, Set<String> without)
            throws IOException {
        RequestTraits traits = RequestTraits.english();
        List<ShownMessage> messages = new ArrayList<>();
        Stream.of(
                        InventedMessages.read(),
                        ExchangeMessages.in(exchanges),
                        UbuntuChat.in(folder.resolve("linking/ubuntu-train")),
                        MessageSources.in(folder))
                .flatMap(List::stream)
                .filter(message -> !without.contains(message.text().strip()))
                .forEach(message -> {
                    List<Shown> sentences = traits.of(message.text(), message.context());
                    if (!sentences.isEmpty() && isUsable(message, sentences)) {
                        messages.add(new ShownMessage(message, sentences));
                    }
                });
        return new RequestTraining(messages);
    }

    private static boolean isUsable(LabelledMessage message, List<Shown> sentences) {
        return message.copies() > 1
                || message.request()
                || isPlainAnswer(message)
                || sentences.stream().allMatch(sentence -> sentence.cue() <= CUE_MAX);
    }

    /// An answer without a question does not ask, whatever its words.
    private static boolean isPlainAnswer(LabelledMessage message) {
        return message.source().equals(ExchangeMessages.SOURCE)
                && !message.text().contains("?");
    }

    /// How many messages it learns from.
    public int size() {
        return messages.size();
    }

    /// Each source for itself.
    public Parting sources() {
        return Parting.ofSources(messages.stream().map(ShownMessage::message).toList());
    }

    /// What is said of each message by a model that was learned from the others.
    ///
    /// @param parting of the messages among models
    public Judgements judge(Parting parting) {
        return new Judgements(new Folds(parting, training).judge(messages));
    }

    /// Learns from all messages.
    ///
    /// @param judgements that tell how a sum becomes a probability
    /// @return weight by trait
    public Map<String, Double> learn(Judgements judgements) {
        return judgements.calibration().applied(training.learn(messages));
    }
}
