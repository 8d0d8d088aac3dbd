package org.vouch.indexer.export.whatsapp;

import org.vouch.indexer.export.Utf8Line;

/// What stands before each message: a date and a time, in brackets or with a dash behind them. One of these reads line
/// after line.
final class Header {

    private static final byte[] NONE = {};
    private static final int BYTES_MIN = 12;
    private static final int DATE_SHIFT = WrittenTime.STYLE_BITS;
    private static final int END_SHIFT = WrittenTime.STYLE_BITS + WrittenDate.STYLE_BITS;
    private static final int BRACKET = 1;
    private static final int HYPHEN = 2;
    private static final int DASH = 3;
    private static final int COLON = 4;
    private static final int COMMA = 5;

    private final Cursor cursor = new Cursor();
    private final WrittenDate date = new WrittenDate(cursor);
    private final WrittenTime time = new WrittenTime();
    private byte[] beginning = NONE;
    private boolean marked;
    private int end;

    /// Whether `line` begins with a header. What it says holds until the next line is read.
    boolean scan(Utf8Line line) {
        if (line.end() - line.start() < BYTES_MIN) {
            return false;
        }
        cursor.start(line);
        marks();
        boolean bracketed = cursor.accept('[');
        cursor.skipMarks();
        if (!cursor.digitHere()) {
            return false;
        }
        return moment(bracketed) && end(bracketed);
    }

    private void marks() {
        marked = false;
        while (Marks.isMark(cursor.here())) {
            marked |= cursor.here() == Marks.LEFT_TO_RIGHT;
            cursor.forward();
        }
    }

    private boolean moment(boolean bracketed) {
        int start = cursor.at();
        if (beginsAgain() || begins()) {
            return time.scan(cursor) && time.scanBehind(cursor, bracketed);
        }
        if (!bracketed) {
            return false;
        }
        cursor.moveTo(start);
        time.first();
        return time.scan(cursor)
                && time.scanBehind(cursor, true)
                && cursor.accept(',')
                && cursor.skipBlanks()
                && date.scan();
    }

    /// Whether a date is here, and a time behind it.
    private boolean begins() {
        int start = cursor.at();
        beginning = NONE;
        if (!date.scan() || !time.scanBetween(cursor)) {
            return false;
        }
        beginning = cursor.copy(start, cursor.at());
        return true;
    }

    /// Whether date and all before the time are, as a rule, those of the header before, and need not be read anew.
    private boolean beginsAgain() {
        int start = cursor.at();
        if (beginning.length == 0 || !cursor.isHere(beginning)) {
            return false;
        }
        date.again();
        time.again();
        cursor.moveTo(start + beginning.length);
        if (cursor.digitHere()) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    private boolean end(boolean bracketed) {
        char c = cursor.here();
        if (bracketed) {
            cursor.forward();
            end = BRACKET;
            return c == ']' && rest();
        }
        end = switch (c) {
            case '-' -> HYPHEN;
            case '\u2013', '\u2014' -> DASH;
            case ':' -> COLON;
            case ',' -> COMMA;
            default -> 0;
        };
        if (!mayEnd()) {
            return false;
        }
        boolean blank = end == COLON || end == COMMA || Marks.isBlank(cursor.before());
        cursor.forward();
        return blank && rest();
    }

    /// Whether what is here ends this header: tables have a comma behind a time, and people a name and a colon.
    private boolean mayEnd() {
        return switch (end) {
            case 0 -> false;
            case COMMA -> date.isIdeographic() || time.hasWordBefore();
            case COLON -> !time.hasUnknownWordBehind();
            default -> true;
        };
    }

    /// Passes over the one blank behind a header; whether there is one, or nothing at all.
    private boolean rest() {
        if (cursor.atEnd()) {
            return true;
        }
        if (Marks.isBlank(cursor.here())) {
            cursor.forward();
            return true;
        }
        int start = cursor.at();
        cursor.skipMarks();
        boolean blank = Marks.isBlank(cursor.here());
        cursor.moveTo(start);
        return blank;
    }

    /// Equal for all headers of one export, and as a rule only for them.
    int style() {
        return time.style() | date.style() << DATE_SHIFT | end << END_SHIFT;
    }

    WrittenDate date() {
        return date;
    }

    WrittenTime time() {
        return time;
    }

    /// Whether the line begins with the mark of the app, as those with media do on an iPhone.
    boolean isMarked() {
        return marked;
    }

    /// Whether `style` is that of an iPhone, which marks what the app says.
    static boolean isApple(int style) {
        int end = style >>> END_SHIFT;
        return end == BRACKET || end == COLON;
    }

    /// Where in the line its text begins, in bytes.
    int textStart() {
        return cursor.at();
    }
}
