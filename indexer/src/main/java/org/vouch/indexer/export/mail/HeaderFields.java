package org.vouch.indexer.export.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;

/// The header of a mail, as far as it is of any concern. Where a field is there twice, the first one counts.
final class HeaderFields {

    private static final int VALUE_CHARACTERS_MAX = 20_000;
    private static final Set<String> OF_CONCERN = Set.of(
            "from",
            "x-original-from",
            "reply-to",
            "date",
            "subject",
            "message-id",
            "in-reply-to",
            "references",
            "list-id",
            "list-post",
            "archived-at",
            "auto-submitted",
            "precedence");
    private static final Pattern FOLDED = Pattern.compile("[\\r\\n]+");

    private final Map<String, String> values = new HashMap<>();

    void add(Field field) {
        String name = field.getNameLowerCase();
        if (OF_CONCERN.contains(name)) {
            values.putIfAbsent(name, unfolded(field.getBody()));
        }
    }

    /// The value of the field, on one line, with its encoded words as they are; empty where there is none.
    String raw(String name) {
        return values.getOrDefault(name, "");
    }

    /// The value of the field as a person reads it.
    String decoded(String name) {
        return decodedWords(raw(name));
    }

    /// `raw` with its encoded words decoded.
    static String decodedWords(String raw) {
        return DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT).strip();
    }

    private static String unfolded(String body) {
        String value =
                FOLDED.matcher(asUtf8(body)).replaceAll("").replace('\t', ' ').strip();
        return value.length() <= VALUE_CHARACTERS_MAX ? value : value.substring(0, VALUE_CHARACTERS_MAX);
    }

    /// `body`, in which each byte is a character, as what its bytes say.
    private static String asUtf8(String body) {
        if (body.chars().allMatch(c -> c < 0x80)) {
            return body;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException _) {
            return body;
        }
    }
}
