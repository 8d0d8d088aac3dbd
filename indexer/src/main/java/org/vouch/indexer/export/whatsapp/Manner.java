package org.vouch.indexer.export.whatsapp;

import java.util.Map;
import java.util.TreeMap;
import org.vouch.indexer.export.DateOrder;

/// How an export is written, as far as only all of it tells.
///
/// @param apple   whether it is from an iPhone, which marks what the app says
/// @param order   of the numbers of a date
/// @param halves  of the day, by words that are in no list
/// @param names   who speaks how often
/// @param words   behind the names of attached files
/// @param changes of numbers, by those who spoke
record Manner(
        boolean apple,
        DateOrder order,
        Map<String, HalfDay> halves,
        NameEvidence names,
        AttachmentWords words,
        NumberChanges changes) {

    /// The same as long as a line that has been read is read the same way again.
    String description() {
        return apple + " " + order + " " + new TreeMap<>(halves) + " " + words.description() + " "
                + names.description(apple) + " " + changes.description();
    }

    /// Second of the day at which `time` is.
    int secondOfDay(WrittenTime time) {
        HalfDay half = time.half();
        if (half == null && !halves.isEmpty()) {
            half = halves.get(time.unknownWord());
        }
        // Midnight at the end of a day is the one at its beginning, as the app writes it.
        return time.secondOfDay(half == null ? time.hour() % 24 : half.hour(time.hour()) % 24);
    }
}
