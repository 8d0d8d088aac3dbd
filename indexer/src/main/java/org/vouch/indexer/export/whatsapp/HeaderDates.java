package org.vouch.indexer.export.whatsapp;

import org.vouch.indexer.export.Calendar;
import org.vouch.indexer.export.DateEvidence;
import org.vouch.indexer.export.DateOrder;

/// The dates of headers of one style. How a phone writes them tells of the order of their numbers, too.
final class HeaderDates {

    private final DateEvidence evidence;
    private boolean begun;
    private boolean americanClock;

    HeaderDates(Calendar calendar) {
        evidence = new DateEvidence(calendar, false);
    }

    /// Takes the date of a header on `line` in.
    void add(Header header, int line) {
        WrittenDate date = header.date();
        if (!begun) {
            begin(date, header.time());
        }
        if (americanClock && (date.isUnpadded(0) || date.isUnpadded(1))) {
            evidence.leanTo(DateOrder.MONTH_DAY_YEAR);
        }
        evidence.add(date, line);
    }

    private void begin(WrittenDate date, WrittenTime time) {
        begun = true;
        americanClock = time.isInCapitals() && date.isSlashed() && !date.yearIsLast();
        if (date.isDottedOrHyphened()) {
            evidence.leanTo(DateOrder.DAY_MONTH_YEAR);
        }
        if (date.isKorean() || date.isIdeographic()) {
            evidence.leanTo(DateOrder.YEAR_MONTH_DAY);
        }
    }

    /// What the dates tell.
    DateEvidence evidence() {
        return evidence;
    }
}
