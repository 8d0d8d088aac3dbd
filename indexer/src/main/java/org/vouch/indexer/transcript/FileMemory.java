package org.vouch.indexer.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Bookmark;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.PartPrint;
import org.vouch.indexer.export.RefusedException;
import org.vouch.indexer.export.Said;

/// What is remembered of one file, and what will be.
///
/// Remembered is a file of one chat in one part, told by people without accounts, in whole seconds and with
/// ids that mean the same elsewhere, if with any: what the numbers of its messages leave out then are words
/// alone.
final class FileMemory {

    private final String file;
    private final String by;
    private final Recollection recollection;
    private final MessageNumbers numbers;
    private final int firstMessage;
    private final @Nullable Remembered before;
    private final Map<Long, Integer> authors = new LinkedHashMap<>();
    private final List<Remembered.Place> places = new ArrayList<>();
    private @Nullable Chat chat;
    private @Nullable Part part;
    private PartPrint print = PartPrint.NONE;
    private long manner;
    private boolean simple = true;

    FileMemory(String file, String format, CommunityTranscript whole) {
        this.file = file;
        this.recollection = whole.recollection();
        this.by = String.join("\n", recollection.by(), format, file);
        this.numbers = whole.numbers();
        this.firstMessage = numbers.size();
        Instant now = whole.conventions().now();
        this.before = recollection
                .memory()
                .of(file)
                .filter(remembered -> remembered.by().equals(by))
                // What lies in the future is a problem, and it can come to lie there when a clock is set right.
                .filter(remembered -> remembered.latest() <= now.getEpochSecond())
                .orElse(null);
    }

    /// What is remembered of the whole file; null when it does not hold `contents` any more, or words of it are wanted.
    @Nullable
    Remembered all(String contents) {
        return before != null
                        && before.contents().equals(contents)
                        && !recollection.wordsFrom().containsKey(file)
                ? before
                : null;
    }

    /// A format begins to tell `chat`.
    void listen(Chat chat, Part part) {
        simple &= this.part == null && chat.ids() == Chat.Ids.CHAT;
        this.chat = chat;
        this.part = part;
    }

    /// Where reading goes on: before the last stretch, whose words will be wanted, or before those that are.
    Remembered.@Nullable Place goesOn(Part part, String manner) throws IOException {
        this.manner = new Mix().with(manner).number();
        try {
            PartPrint.Comparison now = (before == null ? PartPrint.NONE : before.print()).compare(part.glance());
            print = now.print();
            if (before == null || !simple || !now.grown() || !isReadTheSameWay(before, part)) {
                return null;
            }
        } catch (RefusedException _) {
            // Whatever is wrong with it is told when it is read.
            simple = false;
            return null;
        }
        Remembered.Place place = before.before(recollection.wordsFrom().getOrDefault(file, before.lastStretch()));
        before.places().stream()
                .filter(earlier -> earlier.message() < place.message())
                .forEach(places::add);
        return place;
    }

    private boolean isReadTheSameWay(Remembered remembered, Part now) {
        return remembered.manner() == manner
                && remembered.chat().equals(chat)
                && remembered.part().equals(now.name());
    }

    /// Hands over the first `count` messages.
    void recall(int count, int strand, Consumer<MessageNumbers.Row> rows) {
        if (before == null || count == 0) {
            return;
        }
        before.authors().forEach((author, message) -> {
            if (message < count) {
                authors.put(author, message);
            }
        });
        try {
            recollection.memory().recall(file, count, strand, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void said(Said said, String identity) {
        authors.putIfAbsent(new Mix().with(identity).number(), messages());
        Instant at = said.at();
        simple &= said.author().key().isEmpty() && at != null && at.equals(at.truncatedTo(ChronoUnit.SECONDS));
    }

    void bookmark(Bookmark here) {
        if (places.isEmpty() || places.getLast().message() < messages()) {
            places.add(new Remembered.Place(messages(), here));
        }
    }

    /// How many different people spoke.
    int authors() {
        return authors.size();
    }

    /// Keeps what was heard, if it is as simple as it must be.
    ///
    /// @param contents of the file
    void keep(String contents) {
        Chat told = chat;
        Part in = part;
        if (!simple || told == null || in == null || messages() == 0) {
            return;
        }
        long latest = Long.MIN_VALUE;
        for (int message = firstMessage; message < numbers.size(); message++) {
            latest = Math.max(latest, numbers.time(message));
        }
        Remembered now = new Remembered(
                by, contents, told, in.name(), print, manner, messages(), latest, lastStretch(), authors, places);
        try {
            recollection.memory().keep(file, now, numbers, firstMessage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int messages() {
        return numbers.size() - firstMessage;
    }

    /// The first message of the last stretch, as long as no other file tells of the same chat.
    private int lastStretch() {
        long last = numbers.time(numbers.size() - 1);
        long begins = YearMonth.from(Instant.ofEpochSecond(last).atOffset(ZoneOffset.UTC))
                .atDay(1)
                .atStartOfDay()
                .toEpochSecond(ZoneOffset.UTC);
        int from = numbers.size() - 1;
        while (from > firstMessage && numbers.time(from - 1) >= begins) {
            from--;
        }
        int month = numbers.size() - from;
        return from - firstMessage + (month - 1) / Cuts.MESSAGES_MAX * Cuts.MESSAGES_MAX;
    }
}
