package org.vouch.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.exchange.LinkReading;
import org.vouch.indexer.exchange.WordWeights.Part;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Source;

/// A chat with what each message of it answers, where that is known.
///
/// @param name     of the file, without its ending
/// @param messages what members said, in order
/// @param notices  ids of what the app said, in order
/// @param answers  ids of earlier messages by that of a later one; its own when it starts something new. Empty when
///                 nothing is known
record LinkedChat(String name, List<Message> messages, List<String> notices, Map<String, Set<String>> answers) {

    private static final String LINKS = ".links";
    private static final String ENDING = ".messages.jsonl";
    private static final Pattern ADDRESSED = Pattern.compile("(\\S+)[:,]\\s+");
    private static final int SLOWER = 20;
    private static final int REGULARS = 40;
    private static final Instant FIRST_DAY = Instant.parse("2000-01-01T00:00:00Z");

    /// All chats of a folder, by name.
    static List<LinkedChat> in(Path folder) throws IOException {
        List<LinkedChat> chats = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                chats.add(read(file));
            }
        }
        if (chats.isEmpty()) {
            throw new UnusableFile(folder, 0, "no file in it ends with " + ENDING, "Name a folder of chats");
        }
        return chats;
    }

    private static LinkedChat read(Path file) throws IOException {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - ENDING.length());
        List<Message> messages = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        Clock clock = new Clock();
        JsonLines.read(file, (object, line) -> {
            String id = JsonLines.text(object, "id", file, line);
            if (object.path("system").booleanValue()) {
                notices.add(id);
            } else {
                messages.add(new Message(
                        id,
                        new MemberId(JsonLines.text(object, "by", file, line)),
                        clock.at(object),
                        "",
                        JsonLines.text(object, "text", file, line),
                        null,
                        new Source(fileName, line, null)));
            }
        });
        return new LinkedChat(name, messages, notices, answers(file.resolveSibling(name + LINKS)));
    }

    private static Map<String, Set<String>> answers(Path file) throws IOException {
        Map<String, Set<String>> answers = new TreeMap<>();
        if (Files.exists(file)) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                int blank = line.indexOf(' ');
                if (blank < 0) {
                    throw new UnusableFile(file, number, "this line is no link", "Write LATER EARLIER");
                }
                answers.computeIfAbsent(line.substring(0, blank), _ -> new TreeSet<>())
                        .add(line.substring(blank + 1).strip());
            }
        }
        return answers;
    }

    /// The same chat as a group of people with phones would hold it: with long pauses, without a name before the words
    /// to tell whom they are meant for, and among members who know one another.
    LinkedChat slowed() {
        Set<String> names = messages.stream()
                .map(message -> message.by().value().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Regulars regulars = new Regulars();
        List<Message> slow = messages.stream()
                .map(message -> new Message(
                        message.id(),
                        regulars.of(message.by()),
                        message.at() == null
                                ? null
                                : FIRST_DAY.plus(Duration.between(FIRST_DAY, message.at())
                                        .multipliedBy(SLOWER)),
                        message.title(),
                        unaddressed(message.text(), names),
                        null,
                        message.source()))
                .toList();
        return new LinkedChat(name, slow, notices, answers);
    }

    /// Lets whoever comes new speak as the member who has been silent for longest.
    private static final class Regulars {
        private final Map<MemberId, MemberId> speaksAs = new LinkedHashMap<>(16, 0.75f, true);

        MemberId of(MemberId author) {
            @Nullable MemberId known = speaksAs.get(author);
            if (known != null) {
                return known;
            }
            MemberId regular = author;
            if (speaksAs.size() == REGULARS) {
                Iterator<MemberId> silent = speaksAs.values().iterator();
                regular = silent.next();
                silent.remove();
            }
            speaksAs.put(author, regular);
            return regular;
        }
    }

    private static String unaddressed(String text, Set<String> names) {
        Matcher addressed = ADDRESSED.matcher(text);
        return addressed.lookingAt() && names.contains(addressed.group(1).toLowerCase(Locale.ROOT))
                ? text.substring(addressed.end())
                : text;
    }

    /// What is known of each message's part in the conversation.
    Map<String, Set<Part>> parts() {
        Map<String, MemberId> authors = messages.stream().collect(Collectors.toMap(Message::id, Message::by));
        Map<String, Set<Part>> parts = new TreeMap<>();
        answers.keySet().forEach(later -> parts.put(later, EnumSet.noneOf(Part.class)));
        answers.forEach((later, all) -> all.forEach(earlier -> {
            if (earlier.equals(later)) {
                add(later, Part.OPENS, parts);
            } else if (Objects.equals(authors.get(earlier), authors.get(later))) {
                add(later, Part.GOES_ON, parts);
                add(earlier, Part.FOLLOWED, parts);
            } else {
                add(earlier, Part.ANSWERED, parts);
            }
        }));
        return parts;
    }

    private static void add(String message, Part part, Map<String, Set<Part>> parts) {
        Set<Part> known = parts.get(message);
        if (known != null) {
            known.add(part);
        }
    }

    /// Writes what each message answers, as `reading` tells; what the app said starts something of its own.
    void write(LinkReading reading, Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        notices.forEach(notice -> lines.add(notice + " " + notice));
        for (Message message : messages) {
            List<Message> answered = reading.next(message).answered();
            answered.forEach(earlier -> lines.add(message.id() + " " + earlier.id()));
            if (answered.isEmpty()) {
                lines.add(message.id() + " " + message.id());
            }
        }
        Files.write(folder.resolve(name + LINKS), lines);
    }

    /// Makes moments of times of day: a time before the last one is of the next day.
    private static final class Clock {
        private static final int TIME_CHARACTERS = 5;
        private Instant day = FIRST_DAY;
        private LocalTime last = LocalTime.MIN;

        @Nullable
        Instant at(ObjectNode message) {
            String at = message.path("at").asText("");
            if (at.length() != TIME_CHARACTERS) {
                return at.isEmpty() || at.equals("null") ? null : Instant.parse(at);
            }
            LocalTime time = LocalTime.parse(at);
            if (time.isBefore(last.minusHours(Math.min(12, last.getHour())))) {
                day = day.plus(Duration.ofDays(1));
            }
            last = time;
            return day.plusSeconds(time.toSecondOfDay());
        }
    }
}
