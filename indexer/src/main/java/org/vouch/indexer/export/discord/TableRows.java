package org.vouch.indexer.export.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.CsvTable;
import org.vouch.indexer.export.DateColumn;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.export.ShownName;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

/// The messages of a table, one a row.
final class TableRows {

    private static final Pattern DISCRIMINATOR = Pattern.compile("(?<=.)#(?:0|\\d{4})$");
    private static final Pattern REACTION = Pattern.compile("([^,()][^()]{0,100}?) \\((\\d{1,9})\\)(?:,|$)");

    private final Part table;
    private final Columns columns;
    private final String channel;
    private final DateColumn dates;
    private final Hearing hearing;

    TableRows(Part table, Columns columns, String channel, DateColumn dates, Hearing hearing) {
        this.table = table;
        this.columns = columns;
        this.channel = channel;
        this.dates = dates;
        this.hearing = hearing;
    }

    /// Takes a row; all that follow are wanted, too.
    boolean take(CsvTable.Row row) {
        int line = row.line();
        if (!columns.fit(row)) {
            hearing.problem(
                    table,
                    line,
                    "a row of " + row.cells().size() + " cells, which is not read",
                    "Export the channel again, or put quotes around a cell that holds a separator.");
            return true;
        }
        String key = row.cell(columns.id()).strip();
        String shown = ShownName.of(row.cell(columns.author()));
        if (key.length() > ShownName.CHARACTERS_MAX || (key.isEmpty() && shown.isEmpty())) {
            hearing.problem(table, line, "a message of nobody, which is not read", "Export the channel again.");
            return true;
        }
        hearing.said(new Said(
                "",
                author(key, shown),
                dates.moment(row.cell(columns.date()), line),
                "",
                DiscordText.read(row.cell(columns.content()), List.of()),
                null,
                new Circumstances(channel, false, false, false, reactions(row.cell(columns.reactions()))),
                null,
                line));
        return true;
    }

    /// What tells two of the same name apart is no part of the name, but an id where there is no other.
    private static Author author(String key, String shown) {
        String name = DISCRIMINATOR.matcher(shown).replaceFirst("");
        String tag = name.equals(shown) ? "" : shown;
        String id = key.isEmpty() ? tag : key;
        return new Author(id, name.isEmpty() ? id : name, false);
    }

    private static List<Reaction> reactions(String cell) {
        List<Reaction> reactions = new ArrayList<>();
        Matcher reaction = REACTION.matcher(cell);
        while (reaction.find()) {
            String sign = ShownName.of(reaction.group(1));
            int count = Integer.parseInt(reaction.group(2));
            if (!sign.isEmpty() && count > 0) {
                reactions.add(new Reaction(sign, count));
            }
        }
        return reactions;
    }
}
