package org.vouch.indexer.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.export.Bookmark;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.export.whatsapp.WhatsApp;

/// Of an export that is remembered, what is new is read, and nothing else.
class RememberedExportTest {

    private static final int MESSAGES = 3000;
    private static final DateTimeFormatter HEADER = DateTimeFormatter.ofPattern("dd/MM/uuuu, HH:mm' - '");

    @TempDir
    private Path folder;

    private Path chat;

    /// Six months of it.
    @BeforeEach
    void writeChat() throws IOException {
        chat = Files.writeString(folder.resolve("chat.txt"), lines(0, MESSAGES));
        assertThat(read(Map.of())).isEqualTo(MESSAGES);
    }

    @Test
    void ofAGrownExportOnlyTheLastMonthAndWhatIsNewIsRead() throws IOException {
        Files.writeString(chat, "a last line\n" + lines(MESSAGES, 10), StandardOpenOption.APPEND);

        assertThat(read(Map.of())).isLessThan(MESSAGES / 3).isGreaterThan(10);
    }

    @Test
    void anExportThatIsTheSameIsNotReadAtAll() throws IOException {
        assertThat(read(Map.of())).isZero();
    }

    @Test
    void anExportOfWhichOldWordsAreWantedIsReadFromThereOn() throws IOException {
        assertThat(read(Map.of("chat.txt", MESSAGES / 2))).isBetween(MESSAGES / 2, MESSAGES / 2 + 500);
    }

    @Test
    void anExportThatBeginsDifferentlyIsReadAsAWhole() throws IOException {
        Files.writeString(chat, Files.readString(chat).replaceFirst("number 1\n", "number 2\n"));

        assertThat(read(Map.of())).isEqualTo(MESSAGES);
    }

    @Test
    void anExportWhoseNewLinesTellHowOldOnesAreReadIsReadAsAWhole() throws IOException {
        chat = Files.writeString(folder.resolve("open.txt"), lines(0, MESSAGES).replace(": number", ": to: number"));
        read(Map.of());
        Files.writeString(chat, lines(MESSAGES, 3), StandardOpenOption.APPEND);

        assertThat(read(Map.of())).isEqualTo(MESSAGES + 3);
    }

    @Test
    void aMemoryThatIsDamagedIsNone() throws IOException {
        Path remembered = onlyMemory();
        byte[] bytes = Files.readAllBytes(remembered);
        bytes[bytes.length / 2]++;
        Files.write(remembered, bytes);

        assertThat(read(Map.of())).isEqualTo(MESSAGES);
    }

    @Test
    void noWordOfAMessageIsRemembered() throws IOException {
        assertThat(new String(Files.readAllBytes(onlyMemory()), StandardCharsets.ISO_8859_1))
                .doesNotContain("number")
                .doesNotContain("Ada");
    }

    private Path onlyMemory() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("heard"))) {
            return files.toList().getFirst();
        }
    }

    private static String lines(int from, int count) {
        StringBuilder lines = new StringBuilder();
        LocalDateTime begins = LocalDateTime.parse("2026-01-13T08:00:00");
        for (int i = from; i < from + count; i++) {
            lines.append(HEADER.format(begins.plusHours(i)))
                    .append(i % 2 == 0 ? "Ada" : "Bo")
                    .append(": number ")
                    .append(i)
                    .append('\n');
        }
        return lines.toString();
    }

    /// How many messages were read, after it was made sure that the transcript is the one of a whole reading.
    private int read(Map<String, Integer> wordsFrom) throws IOException {
        List<String> whole;
        try (Telling telling = new Telling(folder.resolve("scratch"))) {
            hear(telling);
            whole = telling.stretches().stream().map(Stretch::fingerprint).toList();
        }
        Recollection recollection = new Recollection(Memory.in(folder.resolve("heard")), "test", wordsFrom);
        try (Telling telling = new Telling(folder.resolve("scratch"), recollection)) {
            int said = hear(telling);
            assertThat(telling.stretches()).extracting(Stretch::fingerprint).isEqualTo(whole);
            return said;
        }
    }

    private int hear(Telling telling) throws IOException {
        Counted counted = new Counted();
        try (Bundle contents = Bundle.open(chat, _ -> {})) {
            telling.file(String.valueOf(chat.getFileName()), contents.fingerprint(), hearing -> {
                try (Bundle bundle = Bundle.open(chat, _ -> {})) {
                    new WhatsApp().read(bundle, Telling.CONVENTIONS, counted.passingOnTo(hearing));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return counted.said;
    }

    private static final class Counted {

        private int said;

        private Hearing passingOnTo(Hearing hearing) {
            return new Hearing() {
                @Override
                public void listen(Chat chat, Part part) {
                    hearing.listen(chat, part);
                }

                @Override
                public Bookmark goesOn(Part part, String manner) throws IOException {
                    return hearing.goesOn(part, manner);
                }

                @Override
                public void bookmark(Bookmark here) {
                    hearing.bookmark(here);
                }

                @Override
                public void said(Said message) {
                    said++;
                    hearing.said(message);
                }

                @Override
                public void system(int line) {
                    hearing.system(line);
                }

                @Override
                public void problem(Part part, int line, String what, String fix) {
                    hearing.problem(part, line, what, fix);
                }
            };
        }
    }
}
