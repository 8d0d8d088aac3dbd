package org.vouch.indexer.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Overheard;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;

class MessageLineTest {

    private static final Chat CHAT = new Chat("telegram:77", "Boats");
    private static final Said PLAIN = Said.plainly(Author.named("Mara"), null, "", 1);
    private static final Said WITH_EVERYTHING = new Said(
            "12",
            new Author("user7", "Mara \"Q\" 🦊", false),
            Instant.parse("2026-03-14T09:30:00.250Z"),
            "A title",
            "Two lines,\nand a tab\t…",
            "11",
            new Circumstances("Boats", true, true, false, List.of()),
            "https://t.me/c/77/12",
            2);

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAsTheSame() throws IOException {
        Path file = Files.write(
                folder.resolve("heard.jsonl"),
                List.of(MessageLine.of(Chat.ONLY, PLAIN), MessageLine.of(CHAT, WITH_EVERYTHING)));

        Overheard heard = Overheard.in(file, new MessageJson());

        assertThat(heard.said()).containsExactly(PLAIN, WITH_EVERYTHING);
        assertThat(heard.byChat().keySet()).containsExactly(Chat.ONLY, CHAT);
    }
}
