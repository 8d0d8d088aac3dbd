package org.vouch.indexer.export.slack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.WrittenParts;

/// The files of a bundle in which messages stand.
final class Days {

    private static final Pattern MESSAGES = Pattern.compile("\"ts\"\\s*:\\s*\"\\d{9,11}\\.\\d{6}\"");
    private static final Pattern LIST = Pattern.compile("^\\s*\\[\\s*\\{");
    private static final Pattern EMPTY_LIST = Pattern.compile("^\\s*\\[\\s*]\\s*$");
    private static final Pattern DATE = Pattern.compile("(?:.*/)?\\d{4}-\\d{2}-\\d{2}\\.json");

    private Days() {}

    /// What was said in a channel on a day.
    ///
    /// @param folder of the channel, by its name; empty when the file stands alone
    record Day(String folder, Part part) {}

    /// Those of `bundle`, in its order: by channel, then by day. One that is damaged still is one when its name says so
    /// among others that are not.
    static List<Day> of(Bundle bundle) throws IOException {
        List<Day> days = new ArrayList<>();
        boolean isExport = false;
        for (Part part : WrittenParts.of(bundle)) {
            boolean saysSo = saysSo(part);
            isExport |= saysSo;
            if (saysSo || isNamedSo(part)) {
                days.add(new Day(folder(part.name()), part));
            }
        }
        return isExport ? days : List.of();
    }

    private static boolean saysSo(Part part) throws IOException {
        String head = part.head();
        return LIST.matcher(head).find() && MESSAGES.matcher(head).find();
    }

    private static boolean isNamedSo(Part part) throws IOException {
        return DATE.matcher(part.name()).matches()
                && !EMPTY_LIST.matcher(part.head()).matches();
    }

    private static String folder(String name) {
        int end = name.lastIndexOf('/');
        return end < 0 ? "" : name.substring(name.lastIndexOf('/', end - 1) + 1, end);
    }
}
