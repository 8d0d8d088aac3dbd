package org.vouch.indexer.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.PlainText;

/// What an entry may carry besides its words: a date and a link. One that cannot be used is reported and left out; the
/// entry itself stays.
///
/// @param problems of the file in which the entry stands
/// @param now      what is dated later lies in the future
record Extras(FileProblems problems, Instant now) {

    private static final DateTimeFormatter PERIOD = new DateTimeFormatterBuilder()
            .appendPattern("uuuu[-MM[-dd]]")
            .parseDefaulting(ChronoField.MONTH_OF_YEAR, 1)
            .parseDefaulting(ChronoField.DAY_OF_MONTH, 1)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /// Whether `text` is a day, a month or a year.
    static boolean isPeriod(String text) {
        try {
            PERIOD.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// The start, in UTC, of a day, a month or a year; null when the entry is undated.
    @Nullable
    Instant period(String text, int line) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return past(start(text), text, line);
        } catch (DateTimeException e) {
            return undated(text, line, "is no date; the entry is kept undated", "Write 2026, 2026-03 or 2026-03-14.");
        }
    }

    /// The moment that `text` names in ISO 8601, in UTC where it names no zone; null when the entry is undated.
    @Nullable
    Instant moment(String text, int line) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return past(isPeriod(text) ? start(text) : zoned(text), text, line);
        } catch (DateTimeException e) {
            return undated(
                    text, line, "is no moment; the entry is kept undated", "Write it like 2026-03-14T09:30:00Z.");
        }
    }

    /// `text` if it is a secure web address; else null.
    @Nullable
    String link(String text, int line) {
        if (text.isBlank() || isSecure(text)) {
            return text.isBlank() ? null : text;
        }
        problems.report(
                line,
                "the link is no https address; the entry is kept without it",
                "Write the whole address, beginning with https://.");
        return null;
    }

    private static Instant start(String text) {
        return LocalDate.parse(text, PERIOD).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant zoned(String text) {
        TemporalAccessor moment =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof OffsetDateTime offset
                ? offset.toInstant()
                : LocalDateTime.from(moment).toInstant(ZoneOffset.UTC);
    }

    private @Nullable Instant past(Instant at, String text, int line) {
        return at.isAfter(now)
                ? undated(text, line, "lies in the future; the entry is kept undated", "Correct the date.")
                : at;
    }

    private @Nullable Instant undated(String text, int line, String what, String fix) {
        problems.report(line, PlainText.quoted(text) + " " + what, fix);
        return null;
    }

    private static boolean isSecure(String text) {
        try {
            URI uri = new URI(text);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
