package org.vouch.indexer.export.whatsapp;

/// What stands before each message: a date and a time, in brackets or with a dash behind them. One of these reads line
/// after line.
final class Header {

    private static final int CHARACTERS_MIN = 12;
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
    private boolean marked;
    private int end;

    /// Whether `line` begins with a header. What it says holds until the next line is read.
    boolean scan(String line) {
        if (line.length() < CHARACTERS_MIN) {
            return false;
        }
        cursor.start(line);
        cursor.skipMarks();
        int marks = cursor.at();
        boolean bracketed = cursor.accept('[');
        cursor.skipMarks();
        if (!cursor.digitHere()) {
            return false;
        }
        marked = marks > 0 && line.lastIndexOf(Marks.LEFT_TO_RIGHT, marks - 1) >= 0;
        time.clear();
        return moment(bracketed) && end(bracketed);
    }

    private boolean moment(boolean bracketed) {
        int start = cursor.at();
        if (date.scan()) {
            return time.scanBetween(cursor) && time.scan(cursor) && time.scanBehind(cursor, bracketed);
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
        boolean blank = end == COLON || end == COMMA || Marks.isBlank(cursor.ahead(-1));
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

    /// Where in the line its text begins.
    int textStart() {
        return cursor.at();
    }
}
