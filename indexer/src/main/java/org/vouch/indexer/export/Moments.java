package org.vouch.indexer.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When the messages of a part were said. What cannot be, or lies in the future, is reported, and its message has no
/// time.
public final class Moments {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' ']")
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH:MM", "UTC")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);
    private static final Pattern SECONDS = Pattern.compile("(-?\\d{1,12})(?:\\.(\\d{1,9})\\d*)?");
    private static final int NANO_DIGITS = 9;

    private final Part part;
    private final Conventions conventions;
    private final Hearing hearing;

    /// @param part in which the messages stand
    public Moments(Part part, Conventions conventions, Hearing hearing) {
        this.part = part;
        this.conventions = conventions;
        this.hearing = hearing;
    }

    /// The moment `text` seconds after the epoch ("1459105865.000017"); null when it is blank.
    public @Nullable Instant ofSeconds(String text, int line) {
        if (text.isBlank()) {
            return null;
        }
        Matcher seconds = SECONDS.matcher(text.strip());
        if (!seconds.matches()) {
            return unreadable(line);
        }
        String fraction = seconds.group(2) == null ? "" : seconds.group(2);
        long nanos = Long.parseLong(fraction + "0".repeat(NANO_DIGITS - fraction.length()));
        return past(Instant.ofEpochSecond(Long.parseLong(seconds.group(1)), nanos), line);
    }

    /// The moment `millis` milliseconds after the epoch. Nothing was said at the epoch itself or before it, which
    /// stands for no date at all.
    public @Nullable Instant ofMillis(long millis, int line) {
        return millis > 0 ? past(Instant.ofEpochMilli(millis), line) : unreadable(line);
    }

    /// The moment that `text` names as ISO 8601 does, with or without an offset, and with a blank for its `T` too; null
    /// when it is blank.
    public @Nullable Instant ofIso(String text, int line) {
        if (text.isBlank()) {
            return null;
        }
        try {
            TemporalAccessor read = ISO.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
            return read instanceof LocalDateTime local ? ofLocal(local, line) : past(Instant.from(read), line);
        } catch (DateTimeException _) {
            return unreadable(line);
        }
    }

    /// The moment at which clocks of the community show `local`.
    public @Nullable Instant ofLocal(LocalDateTime local, int line) {
        return past(conventions.local(local), line);
    }

    /// Reports that there is no moment, or one that is written in no known way.
    public @Nullable Instant unreadable(int line) {
        hearing.problem(
                part,
                line,
                "no date that can be read; the message is kept undated",
                "Export the chat again, or correct the date; in a table, write it like 2026-03-14T09:30:00Z.");
        return null;
    }

    /// `moment`, unless it lies in the future, which is reported.
    public @Nullable Instant past(Instant moment, int line) {
        if (!conventions.isFuture(moment)) {
            return moment;
        }
        hearing.problem(
                part,
                line,
                "a date that lies in the future; the message is kept undated",
                "Correct the date, or the clock of this machine.");
        return null;
    }
}
