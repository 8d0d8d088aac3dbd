package org.vouch.indexer.export.whatsapp;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Bookmark;
import org.vouch.indexer.export.Calendar;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.export.TextLines;
import org.vouch.indexer.recommendation.Circumstances;

/// The text of one chat, read twice: once for how it is written, once for what is said.
final class ChatText {

    /// In a message; what is longer is cut. The app takes no more than a quarter of that.
    static final int MESSAGE_CHARACTERS_MAX = 262_144;

    /// Nobody used the app before.
    static final int YEAR_MIN = 2009;

    private static final String BRAND = "WhatsApp";
    private static final int NOTICE_CHARACTERS_MIN = 40;
    private static final int NOTICE_MESSAGES_MAX = 1;
    private static final int MESSAGES_A_BOOKMARK = 500;
    private static final Circumstances EDITED = new Circumstances("", true, false, false, List.of());

    private final Part part;
    private final Conventions conventions;
    private final Hearing hearing;
    private final ChatProblems problems;
    private final Calendar calendar;
    private final ChatClock clock;
    private final Header header = new Header();
    private final List<Voice> voices = new ArrayList<>();
    private final StringBuilder more = new StringBuilder();
    private int messages;
    private boolean cut;

    // The message that is not ended yet.
    private @Nullable Voice voice;
    private String line = "";
    private int number;
    private int textStart;
    private boolean marked;
    private @Nullable Instant at;

    /// How lines with headers of one style are read.
    private record Voice(int style, Manner manner, Speakers speakers) {}

    ChatText(Part part, Conventions conventions, Hearing hearing) {
        this.part = part;
        this.conventions = conventions;
        this.hearing = hearing;
        this.problems = new ChatProblems(part, hearing);
        this.calendar = new Calendar(conventions, YEAR_MIN);
        this.clock = new ChatClock(conventions.zone());
    }

    /// Hands over all that is said.
    void read() throws IOException {
        for (StyleEvidence style : Survey.of(part, calendar).real()) {
            problems.open(style, conventions.dateOrder());
            Manner manner = style.manner(conventions.dateOrder());
            voices.add(new Voice(style.style(), manner, new Speakers(manner)));
        }
        Bookmark from = hearing.goesOn(part, manner());
        if (!from.isStart()) {
            messages = MESSAGES_A_BOOKMARK;
            clock.goOn(from.previous());
        }
        try (TextLines lines = new TextLines(part, hearing, from)) {
            for (String next = lines.next(); next != null; next = lines.next()) {
                take(next, lines);
            }
        } finally {
            end();
            problems.end();
        }
    }

    private String manner() throws IOException {
        return (int) TextLines.end(part) + "\n"
                + voices.stream()
                        .map(each -> each.style() + " " + each.manner().description())
                        .collect(Collectors.joining("\n"));
    }

    private void take(String next, TextLines lines) {
        int nextNumber = lines.number();
        Voice begun = header.scan(next) ? voice(header.style()) : null;
        if (begun != null) {
            end();
            if (messages > 0 && messages % MESSAGES_A_BOOKMARK == 0) {
                hearing.bookmark(new Bookmark(lines.offset(), nextNumber - 1, clock.previous()));
            }
            begin(begun, next, nextNumber);
        } else if (voice != null) {
            addLine(next);
        } else if (!next.isBlank()) {
            problems.before(nextNumber);
        }
    }

    private @Nullable Voice voice(int style) {
        for (Voice each : voices) {
            if (each.style() == style) {
                return each;
            }
        }
        return null;
    }

    private void begin(Voice begun, String next, int nextNumber) {
        voice = begun;
        line = next;
        number = nextNumber;
        textStart = header.textStart();
        marked = header.isMarked();
        at = moment(begun.manner());
        messages++;
    }

    private @Nullable Instant moment(Manner manner) {
        long day = manner.order().epochDay(header.date());
        if (calendar.isPossible(day)) {
            return clock.at(day, manner.secondOfDay(header.time()));
        }
        problems.undated(number, calendar.isFuture(day));
        return null;
    }

    private void addLine(String next) {
        if (more.length() + next.length() < MESSAGE_CHARACTERS_MAX) {
            more.append('\n').append(next);
        } else if (!cut) {
            cut = true;
            problems.cut(number, MESSAGE_CHARACTERS_MAX);
        }
    }

    private void end() {
        if (voice == null) {
            return;
        }
        say(voice);
        voice = null;
        cut = false;
        more.setLength(0);
    }

    private void say(Voice spoken) {
        int colon = Prefix.colon(line, textStart);
        if (colon < 0) {
            hearing.system(number);
            return;
        }
        NameEvidence names = spoken.manner().names();
        String prefix = names.whole(line, textStart, colon);
        Optional<Author> author = spoken.speakers().named(prefix);
        if (author.isEmpty()) {
            hearing.system(number);
            return;
        }
        String first = line.substring(textStart + prefix.length() + 1);
        Body body = Body.of(first, more.toString(), marked, spoken.manner());
        if (body.app() || isNotice(body.text(), prefix, names)) {
            hearing.system(number);
            return;
        }
        Circumstances circumstances = body.edited() ? EDITED : Circumstances.PLAIN;
        hearing.said(new Said("", author.get(), at, "", body.text(), null, circumstances, null, number));
    }

    /// In some exports the group itself says, to begin with, that nobody listens.
    private boolean isNotice(String text, String prefix, NameEvidence names) {
        return messages <= NOTICE_MESSAGES_MAX
                && text.indexOf('?') < 0
                && text.length() >= NOTICE_CHARACTERS_MIN
                && text.contains(BRAND)
                && names.count(prefix) == 1;
    }
}
