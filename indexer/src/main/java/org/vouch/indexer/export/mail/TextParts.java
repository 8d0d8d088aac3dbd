package org.vouch.indexer.export.mail;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The parts of a mail that are text. HTML is only read where there is no plain text.
final class TextParts {

    /// Of one part; what goes beyond is passed over.
    static final int PART_BYTES_MAX = 1_048_576;

    private static final int PARTS_MAX = 20;
    private static final Pattern FLOWED = Pattern.compile("format\\s*=\\s*\"?flowed");
    private static final Pattern GLUING = Pattern.compile("delsp\\s*=\\s*\"?yes");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();

    /// @param contentType as the header of the part has it, in small letters
    void add(boolean isHtml, InputStream body, @Nullable String charset, String contentType) throws IOException {
        if (plain.size() + html.size() >= PARTS_MAX) {
            return;
        }
        String text = decoded(body.readNBytes(PART_BYTES_MAX), charset);
        if (isHtml) {
            html.add(text);
        } else {
            plain.add(OwnWords.of(
                    text,
                    FLOWED.matcher(contentType).find(),
                    GLUING.matcher(contentType).find()));
        }
    }

    /// What the sender wrote.
    String ownWords() {
        String words = plain.stream().filter(part -> !part.isBlank()).collect(joining("\n\n"));
        return words.isEmpty()
                ? html.stream()
                        .map(TextParts::ownWords)
                        .collect(joining("\n\n"))
                        .strip()
                : words;
    }

    private static String ownWords(String html) {
        return OwnWords.of(HtmlText.of(html), false, false);
    }

    private static String decoded(byte[] bytes, @Nullable String charset) {
        Charset named = named(charset);
        if (named != null && !named.equals(StandardCharsets.US_ASCII)) {
            return new String(bytes, named);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, WESTERN);
        }
    }

    private static @Nullable Charset named(@Nullable String charset) {
        try {
            return charset == null ? null : Charset.forName(charset.strip());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
