package org.vouch.indexer.request;

import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.meaning.Encoder;

/// Judges by what a message means, where its words leave doubt.
///
/// @param encoder of messages
/// @param model   of [MeaningTraits]
record MeaningModel(Encoder encoder, LinearModel model) {

    private static final String MODEL = "requests-by-meaning.model";

    static MeaningModel learned(Encoder encoder) {
        return new MeaningModel(encoder, LinearModel.read(MeaningModel.class, MODEL));
    }

    /// @param byWords what the words of `text` say
    Verdict of(String text, Verdict byWords) {
        if (!MeaningTraits.inDoubt(byWords.odds())) {
            return byWords;
        }
        return byWords.meant(model.sum(MeaningTraits.of(encoder.vector(text), byWords.odds())));
    }

    String fingerprint() {
        return model.fingerprint() + encoder.model();
    }
}
