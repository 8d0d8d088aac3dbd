package org.vouch.indexer.export.table;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.DateColumn;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.export.ShownName;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

/// Makes messages of the rows of one table.
final class RowReading {

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "x");
    private static final Set<String> NO = Set.of("", "false", "no", "n", "0");

    private final Part part;
    private final DateColumn dates;
    private final Hearing hearing;
    private final Set<Column> complained = EnumSet.noneOf(Column.class);
    private @Nullable Chat chat;
    private int messages;
    private int withMoment;
    private int blank;
    private int blankLine;

    RowReading(Part part, DateColumn dates, Hearing hearing) {
        this.part = part;
        this.dates = dates;
        this.hearing = hearing;
    }

    /// Hands the message of `row` over, or what keeps it from being one.
    void take(Row row) {
        String name = ShownName.of(row.cell(Column.BY));
        String key = ShownName.of(row.cell(Column.BY_ID));
        if (name.isEmpty() && key.isEmpty()) {
            hearing.problem(
                    part,
                    row.line(),
                    "a message that does not say who speaks; it is not read",
                    "Fill in the author's name.");
            return;
        }
        listen(new Chat(ShownName.of(row.cell(Column.CHAT_ID)), ShownName.of(row.cell(Column.CHANNEL))));
        messages++;
        boolean bot = flag(Column.BOT, row);
        String replyTo = ShownName.of(row.cell(Column.REPLY_TO));
        hearing.said(new Said(
                ShownName.of(row.cell(Column.ID)),
                new Author(key, name, bot),
                moment(row),
                row.cell(Column.TITLE),
                row.cell(Column.TEXT),
                replyTo.isEmpty() ? null : replyTo,
                new Circumstances(
                        ShownName.of(row.cell(Column.CHANNEL)),
                        flag(Column.EDITED, row),
                        flag(Column.FORWARDED, row),
                        bot,
                        reactions(row)),
                link(row),
                row.line()));
    }

    /// There are no more rows.
    void end() {
        if (messages > 0 && withMoment == 0) {
            hearing.problem(
                    part,
                    0,
                    "no message says when it was said; how fresh its answers are will be unknown",
                    "Add a column 'at', with moments like 2026-03-14T09:30:00Z.");
        } else if (blank > 0) {
            hearing.problem(
                    part,
                    blankLine,
                    blank + (blank == 1 ? " message that does" : " messages that do")
                            + " not say when it was said; kept undated",
                    "Fill in the moment, like 2026-03-14T09:30:00Z.");
        }
    }

    private void listen(Chat now) {
        if (!now.equals(chat)) {
            chat = now;
            hearing.listen(now, part);
        }
    }

    private @Nullable Instant moment(Row row) {
        String text = row.moment();
        if (text.isEmpty()) {
            blankLine = blank++ == 0 ? row.line() : blankLine;
            return null;
        }
        withMoment++;
        return dates.moment(text, row.line());
    }

    private boolean flag(Column column, Row row) {
        String value = row.cell(column).toLowerCase(Locale.ROOT);
        if (!YES.contains(value) && !NO.contains(value) && complained.add(column)) {
            hearing.problem(
                    part,
                    row.line(),
                    "'" + column.name().toLowerCase(Locale.ROOT)
                            + "' is neither true nor false; here and below it counts as false",
                    "Write true or false.");
        }
        return YES.contains(value);
    }

    private @Nullable String link(Row row) {
        String link = row.cell(Column.LINK);
        if (link.isEmpty() || isSecure(link)) {
            return link.isEmpty() ? null : link;
        }
        if (complained.add(Column.LINK)) {
            hearing.problem(
                    part,
                    row.line(),
                    "a link that is no https address; here and below such a message is kept without it",
                    "Write the whole address, beginning with https://.");
        }
        return null;
    }

    private static boolean isSecure(String link) {
        try {
            URI uri = new URI(link);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static List<Reaction> reactions(Row row) {
        List<Reaction> reactions = new ArrayList<>(row.reactions());
        reactions.addAll(ReactionText.read(row.cell(Column.REACTIONS)));
        return reactions;
    }
}
