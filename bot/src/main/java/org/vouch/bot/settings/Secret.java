package org.vouch.bot.settings;

import org.vouch.indexer.recommendation.Problem;

/// A secret that the config names and the environment holds.
public sealed interface Secret {

    /// It is there.
    ///
    /// @param value the secret itself; goes to whom it is for and nowhere else
    record Given(String value) implements Secret {

        @Override
        public String toString() {
            return "Given[value=***]";
        }
    }

    /// The environment does not hold it, which is fine as long as nobody needs it.
    ///
    /// @param problem for the person, when it is needed
    record Missing(Problem problem) implements Secret {}
}
