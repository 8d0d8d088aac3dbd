package org.vouch.indexer.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.whatsapp.WhatsApp;
import org.vouch.indexer.recommendation.Message;

/// However a chat is split into overlapping exports, in whatever locales, the same messages come of it.
///
/// `-Dvouch.property.rounds=N` tries N chats, `-Dvouch.property.seed=S` the chat that failed.
class OverlapPropertyTest {

    private static final int ROUNDS = Integer.getInteger("vouch.property.rounds", 40);
    private static final List<String> MEMBERS = List.of("Ada Q.", "Bo", "+00 000 001", "Dr:Who", "عمر", "🦊");
    private static final List<DateTimeFormatter> LOCALES = List.of(
            header("[dd/MM/uuuu, HH:mm:ss] "),
            header("M/d/uu, h:mm a - "),
            header("dd.MM.uu, HH:mm - "),
            header("uuuu-MM-dd, HH:mm - "),
            header("dd-MM-uuuu HH:mm - "));

    @TempDir
    private Path folder;

    private record Line(LocalDateTime at, String by, String text) {}

    @Test
    @DisplayName("any split of a transcript into overlapping exports imports to the same messages")
    void anySplitIntoOverlappingExportsGivesTheSameMessages() throws IOException {
        long first = Long.getLong("vouch.property.seed", System.nanoTime());
        for (long seed = first; seed < first + ROUNDS; seed++) {
            Random random = new Random(seed);
            List<Line> chat = chat(random);

            List<String> whole = imported(List.of(write(chat, LOCALES.get(2), "whole.txt")));
            List<String> split = imported(split(chat, random));

            assertThat(split).as("seed " + seed).containsExactlyElementsOf(whole);
            assertThat(whole).as("seed " + seed).hasSameSizeAs(Collections.unmodifiableCollection(chat));
        }
    }

    private static List<Line> chat(Random random) {
        List<Line> chat = new ArrayList<>();
        LocalDateTime at = LocalDateTime.parse("2025-01-13T08:00:00");
        int length = 80 + random.nextInt(200);
        for (int i = 0; i < length; i++) {
            at = at.plusMinutes(random.nextInt(4) == 0 ? random.nextInt(3000) : random.nextInt(2));
            // A part of which no date tells the order would rightly be asked about.
            at = at.getDayOfMonth() > 12 ? at : at.withDayOfMonth(13);
            String more = random.nextInt(5) == 0 ? "\nsecond line: " + i : "";
            chat.add(new Line(at, MEMBERS.get(random.nextInt(MEMBERS.size())), "number " + i + more));
        }
        return chat;
    }

    /// Parts that cover the chat, each overlapping with the one before, in any order of their names.
    private List<Path> split(List<Line> chat, Random random) throws IOException {
        List<Path> parts = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of("a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt", "g.txt"));
        Collections.shuffle(names, random);
        int from = 0;
        int to = 0;
        while (to < chat.size()) {
            to = parts.size() == names.size() - 1
                    ? chat.size()
                    : Math.min(chat.size(), Math.max(to, from) + 30 + random.nextInt(60));
            DateTimeFormatter locale = LOCALES.get(random.nextInt(LOCALES.size()));
            parts.add(write(chat.subList(from, to), locale, names.get(parts.size())));
            from = to - Math.min(to, 1 + random.nextInt(20));
        }
        Collections.sort(parts);
        return parts;
    }

    private Path write(List<Line> lines, DateTimeFormatter locale, String name) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(locale.format(line.at()))
                    .append(line.by())
                    .append(": ")
                    .append(line.text())
                    .append('\n');
        }
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> imported(List<Path> files) throws IOException {
        try (Telling telling = new Telling(folder.resolve("scratch"))) {
            for (Path file : files) {
                telling.file(String.valueOf(file.getFileName()), hearing -> {
                    try (Bundle bundle = Bundle.open(file, _ -> {})) {
                        new WhatsApp().read(bundle, Telling.CONVENTIONS, hearing);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
            List<String> messages = new ArrayList<>();
            for (Message message : telling.messages()) {
                messages.add(message.at() + " " + message.by().value() + ": " + message.text());
            }
            return messages;
        }
    }

    private static DateTimeFormatter header(String pattern) {
        return DateTimeFormatter.ofPattern(
                pattern.replace("- ", "'- '").replace("[", "'['").replace("] ", "'] '"), Locale.US);
    }
}
