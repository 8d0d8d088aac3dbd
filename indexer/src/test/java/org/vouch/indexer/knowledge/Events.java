package org.vouch.indexer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;

/// Hears everything, holds formats to what they promise, and counts.
final class Events implements Hearing {

    static final Conventions CONVENTIONS =
            new Conventions(ZoneId.of("Europe/Berlin"), null, Instant.parse("2026-11-25T12:00:00Z"));

    /// As problems put it that more than one entry was lost.
    private static final Pattern REST = Pattern.compile(
            "from here on|the rest of it|no list in brackets|neither this file|like the others|a line of more than");

    private boolean listening;
    private int count;
    private boolean restIsLost;
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
        restIsLost |= REST.matcher(what).find();
        happened(line);
    }

    private void happened(int line) {
        assertThat(line).isNotNegative();
        firstLine = Math.min(firstLine, line);
        count++;
    }

    /// Whatever stands in a file came of it: in a chat of lines, each belongs to what began on it or before;
    /// in all others, each entry is something, unless a problem says that the rest is not read.
    ///
    /// @param files by name
    void accountFor(String format, Map<String, byte[]> files) {
        if (format.equals("WhatsApp")) {
            byte[] file = files.values().iterator().next();
            assertThat(firstLine).isLessThanOrEqualTo(firstLineWithText(file));
        } else if (!restIsLost) {
            assertThat(count)
                    .as("messages, lines of the app and problems")
                    .isGreaterThanOrEqualTo(WrittenEntries.atLeast(format, files));
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
}
