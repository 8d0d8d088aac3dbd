package org.vouch.indexer.exchange;

import java.util.List;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.meaning.Vector;

/// Chooses by what the messages mean as well, where anything else leaves a doubt: meaning is a thousand times as dear.
///
/// @param turns   chooses as long as it is sure
/// @param model   that knows what meaning is worth
/// @param encoder of messages
record ByMeaning(Chooser turns, LinearModel model, Encoder encoder) implements Chooser {

    /// From this sureness on nothing is doubted.
    private static final double SURE = 0.995;

    /// What was learned from invented chats.
    static ByMeaning learned(Encoder encoder) {
        return new ByMeaning(ByTurns.learned(), LinearModel.read(ByMeaning.class, "belonging-by-meaning.tsv"), encoder);
    }

    @Override
    public Choice choose(Remark remark, List<OpenExchange> exchanges, List<Features> features) {
        Choice quick = turns.choose(remark, exchanges, features);
        if (exchanges.isEmpty() || quick.sureness() >= SURE) {
            return quick;
        }
        addCloseness(remark, exchanges, features, encoder);
        return Choice.among(features, model);
    }

    @Override
    public String fingerprint() {
        return turns.fingerprint() + model.fingerprint() + encoder.model();
    }

    /// Adds how close the remark is to each request and to what was answered.
    static void addCloseness(Remark remark, List<OpenExchange> exchanges, List<Features> features, Encoder encoder) {
        Vector meant = encoder.vector(remark.message().wording());
        for (int i = 0; i < exchanges.size(); i++) {
            OpenExchange exchange = exchanges.get(i);
            features.get(i)
                    .add("means alike", meant.closeness(exchange.meaning(encoder)))
                    .add("means like an answer", exchange.closestAnswer(meant, encoder));
        }
    }
}
