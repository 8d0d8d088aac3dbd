package org.vouch.indexer.export.discord;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.CsvTable;
import org.vouch.indexer.export.DateColumn;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.ShownName;
import org.vouch.indexer.export.Unheard;
import org.vouch.indexer.export.WrittenParts;

/// A channel as DiscordChatExporter writes it in a table. It says neither which message replies to which nor what the
/// app itself said, which [DiscordJson] does.
public final class DiscordCsv implements ExportFormat {

    @Override
    public String name() {
        return "Discord CSV";
    }

    @Override
    public boolean recognises(Bundle bundle) throws IOException {
        return !tables(bundle).isEmpty();
    }

    @Override
    public void read(Bundle bundle, Conventions conventions, Hearing hearing) throws IOException {
        List<Part> tables = tables(bundle);
        for (Part table : tables) {
            Chat chat = tables.size() == 1 ? Chat.ONLY : new Chat("", channel(table.name()));
            hearing.listen(chat, table);
            read(table, chat, conventions, hearing);
        }
    }

    private static void read(Part table, Chat chat, Conventions conventions, Hearing hearing) throws IOException {
        Columns columns = Columns.of(table.head()).orElseThrow();
        DateColumn dates = new DateColumn(table, conventions, hearing);
        CsvTable.read(table.glance(), new Unheard(), row -> dates.learn(row.cell(columns.date()), row.line()));
        TableRows rows = new TableRows(table, columns, chat.channel(), dates, hearing);
        CsvTable.read(table, hearing, rows::take);
    }

    private static List<Part> tables(Bundle bundle) throws IOException {
        List<Part> tables = new ArrayList<>();
        for (Part part : WrittenParts.of(bundle)) {
            if (Columns.of(part.head()).isPresent()) {
                tables.add(part);
            }
        }
        return tables;
    }

    /// The exporter names a file after its channel.
    private static String channel(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int extension = file.lastIndexOf('.');
        return ShownName.of(extension > 0 ? file.substring(0, extension) : file);
    }
}
