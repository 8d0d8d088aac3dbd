package org.vouch.indexer.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

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
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.telegram.TelegramJson;
import org.vouch.indexer.export.whatsapp.WhatsApp;
import org.vouch.indexer.recommendation.Message;

/// However a chat is split into overlapping exports, in whatever locales and by whichever accounts, the same
/// messages come of it.
///
/// `-Dvouch.property.rounds=N` tries N chats, `-Dvouch.property.seed=S` the chat that failed.
class OverlapPropertyTest {

    private static final int ROUNDS = Integer.getInteger("vouch.property.rounds", 40);
    private static final int REPLY_DISTANCE_MAX = 5;
    private static final int LAST_AMBIGUOUS_DAY = 12;
    private static final String MARK = "\u200E";
    private static final List<String> MEMBERS = List.of("Ada Q.", "Bo", "+00 000 001", "Dr:Who", "عمر", "🦊");
    private static final List<String> REPEATED = List.of("+1", "thanks", "+1\n+1");
    private static final List<Locality> LOCALITIES = List.of(
            new Locality("dd.MM.uu, HH:mm - ", "<Media omitted>", false),
            new Locality("[dd/MM/uuuu, HH:mm:ss] ", MARK + "image omitted", false),
            new Locality("uuuu-MM-dd, HH:mm - ", "<Media omitted>", false),
            new Locality("dd-MM-uuuu HH:mm - ", "<Media omitted>", false),
            new Locality("M/d/uu, h:mm a - ", "<Media omitted>", true));

    @TempDir
    private Path folder;

    /// How a phone writes.
    private record Locality(DateTimeFormatter header, String media, boolean monthFirst) {

        Locality(String header, String media, boolean monthFirst) {
            this(
                    DateTimeFormatter.ofPattern(
                            header.replace("- ", "'- '").replace("[", "'['").replace("] ", "'] '"), Locale.US),
                    media,
                    monthFirst);
        }
    }

    /// @param text    empty when it is a picture without words
    /// @param replyTo place of the message that it replies to; -1 when it replies to none
    private record Line(LocalDateTime at, String by, String text, int replyTo) {

        /// What two messages have in common that count as one where there are no ids.
        String same() {
            return at + " " + by + ": " + text;
        }
    }

    /// Writes a part of a chat.
    private interface Writing {

        String written(List<Line> chat, int from, int to);
    }

    /// One round of the property.
    private interface Round {

        void with(Random random) throws IOException;
    }

    private static void forEachSeed(String what, Round round) {
        long first = Long.getLong("vouch.property.seed", System.nanoTime());
        System.out.printf("%s: %d chats from seed %d%n", what, ROUNDS, first);
        for (long seed = first; seed < first + ROUNDS; seed++) {
            try {
                round.with(new Random(seed));
            } catch (IOException | RuntimeException | AssertionError e) {
                fail(what + ": the chat of seed " + seed + " fails; repeat it with -Dvouch.property.seed=" + seed, e);
            }
        }
    }

    @Test
    @DisplayName("any split of a transcript into overlapping exports imports to the same messages")
    void anySplitIntoOverlappingExportsGivesTheSameMessages() {
        forEachSeed("WhatsApp", random -> {
            List<Line> chat = chat(random);

            List<String> whole = imported(new WhatsApp(), List.of(whole(chat, OverlapPropertyTest::whatsApp)));
            List<String> split = imported(new WhatsApp(), split(chat, random, (lines, from, to) -> {
                Locality locality = LOCALITIES.get(random.nextInt(LOCALITIES.size()));
                // Of a part in which no date tells that the month stands first, nobody could know.
                boolean isAsked = locality.monthFirst() && isAmbiguous(lines.subList(from, to));
                return whatsApp(lines.subList(from, to), isAsked ? LOCALITIES.getFirst() : locality);
            }));

            assertThat(split).containsExactlyElementsOf(whole);
            assertThat(whole)
                    .hasSize((int) chat.stream().map(Line::same).distinct().count());
        });
    }

    @Test
    @DisplayName("any split of a chat whose messages have the same ids in each export keeps messages and replies")
    void anySplitOfAChatWithSharedIdsGivesTheSameMessagesAndReplies() {
        forEachSeed("Telegram", random -> {
            List<Line> chat = chat(random);

            List<String> whole = imported(new TelegramJson(), List.of(whole(chat, OverlapPropertyTest::supergroup)));
            List<String> split = imported(new TelegramJson(), split(chat, random, OverlapPropertyTest::supergroup));

            assertThat(split).containsExactlyElementsOf(whole);
            assertThat(whole).hasSameSizeAs(Collections.unmodifiableCollection(chat));
        });
    }

    @Test
    @DisplayName("any split of a chat that each account numbers for itself keeps messages and replies")
    void anySplitOfAChatWithIdsOfEachAccountGivesTheSameMessagesAndReplies() {
        forEachSeed("small Telegram groups", random -> {
            List<Line> chat = chat(random);

            List<String> whole = imported(
                    new TelegramJson(),
                    List.of(whole(chat, (all, from, to) -> telegram("private_group", 1, all, from, to))));
            List<String> split = imported(
                    new TelegramJson(),
                    split(
                            chat,
                            random,
                            (all, from, to) -> telegram("private_group", random.nextInt(1000), all, from, to)));

            assertThat(split).containsExactlyElementsOf(whole);
            assertThat(whole)
                    .hasSize((int) chat.stream().map(Line::same).distinct().count());
        });
    }

    private static boolean isAmbiguous(List<Line> lines) {
        return lines.stream().allMatch(line -> line.at().getDayOfMonth() <= LAST_AMBIGUOUS_DAY);
    }

    private static List<Line> chat(Random random) {
        List<Line> chat = new ArrayList<>();
        LocalDateTime at = LocalDateTime.parse("2025-01-03T08:00:00");
        int length = 80 + random.nextInt(200);
        for (int i = 0; i < length; i++) {
            at = at.plusMinutes(random.nextInt(4) == 0 ? random.nextInt(3000) : random.nextInt(2));
            String by = MEMBERS.get(random.nextInt(MEMBERS.size()));
            int replyTo = random.nextInt(3) == 0 ? i - 1 - random.nextInt(REPLY_DISTANCE_MAX) : -1;
            chat.add(new Line(at, by, text(i, random), replyTo));
        }
        return chat;
    }

    private static String text(int number, Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> "";
            case 2, 3 -> REPEATED.get(random.nextInt(REPEATED.size()));
            case 4, 5 -> "number " + number + "\nsecond line: " + number;
            default -> "number " + number;
        };
    }

    private Path whole(List<Line> chat, Writing writing) throws IOException {
        return Files.writeString(folder.resolve("whole"), writing.written(chat, 0, chat.size()));
    }

    /// Parts that cover the chat, each overlapping with the one before by more than a reply reaches back, in
    /// any order of their names.
    private List<Path> split(List<Line> chat, Random random, Writing writing) throws IOException {
        List<Path> parts = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g"));
        Collections.shuffle(names, random);
        int from = 0;
        int to = 0;
        while (to < chat.size()) {
            to = parts.size() == names.size() - 1
                    ? chat.size()
                    : Math.min(chat.size(), Math.max(to, from) + 30 + random.nextInt(60));
            String text = writing.written(chat, from, to);
            parts.add(Files.writeString(folder.resolve(names.get(parts.size())), text));
            from = Math.max(0, to - REPLY_DISTANCE_MAX - random.nextInt(20));
        }
        Collections.sort(parts);
        return parts;
    }

    private static String whatsApp(List<Line> all, int from, int to) {
        return whatsApp(all.subList(from, to), LOCALITIES.getFirst());
    }

    private static String whatsApp(List<Line> lines, Locality locality) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            // An iPhone puts a mark before the header of media, too.
            text.append(line.text().isEmpty() && locality.media().startsWith(MARK) ? MARK : "")
                    .append(locality.header().format(line.at()))
                    .append(line.by())
                    .append(": ")
                    .append(line.text().isEmpty() ? locality.media() : line.text())
                    .append('\n');
        }
        return text.toString();
    }

    private static String supergroup(List<Line> all, int from, int to) {
        return telegram("private_supergroup", 1, all, from, to);
    }

    /// @param firstId of the first message of the chat, as the account numbers it
    private static String telegram(String type, int firstId, List<Line> all, int from, int to) {
        List<String> messages = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Line line = all.get(i);
            messages.add(("{\"id\":%d,\"type\":\"message\",\"date\":\"%s:00\",\"from\":\"%s\","
                            + "\"from_id\":\"user%d\",%s\"text\":\"%s\"}")
                    .formatted(
                            firstId + i,
                            line.at(),
                            line.by(),
                            MEMBERS.indexOf(line.by()),
                            line.replyTo() < 0 ? "" : "\"reply_to_message_id\":" + (firstId + line.replyTo()) + ",",
                            line.text().replace("\n", "\\n")));
        }
        return "{\"name\":\"Quay\",\"type\":\"" + type + "\",\"id\":77,\"messages\":[\n" + String.join(",\n", messages)
                + "]}";
    }

    /// Each message with what it replies to.
    private List<String> imported(ExportFormat format, List<Path> files) throws IOException {
        try (Telling telling = new Telling(folder.resolve("scratch"))) {
            for (Path file : files) {
                telling.file(String.valueOf(file.getFileName()), hearing -> {
                    try (Bundle bundle = Bundle.open(file, _ -> {})) {
                        format.read(bundle, Telling.CONVENTIONS, hearing);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
            List<Message> messages = telling.all();
            return messages.stream()
                    .map(message -> told(message) + " <- " + repliedTo(message, messages))
                    .toList();
        }
    }

    private static String told(Message message) {
        return message.at() + " " + message.by().value() + ": " + message.text();
    }

    private static String repliedTo(Message message, List<Message> messages) {
        return messages.stream()
                .filter(other -> other.id().equals(message.replyTo()))
                .map(OverlapPropertyTest::told)
                .findFirst()
                .orElse("nothing");
    }
}
