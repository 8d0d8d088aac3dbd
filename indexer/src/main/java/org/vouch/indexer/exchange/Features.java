package org.vouch.indexer.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/// What speaks for one alternative: numbers by name.
final class Features {

    private static final int MINUTE_SECONDS = 60;

    /// What is this unlikely tells no more by being unlikelier still: models that are learned anew differ most there.
    private static final double CHANCE_MIN = 0.05;

    private final Map<String, Double> values = new LinkedHashMap<>();

    Features add(String name) {
        return add(name, 1);
    }

    Features add(String name, double value) {
        values.merge(name, value, Double::sum);
        return this;
    }

    Features addIf(boolean holds, String name) {
        return holds ? add(name) : this;
    }

    /// A time, in doublings of a minute.
    Features addMinutes(String name, long seconds) {
        return add(name, Math.log1p((double) seconds / MINUTE_SECONDS) / Math.log(2));
    }

    /// A chance from 0 to 1, as the logarithm of its odds.
    Features addChance(String name, double chance) {
        double bounded = Math.clamp(chance, CHANCE_MIN, 1 - CHANCE_MIN);
        return add(name, Math.log(bounded / (1 - bounded)));
    }

    /// All of them, each with how much it counts.
    Map<String, Double> values() {
        return values;
    }
}
