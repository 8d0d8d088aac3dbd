package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {

    @TempDir
    private Path folder = Path.of("");

    private Path generated(String format, String... options) {
        Path out = folder.resolve("out");
        List<String> arguments =
                new ArrayList<>(List.of("generate", "--format", format, "--messages", "300", "--out", out.toString()));
        arguments.addAll(List.of(options));

        assertThat(Main.run(arguments.toArray(String[]::new))).isZero();
        return out;
    }

    @Test
    void aWhatsAppTranscriptIsTheSameForTheSameSeed() throws IOException {
        String first = Files.readString(generated("whatsapp", "--seed", "3"));

        assertThat(first).startsWith("16/11/2024, 12:00 - ");
        assertThat(Files.readString(generated("whatsapp", "--seed", "3"))).isEqualTo(first);
        assertThat(Files.readString(generated("whatsapp", "--seed", "4"))).isNotEqualTo(first);
        assertThat(Files.readString(generated("whatsapp", "--header", "ios-german")))
                .startsWith("[16.11.24, 12:00:00] ");
    }

    @Test
    void aTelegramResultHoldsEveryMessageAndItsReplies() throws IOException {
        JsonNode messages =
                new JsonMapper().readTree(generated("telegram").toFile()).path("messages");

        assertThat(messages.valueStream()
                        .filter(message -> message.path("type").asText().equals("message")))
                .hasSize(300)
                .allMatch(message -> message.path("from_id").asText().startsWith("user"));
        assertThat(messages.valueStream().filter(message -> message.has("reply_to_message_id")))
                .isNotEmpty()
                .allMatch(message -> message.path("reply_to_message_id").asInt()
                        < message.path("id").asInt());
        assertThat(messages.path(0).path("type").asText()).isEqualTo("service");
        assertThat(messages.path(0).path("date").asText()).isEqualTo("2024-11-16T12:00:00");
    }

    @Test
    void aZipHoldsTheTranscriptAndItsMediaAsTheyAre() throws IOException {
        String transcript = Files.readString(generated("whatsapp"));

        try (ZipFile zip =
                new ZipFile(generated("zip", "--media-gigabytes", "0.02").toFile())) {
            List<? extends ZipEntry> media = zip.stream().skip(1).toList();
            ZipEntry chat = zip.getEntry("_chat.txt");
            assertThat(new String(zip.getInputStream(chat).readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(transcript);
            assertThat(media).hasSize(2).allMatch(entry -> entry.getMethod() == ZipEntry.STORED);
            assertThat(media.stream().mapToLong(ZipEntry::getSize).sum()).isEqualTo(20_000_000);
            // Reading to the end has the sum of its bytes compared.
            assertThat(zip.getInputStream(media.getLast()).readAllBytes())
                    .hasSize((int) media.getLast().getSize());
        }
    }

    @Test
    void aHeaderThatNoPhoneWritesIsExitCodeTwo() {
        String out = folder.resolve("out").toString();

        assertThat(Main.run("generate", "--format", "whatsapp", "--messages", "1", "--out", out, "--header", "none"))
                .isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeWrittenIsExitCodeOne() {
        String out = folder.resolve("none").resolve("out").toString();

        assertThat(Main.run("generate", "--format", "telegram", "--messages", "1", "--out", out))
                .isEqualTo(1);
    }
}
