package org.vouch.indexer.export.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Overheard;
import org.vouch.indexer.export.Part;

class ChatPartsTest {

    private static final String CHAT = "13/09/2020, 12:00 - Ada Sample: One\n13/09/2020, 12:01 - Ben Nobody: Two\n";

    @TempDir
    private Path folder;

    private List<String> chats(Map<String, String> entries) throws IOException {
        try (Bundle bundle = Bundle.open(Overheard.zip(folder.resolve("export.zip"), entries), _ -> {})) {
            return ChatParts.of(bundle).chats().stream().map(Part::name).toList();
        }
    }

    @Test
    void aZipWithMediaHasOneChatWhateverElseIsText() throws IOException {
        assertThat(chats(Map.of("_chat.txt", CHAT, "another.txt", CHAT, "photo.jpg", "\u0000")))
                .containsExactly("_chat.txt");
        assertThat(chats(Map.of(
                        "Invented Street.txt",
                        CHAT + "and\n".repeat(4),
                        "a.txt",
                        "Look:\n" + CHAT + CHAT,
                        "photo.jpg",
                        "\u0000")))
                .containsExactly("Invented Street.txt");
    }

    @Test
    void aSecondChatBesideMediaIsNotPassedOverInSilence() throws IOException {
        Path zip = Overheard.zip(
                folder.resolve("two.zip"), Map.of("_chat.txt", CHAT, "another.txt", CHAT, "photo.jpg", "\u0000"));

        Overheard overheard = Overheard.in(zip, new WhatsApp());

        assertThat(overheard.texts()).containsExactly("One", "Two");
        assertThat(overheard.problems())
                .containsExactly("another.txt:0: a second chat beside one with its media, as somebody may have sent it;"
                        + " it is not read");
    }

    @Test
    void partsThatAreNoChatsAreNone() throws IOException {
        assertThat(chats(Map.of(
                        "notes.txt", "Notes\nof 13/09/2020, 12:00\n", "list.csv", "a,b\n", "x.bin", "\u0000\u0001")))
                .isEmpty();
        assertThat(chats(Map.of("log.txt", "[2020-09-13 12:00:00] <ada> one\n".repeat(9))))
                .isEmpty();
        assertThat(chats(Map.of("table.csv", "2020-09-13 12:00:00, Ada: one\n".repeat(9))))
                .isEmpty();
        assertThat(chats(Map.of("empty.txt", ""))).isEmpty();
    }

    @Test
    void aFolderOfChatsIsReadAsOneChannelEach() throws IOException {
        Files.writeString(folder.resolve("Invented Street.txt"), CHAT);
        Files.writeString(Files.createDirectory(folder.resolve("Made-up Road")).resolve("_chat.txt"), CHAT);

        assertThat(Overheard.in(folder, new WhatsApp()).byChat())
                .containsOnlyKeys(new Chat("", "Invented Street"), new Chat("", "Made-up Road"));
    }
}
