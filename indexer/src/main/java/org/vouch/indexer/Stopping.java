package org.vouch.indexer;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Recommendation;

/// Ends a build from within: whenever it says how far it has come, has understood an exchange, or encodes, it looks
/// whether it should go on. Together that is several times a second.
///
/// @param stopped whether it should not
record Stopping(BooleanSupplier stopped) {

    private void look() {
        if (stopped.getAsBoolean()) {
            throw new BuildStoppedException();
        }
    }

    Progress in(Progress progress) {
        return new Progress() {
            @Override
            public void began(Stage stage, long total) {
                progress.began(stage, total);
                look();
            }

            @Override
            public void advanced(String what, long amount) {
                progress.advanced(what, amount);
                look();
            }

            @Override
            public void ended() {
                progress.ended();
            }
        };
    }

    /// Looks, and hears nothing.
    Understood understood() {
        return (Exchange _, List<Recommendation> _) -> look();
    }

    @Nullable
    Encoder in(@Nullable Encoder encoder) {
        return encoder == null ? null : new Looking(encoder);
    }

    private final class Looking implements Encoder {

        private final Encoder encoder;

        Looking(Encoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public Vector vector(String text) {
            look();
            return encoder.vector(text);
        }

        @Override
        public float[][] states(List<String> parts) {
            look();
            return encoder.states(parts);
        }

        @Override
        public String model() {
            return encoder.model();
        }

        @Override
        public void close() {
            encoder.close();
        }
    }
}
