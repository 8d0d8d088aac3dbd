package org.vouch.indexer.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.CsvTable;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.RefusedException;
import org.vouch.indexer.export.discord.DiscordCsv;
import org.vouch.indexer.export.discord.DiscordJson;
import org.vouch.indexer.export.mail.MailArchive;
import org.vouch.indexer.export.mattermost.Mattermost;
import org.vouch.indexer.export.signal.Signal;
import org.vouch.indexer.export.slack.Slack;
import org.vouch.indexer.export.table.MessageCsv;
import org.vouch.indexer.export.table.MessageJson;
import org.vouch.indexer.export.telegram.TelegramHtml;
import org.vouch.indexer.export.telegram.TelegramJson;
import org.vouch.indexer.export.whatsapp.WhatsApp;

/// Every format there is. A file that curators write is told by its name, an export by what is in it.
record Formats(List<Format> written, List<ExportFormat> exports) {

    /// What reads a file.
    ///
    /// @param name of the format
    record Recognised(String name, KnowledgeFile.Kind kind) {}

    Formats {
        written = List.copyOf(written);
        exports = List.copyOf(exports);
    }

    /// Those that Vouch knows. Where two recognise the same file, the first reads it.
    static Formats all() {
        return new Formats(
                List.of(new MarkdownCards(), new AliasTable(), new ApprovalTable(), new CsvCards(), new Threads()),
                List.of(
                        new WhatsApp(),
                        new TelegramJson(),
                        new TelegramHtml(),
                        new Slack(),
                        new DiscordJson(),
                        new DiscordCsv(),
                        new MailArchive(),
                        new Mattermost(),
                        new Signal(),
                        new MessageCsv(),
                        new MessageJson()));
    }

    /// What reads the file at `path`.
    ///
    /// @param name path from the knowledge folder
    /// @throws IOException when an export cannot be looked into
    Optional<Recognised> recognise(Path path, String name) throws IOException {
        Optional<Format> written = written(name);
        if (written.isPresent() && !mayBeExport(written.get(), path)) {
            return written.map(Formats::recognised);
        }
        Optional<Recognised> export = export(path);
        return export.isPresent() || !mayBeWritten(path, written) ? export : written.map(Formats::recognised);
    }

    /// People send each other tables, too: one of cards names at least one of its columns.
    private static boolean mayBeWritten(Path path, Optional<Format> format) throws IOException {
        if (format.filter(CsvCards.class::isInstance).isEmpty()) {
            return true;
        }
        try (Bundle bundle = Bundle.open(path, _ -> {})) {
            String head =
                    bundle.parts().isEmpty() ? "" : bundle.parts().getFirst().head();
            return head.isBlank() || CsvTable.names(head).stream().anyMatch(CsvColumns::isKnown);
        }
    }

    /// What reads the folder at `path` as one export.
    Optional<Recognised> recogniseFolder(Path path) throws IOException {
        return exports.stream().anyMatch(ExportFormat::readsFolders) ? export(path) : Optional.empty();
    }

    private Optional<Recognised> export(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (Bundle bundle = Bundle.open(path, _ -> {})) {
            for (ExportFormat format : exports) {
                if ((!folder || format.readsFolders()) && format.recognises(bundle)) {
                    return Optional.of(new Recognised(format.name(), KnowledgeFile.Kind.EXPORT));
                }
            }
            return Optional.empty();
        }
    }

    /// The format in which curators wrote a file of that name.
    Optional<Format> written(String name) {
        return written.stream().filter(format -> format.recognises(name)).findFirst();
    }

    /// The export format of that name; null when there is none.
    @Nullable
    ExportFormat exportNamed(String name) {
        return exports.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /// As a curator would call them.
    Stream<String> names() {
        return Stream.concat(
                written.stream().map(Format::name), exports.stream().map(ExportFormat::name));
    }

    /// Apps write tables too, and people give a file any name. But a page of cards has a heading, and may quote a chat,
    /// and threads are objects.
    private static boolean mayBeExport(Format format, Path path) throws IOException {
        if (format instanceof CsvCards) {
            return true;
        }
        try (Bundle bundle = Bundle.open(path, _ -> {})) {
            return bundle.parts().size() == 1
                    && bundle.parts()
                            .getFirst()
                            .head()
                            .lines()
                            .noneMatch(line -> line.startsWith("#") || line.startsWith("{"));
        } catch (RefusedException _) {
            return false;
        }
    }

    private static Recognised recognised(Format format) {
        return new Recognised(format.name(), format.kind());
    }
}
