package org.vouch.bot.settings;

import java.math.BigDecimal;

/// What a number may be, both ends included.
record Range(BigDecimal min, BigDecimal max) {

    static Range of(double min, double max) {
        return new Range(plain(min), plain(max));
    }

    boolean holds(BigDecimal value) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }

    @Override
    public String toString() {
        return "from " + min.toPlainString() + " to " + max.toPlainString();
    }

    private static BigDecimal plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }
}
