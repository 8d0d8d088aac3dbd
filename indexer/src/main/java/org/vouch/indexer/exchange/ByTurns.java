package org.vouch.indexer.exchange;

import java.util.List;
import org.vouch.indexer.learned.LinearModel;

/// Chooses by time, turns, people and words alone.
record ByTurns(LinearModel model) implements Chooser {

    /// What was learned from invented chats.
    static ByTurns learned() {
        return new ByTurns(LinearModel.read(ByTurns.class, "belonging.tsv"));
    }

    @Override
    public Choice choose(Remark remark, List<OpenExchange> exchanges, List<Features> features) {
        return Choice.among(features, model);
    }

    @Override
    public String fingerprint() {
        return model.fingerprint();
    }
}
