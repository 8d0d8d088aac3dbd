package org.vouch.indexer.export;

/// Which number of a date is which.
public enum DateOrder {
    /// 31/12/2026
    DAY_MONTH_YEAR,
    /// 12/31/2026
    MONTH_DAY_YEAR,
    /// 2026/12/31
    YEAR_MONTH_DAY
}
