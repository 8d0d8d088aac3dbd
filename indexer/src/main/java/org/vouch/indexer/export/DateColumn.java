package org.vouch.indexer.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The dates of a table: by ISO 8601, in seconds or milliseconds since 1970, or in three numbers whose order only all
/// of them together tell. So it is gone through twice: first to learn, then to read.
public final class DateColumn {

    /// After so many dates that leave nothing open, no other will.
    private static final int SURE_DATES_MAX = 100;

    /// Nobody chatted before, and no day before is counted.
    private static final int YEAR_MIN = 1970;

    private static final Pattern SECONDS = Pattern.compile("\\d{9,11}(?:\\.\\d{1,9})?");
    private static final Pattern MILLIS = Pattern.compile("(\\d{12,13})(?:\\.\\d{1,9})?");

    private final Part table;
    private final Conventions conventions;
    private final Hearing hearing;
    private final Moments moments;
    private final DateEvidence evidence;
    private @Nullable DateOrder order;
    private int sure;
    private boolean open;

    public DateColumn(Part table, Conventions conventions, Hearing hearing) {
        this.table = table;
        this.conventions = conventions;
        this.hearing = hearing;
        this.moments = new Moments(table, conventions, hearing);
        this.evidence = new DateEvidence(new Calendar(conventions, YEAR_MIN), true);
    }

    /// Learns from the date that `text` on `line` is, and whether those below it are wanted.
    public boolean learn(String text, int line) {
        Optional<NumberedDate> date = NumberedDate.of(text).filter(numbered -> numbered.own() == null);
        if (date.isPresent()) {
            open = true;
            evidence.add(date.get(), line);
            if (date.get().isDotted()) {
                evidence.leanTo(DateOrder.DAY_MONTH_YEAR);
            }
        } else if (!text.isBlank()) {
            sure++;
        }
        return open || sure < SURE_DATES_MAX;
    }

    /// The moment that `text` on `line` names; null when it is blank, or after the problem that keeps it undated has
    /// been reported.
    public @Nullable Instant moment(String text, int line) {
        Optional<NumberedDate> date = NumberedDate.of(text);
        if (date.isPresent()) {
            return numbered(date.get(), line);
        }
        String plain = text.strip();
        if (SECONDS.matcher(plain).matches()) {
            return moments.ofSeconds(plain, line);
        }
        Matcher millis = MILLIS.matcher(plain);
        return millis.matches() ? moments.ofMillis(Long.parseLong(millis.group(1)), line) : moments.ofIso(plain, line);
    }

    private @Nullable Instant numbered(NumberedDate date, int line) {
        DateOrder own = date.own();
        long day = (own == null ? order() : own).epochDay(date);
        return day < 0
                ? moments.unreadable(line)
                : moments.ofLocal(LocalDate.ofEpochDay(day).atTime(date.time()), line);
    }

    /// What has been learnt. What stays open is reported where it is needed first.
    private DateOrder order() {
        DateOrder known = order;
        if (known == null) {
            evidence.report(conventions.dateOrder(), table, hearing);
            known = evidence.order(conventions.dateOrder());
            order = known;
        }
        return known;
    }
}
