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
import org.vouch.indexer.export.Utf8Line;
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
    private @Nullable Opening opening;
    private @Nullable Instant at;

    /// How lines with headers of one style are read.
    private record Voice(int style, Manner manner, Speakers speakers) {}

    /// The first line of a message.
    ///
    /// @param prefix what stands before its colon; null when it has none
    /// @param first  what stands behind it
    /// @param marked whether the line begins with the mark of the app
    private record Opening(Voice voice, int line, @Nullable String prefix, String first, boolean marked) {}

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
            while (lines.advance()) {
                take(lines);
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

    private void take(TextLines lines) {
        Utf8Line line = lines.line();
        Voice voice = header.scan(line) ? voice(header.style()) : null;
        Opening next = voice == null ? null : opening(voice, line, lines.number());
        String more = voice == null ? line.text() : "";
        if (lines.mends()) {
            // What says nothing is seen when it is decoded.
            take(lines);
        } else if (next != null) {
            end();
            if (messages > 0 && messages % MESSAGES_A_BOOKMARK == 0) {
                hearing.bookmark(new Bookmark(lines.offset(), next.line() - 1, clock.previous()));
            }
            begin(next);
        } else if (opening != null) {
            addLine(more);
        } else if (!more.isBlank()) {
            problems.before(lines.number());
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

    private Opening opening(Voice voice, Utf8Line line, int number) {
        int start = header.textStart();
        int colon = Prefix.colon(line, start);
        if (colon < 0) {
            return new Opening(voice, number, null, line.text(), header.isMarked());
        }
        NameEvidence names = voice.manner().names();
        String prefix = names.prefix(line, start, colon);
        int end = names.end(line, start, colon, prefix);
        int text = line.at(end + 1) == ' ' ? end + 2 : end + 1;
        return new Opening(
                voice,
                number,
                end == colon ? prefix : line.text(start, end),
                line.text(text, line.end()),
                header.isMarked());
    }

    private void begin(Opening next) {
        opening = next;
        at = moment(next.voice().manner(), next.line());
        messages++;
    }

    private @Nullable Instant moment(Manner manner, int line) {
        long day = manner.order().epochDay(header.date());
        if (calendar.isPossible(day)) {
            return clock.at(day, manner.secondOfDay(header.time()));
        }
        problems.undated(line, calendar.isFuture(day));
        return null;
    }

    private void addLine(String next) {
        if (more.length() + next.length() < MESSAGE_CHARACTERS_MAX) {
            more.append('\n').append(next);
        } else if (!cut && opening != null) {
            cut = true;
            problems.cut(opening.line(), MESSAGE_CHARACTERS_MAX);
        }
    }

    private void end() {
        if (opening == null) {
            return;
        }
        say(opening);
        opening = null;
        cut = false;
        more.setLength(0);
    }

    private void say(Opening spoken) {
        String prefix = spoken.prefix();
        Optional<Author> author =
                prefix == null ? Optional.empty() : spoken.voice().speakers().named(prefix);
        if (prefix == null || author.isEmpty()) {
            hearing.system(spoken.line());
            return;
        }
        Manner manner = spoken.voice().manner();
        Body body = Body.of(spoken.first(), more.toString(), spoken.marked(), manner);
        if (body.app() || isNotice(body.text(), prefix, manner.names())) {
            hearing.system(spoken.line());
            return;
        }
        Circumstances circumstances = body.edited() ? EDITED : Circumstances.PLAIN;
        hearing.said(new Said("", author.get(), at, "", body.text(), null, circumstances, null, spoken.line()));
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
