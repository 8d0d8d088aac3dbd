package org.vouch.indexer.export.whatsapp;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Calendar;
import org.vouch.indexer.export.DateEvidence;
import org.vouch.indexer.export.DateOrder;
import org.vouch.indexer.export.Utf8Line;

/// All that the headers of one style tell, and the lines behind them.
final class StyleEvidence {

    private final int style;
    private final HeaderDates dates;
    private final HalfDayEvidence halves = new HalfDayEvidence();
    private final NameEvidence names = new NameEvidence();
    private final AttachmentWords words = new AttachmentWords();
    private final NumberChanges changes = new NumberChanges();
    private int headers;
    private int runs;

    StyleEvidence(int style, Calendar calendar) {
        this.style = style;
        this.dates = new HeaderDates(calendar);
    }

    /// Takes `line` with its header in.
    ///
    /// @param continues whether the header before it is of this style too
    void add(Header header, Utf8Line line, int number, boolean continues) {
        headers++;
        runs += continues ? 0 : 1;
        dates.add(header, number);
        WrittenDate date = header.date();
        halves.add(header.time(), (date.number(0) * 100L + date.number(1)) * 10_000L + date.number(2), number);
        int start = header.textStart();
        if (!names.add(line, start)) {
            changes.add(line.text(start, line.end()), names);
        }
        int colon = line.at(line.end() - 1) == ')' ? Prefix.colon(line, start) : -1;
        if (colon >= 0) {
            words.add(line.text(line.behind(colon + 1), line.end()));
        }
    }

    int style() {
        return style;
    }

    int headers() {
        return headers;
    }

    /// How often headers of this style began to come one after another.
    int runs() {
        return runs;
    }

    /// What the dates tell.
    DateEvidence dates() {
        return dates.evidence();
    }

    /// The first line with a word that may be a half of the day while nothing tells which; 0 when there is
    /// none.
    int openHalfDayLine() {
        return halves.openLine();
    }

    /// How the messages of this style are to be read.
    ///
    /// @param said the order of dates that a curator has said; null when nobody has
    Manner manner(@Nullable DateOrder said) {
        DateOrder order = dates.evidence().order(said);
        return new Manner(Header.isApple(style), order, Map.copyOf(halves.halves()), names, words, changes);
    }
}
