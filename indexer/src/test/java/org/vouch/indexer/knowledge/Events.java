package org.vouch.indexer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;

/// Hears everything, holds formats to what they promise, and counts.
final class Events implements Hearing {

    static final Conventions CONVENTIONS =
            new Conventions(ZoneId.of("Europe/Berlin"), null, Instant.parse("2026-11-25T12:00:00Z"));

    private boolean listening;
    private int count;
    private int problems;
    private int firstLine = Integer.MAX_VALUE;

    @Override
    public void listen(Chat chat, Part part) {
        listening = true;
    }

    @Override
    public void said(Said said) {
        assertThat(listening).as("it is known which chat is read").isTrue();
        assertThat(said.line()).isNotNegative();
        assertThat(said.link())
                .satisfiesAnyOf(
                        link -> assertThat(link).isNull(),
                        link -> assertThat(link).startsWith("https://"));
        happened(said.line());
    }

    @Override
    public void system(int line) {
        happened(line);
    }

    @Override
    public void problem(Part part, int line, String what, String fix) {
        assertThat(what).isNotBlank();
        assertThat(fix).endsWith(".");
        problems++;
        happened(line);
    }

    private void happened(int line) {
        assertThat(line).isNotNegative();
        firstLine = Math.min(firstLine, line);
        count++;
    }

    /// Whatever stands in a file came of it: in a chat of lines, each belongs to what began on it or before; in a list
    /// of entries, each is something, unless a problem says that the rest is not read.
    void accountFor(String format, byte[] file) {
        switch (format) {
            case "WhatsApp" -> assertThat(firstLine).isLessThanOrEqualTo(firstLineWithText(file));
            case "Telegram JSON", "Discord JSON" ->
                assertThat(problems > 0 ? Integer.MAX_VALUE : count).isGreaterThanOrEqualTo(entries(file));
            default -> assertThat(count).isNotNegative();
        }
    }

    /// Lines that begin without a line feed end as they did on old Macs; where that is so, the reader decides.
    private static int firstLineWithText(byte[] file) {
        boolean wide = file.length > 1 && (file[0] & 0xFF) >= 0xFE && (file[1] & 0xFF) >= 0xFE;
        String text = new String(file, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return Math.max(firstWithText(text.split("\n", -1)), firstWithText(text.split("\r", -1)));
    }

    private static int firstWithText(String[] lines) {
        int line = 0;
        while (line < lines.length
                && lines[line].replaceAll("[\\p{Cf}\\p{Z}\\s\uFFFD]", "").isEmpty()) {
            line++;
        }
        return line + 1;
    }

    /// Messages where an app puts them; 0 when it is no JSON any more.
    private static int entries(byte[] file) {
        try {
            JsonNode root = new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(file);
            return Stream.of(Stream.of(root), chats(root, "chats"), chats(root, "left_chats"))
                    .flatMap(chats -> chats)
                    .map(chat -> chat.path("messages"))
                    .filter(JsonNode::isArray)
                    .mapToInt(JsonNode::size)
                    .sum();
        } catch (IOException _) {
            return 0;
        }
    }

    private static Stream<JsonNode> chats(JsonNode root, String section) {
        return StreamSupport.stream(root.path(section).path("list").spliterator(), false);
    }
}
