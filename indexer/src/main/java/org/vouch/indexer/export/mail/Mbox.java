package org.vouch.indexer.export.mail;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts an mbox into mails: each begins with a line `From …` that ends in a moment, after an empty line and before a
/// header. Lengths that headers claim are of no concern, for hardly any are right.
final class Mbox implements Closeable {

    /// Of one mail; what goes beyond is passed over.
    static final int MAIL_BYTES_MAX = 4 * 1024 * 1024;

    private static final int LINE_BYTES_MAX = 1024 * 1024;
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int FIELD_BYTES_MAX = 200;
    private static final int SEPARATOR_BYTES_MAX = 1000;
    private static final Pattern SEPARATOR =
            Pattern.compile("From \\S.{0,300}?\\s\\d{1,2}:\\d{2}(:\\d{2})?\\s.{0,40}?\\d{4}\\b.{0,40}\\R?");
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
    private int position;
    private int filled;
    private int number;
    private int begun;

    Mbox(InputStream in) {
        this.in = in;
    }

    /// Whether `text` is the line that stands before a mail.
    static boolean isSeparator(String text) {
        return text.length() <= SEPARATOR_BYTES_MAX
                && text.startsWith("From ")
                && SEPARATOR.matcher(text).matches();
    }

    /// The next mail; null behind the last one. What stands before the first separator is a mail as well, without
    /// being one, and begins on line 1.
    @Nullable
    RawMail next() throws IOException {
        mail.reset();
        boolean cut = false;
        boolean afterEmpty = number == 0;
        int from = begun;
        while (readLine()) {
            if (afterEmpty && isSeparator() && (number == 1 || isBeforeHeader())) {
                begun = number;
                if (from > 0 || mail.size() > 0) {
                    return new RawMail(mail.toByteArray(), cut, Math.max(1, from));
                }
                from = number;
                afterEmpty = false;
                continue;
            }
            afterEmpty = isEmpty();
            cut |= !keep(afterEmpty && from == 0);
        }
        begun = 0;
        return from > 0 || mail.size() > 0 ? new RawMail(mail.toByteArray(), cut, Math.max(1, from)) : null;
    }

    /// Whether the line could be kept.
    private boolean keep(boolean needless) {
        if (needless) {
            return true;
        }
        byte[] bytes = line.toByteArray();
        if (mail.size() + bytes.length > MAIL_BYTES_MAX) {
            return false;
        }
        int quotes = quotesBeforeFrom(bytes);
        int start = quotes > 0 ? 1 : 0;
        mail.write(bytes, start, bytes.length - start);
        return true;
    }

    /// How many `>` keep a line from being a separator.
    private static int quotesBeforeFrom(byte[] bytes) {
        int quotes = 0;
        while (quotes < bytes.length && bytes[quotes] == '>') {
            quotes++;
        }
        for (int i = 0; i < FROM.length; i++) {
            if (quotes + i >= bytes.length || bytes[quotes + i] != FROM[i]) {
                return 0;
            }
        }
        return quotes;
    }

    private boolean isSeparator() {
        return line.size() <= SEPARATOR_BYTES_MAX && isSeparator(line.toString(StandardCharsets.ISO_8859_1));
    }

    /// Whether the next line is a field of a header, as far as it has been read from the file.
    private boolean isBeforeHeader() throws IOException {
        if (filled - position < FIELD_BYTES_MAX) {
            System.arraycopy(buffer, position, buffer, 0, filled - position);
            filled -= position;
            position = 0;
            filled += Math.max(0, in.readNBytes(buffer, filled, BUFFER_BYTES - filled));
        }
        int at = position;
        while (at < filled && at - position < FIELD_BYTES_MAX && buffer[at] > ' ' && buffer[at] != ':') {
            at++;
        }
        return at > position && at < filled && buffer[at] == ':';
    }

    private boolean isEmpty() {
        return line.size() <= 2 && line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    private boolean readLine() throws IOException {
        line.reset();
        boolean any = false;
        boolean ended = false;
        while (!ended && fill()) {
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            ended = end < filled;
            int next = ended ? end + 1 : end;
            line.write(buffer, position, Math.min(next - position, LINE_BYTES_MAX - line.size()));
            position = next;
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return position < filled;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
