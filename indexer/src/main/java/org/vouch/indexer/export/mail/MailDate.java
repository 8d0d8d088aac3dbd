package org.vouch.indexer.export.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The date line of a mail, as RFC 5322 and the standards before it write it.
final class MailDate {

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,2})[\\s-]+([A-Za-z]{3})[a-z]*\\.?[\\s-]+(\\d{2}|\\d{4}),?"
                    + "\\s+(\\d{1,2}):\\s?(\\d{1,2})(?::\\s?(\\d{1,2}))?\\s*([+-]\\d{4}|[A-Za-z]{1,5})?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ZONE_HOURS =
            Map.of("EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);
    private static final int CENTURY_LAST = 1900;
    private static final int CENTURY_THIS = 2000;
    private static final int TURN = 50;

    private MailDate() {}

    /// The moment that `text` names; empty when it names none.
    ///
    /// @param zone of a date that says nothing of it
    static Optional<Instant> read(String text, ZoneId zone) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.find()) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    year(shape.group(3)),
                    MONTHS.indexOf(shape.group(2).toLowerCase(Locale.ROOT)) + 1,
                    Integer.parseInt(shape.group(1)),
                    Integer.parseInt(shape.group(4)),
                    Integer.parseInt(shape.group(5)),
                    shape.group(6) == null ? 0 : Math.min(59, Integer.parseInt(shape.group(6))));
            return Optional.of(local.atZone(zone(shape.group(7), zone)).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year + (year < TURN ? CENTURY_THIS : CENTURY_LAST);
    }

    private static ZoneId zone(@Nullable String name, ZoneId otherwise) {
        if (name == null) {
            return otherwise;
        }
        if (!Character.isLetter(name.charAt(0))) {
            return ZoneOffset.of(name);
        }
        // The standard says so of all other names, for nobody knows what they mean.
        return ZoneOffset.ofHours(ZONE_HOURS.getOrDefault(name.toUpperCase(Locale.ROOT), 0));
    }
}
