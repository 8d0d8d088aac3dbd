package org.vouch.indexer.export.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.DateOrder;

/// Reads the moments of a table: ISO 8601 with or without a zone, seconds or milliseconds since 1970, or a local date
/// by numbers.
///
/// @param order of local dates by numbers; null when it stayed open
record Moments(Conventions conventions, @Nullable DateOrder order) {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' ']")
            .appendPattern("[XXX][XX][X]")
            .optionalStart()
            .appendOffset("+HH:MM", "UTC")
            .optionalEnd()
            .toFormatter(Locale.ROOT);
    private static final Pattern EPOCH = Pattern.compile("\\d{9,13}(\\.\\d{1,9})?");
    private static final BigDecimal SECONDS_MAX = BigDecimal.valueOf(100_000_000_000L);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /// What `text` says.
    sealed interface Reading {

        /// A moment.
        record Moment(Instant at) implements Reading {}

        /// None, because the order of its numbers is open.
        record Open() implements Reading {}

        /// A moment that has not come yet.
        record Future() implements Reading {}

        /// None.
        record None() implements Reading {}
    }

    /// The moment that `text` names.
    Reading read(String text) {
        if (EPOCH.matcher(text).matches()) {
            return past(epoch(new BigDecimal(text)));
        }
        Optional<NumberedDate> numbered = NumberedDate.of(text);
        if (numbered.isPresent()) {
            return read(numbered.get());
        }
        try {
            return past(iso(text));
        } catch (DateTimeException _) {
            return new Reading.None();
        }
    }

    private Reading read(NumberedDate date) {
        if (date.readings().isEmpty()) {
            return new Reading.None();
        }
        DateOrder known = date.isYearFirst() ? DateOrder.YEAR_MONTH_DAY : order;
        if (known == null) {
            return new Reading.Open();
        }
        LocalDateTime local = date.readings().get(known);
        return local == null
                ? new Reading.None()
                : past(local.atZone(conventions.zone()).toInstant());
    }

    private static Instant epoch(BigDecimal number) {
        BigDecimal millis = number.compareTo(SECONDS_MAX) < 0 ? number.multiply(THOUSAND) : number;
        return Instant.ofEpochMilli(millis.longValue());
    }

    private Instant iso(String text) {
        TemporalAccessor moment = ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof LocalDateTime local
                ? local.atZone(conventions.zone()).toInstant()
                : Instant.from(moment);
    }

    private Reading past(Instant at) {
        return at.isAfter(conventions.now().plus(1, ChronoUnit.DAYS)) ? new Reading.Future() : new Reading.Moment(at);
    }
}
