package org.vouch.bot;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.FileReport;

/// What was read of each file, as a table for a person.
final class FileTable {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final String ROW = "%9s %8s  %-16s  %-16s  %-25s  %s";

    private FileTable() {}

    /// One line a file, below a head; empty when there are no files.
    static List<String> lines(List<FileReport> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(ROW.formatted("messages", "authors", "first", "last", "format", "file")),
                        reports.stream().map(FileTable::line))
                .toList();
    }

    private static String line(FileReport report) {
        return ROW.formatted(
                report.messages(),
                report.authors(),
                minute(report.first()),
                minute(report.last()),
                report.format().isEmpty() ? "(not read)" : report.format(),
                report.file());
    }

    private static String minute(@Nullable LocalDateTime at) {
        return at == null ? "-" : MINUTE.format(at);
    }
}
