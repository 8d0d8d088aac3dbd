package org.vouch.indexer.export.discord;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.DateOrder;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Moments;
import org.vouch.indexer.export.Part;

/// The dates of a table. One of them may say in which order all of them are; when none does, the community is asked.
final class DateColumn {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");

    private final Part table;
    private final Conventions conventions;
    private final Hearing hearing;
    private final Moments moments;
    private @Nullable DateOrder order;
    private boolean isAsked;

    DateColumn(Part table, Conventions conventions, Hearing hearing, Moments moments) {
        this.table = table;
        this.conventions = conventions;
        this.hearing = hearing;
        this.moments = moments;
    }

    /// Looks for a date that says the order, as far down as it takes.
    void learn(Columns columns) throws IOException {
        Table.read(
                table,
                columns,
                row -> {
                    String text = columns.cell(row, columns.date());
                    Optional<WrittenDate> date = WrittenDate.of(text);
                    order = date.flatMap(WrittenDate::order).orElse(null);
                    return order == null && !ISO.matcher(text.strip()).matches();
                },
                _ -> {});
        order = order == null ? conventions.dateOrder() : order;
    }

    /// The moment that `text` names; null after the problem that leaves it open has been reported.
    @Nullable
    Instant moment(String text, int line) {
        if (text.isBlank() || ISO.matcher(text.strip()).matches()) {
            return moments.ofIso(text, line);
        }
        Optional<WrittenDate> date = WrittenDate.of(text);
        if (date.isEmpty()) {
            return moments.unreadable(line);
        }
        if (order == null && date.get().order().isEmpty() && !date.get().isSameEitherWay()) {
            ask(date.get(), line);
            return null;
        }
        Optional<LocalDateTime> local = date.get().in(order == null ? DateOrder.DAY_MONTH_YEAR : order);
        return local.isPresent() ? moments.ofLocal(local.get(), line) : moments.unreadable(line);
    }

    private void ask(WrittenDate date, int line) {
        if (isAsked) {
            return;
        }
        isAsked = true;
        hearing.problem(
                table,
                line,
                "dates that can be read in two ways, this one as " + day(date, DateOrder.DAY_MONTH_YEAR) + " or "
                        + day(date, DateOrder.MONTH_DAY_YEAR) + "; messages with such dates are kept undated",
                "Set `date_order` of this community in config/vouch.yaml to day_month_year or month_day_year.");
    }

    private static String day(WrittenDate date, DateOrder order) {
        return date.in(order).map(local -> local.toLocalDate().toString()).orElse("no day");
    }
}
