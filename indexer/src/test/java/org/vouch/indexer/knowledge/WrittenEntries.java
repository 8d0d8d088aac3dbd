package org.vouch.indexer.knowledge;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Counts what stands in a file of an export without the code that reads it: entries of which each must
/// become a message, something that the app said, or a problem. Where a file is too damaged to count, there
/// is nothing to hold a format to.
final class WrittenEntries {

    private static final ObjectReader JSON = new ObjectMapper()
            .readerFor(JsonNode.class)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS);
    private static final Pattern MAIL = Pattern.compile(
            "(?:^|\\n\\r?\\n)From [!-~]{1,100} [ -~]{0,30} \\d\\d:\\d\\d:\\d\\d \\d{4}\\r?\\n[!-9;-~]{1,80}:");
    private static final int PAGE_HEAD_CHARACTERS = 30_000;
    private static final Pattern PAGE = Pattern.compile("(?s)<html\\b.*class=\"message (?:default|service)\\b");
    private static final Pattern PAGE_MESSAGE = Pattern.compile("<div [^<>]{0,100}\\bclass=\"message[ \"]");
    private static final Pattern SLACK_DAY = Pattern.compile("general/\\d{4}-\\d{2}-\\d{2}\\.json");
    private static final Pattern SLACK_MESSAGE = Pattern.compile("\"ts\"\\s*:\\s*\"\\d{9,11}\\.\\d{6}\"");

    private WrittenEntries() {}

    /// How many there are at least in `files`, by name, which the format of that name recognises.
    static int atLeast(String format, Map<String, byte[]> files) {
        return files.entrySet().stream()
                .mapToInt(file -> text(file.getValue())
                        .map(text -> atLeast(format, file.getKey(), text))
                        .orElse(0))
                .sum();
    }

    private static int atLeast(String format, String name, String text) {
        return switch (format) {
            case "Telegram JSON", "Discord JSON" ->
                json(text).map(WrittenEntries::ofChats).orElse(0);
            case "Telegram HTML" -> isPage(text) ? pageMessages(text) : 0;
            case "Slack" ->
                isSlackDay(name, text) ? json(text).map(JsonNode::size).orElse(0) : 0;
            case "mailing list (mbox)" -> (int) MAIL.matcher(text).results().count();
            case "Discord CSV", "messages (CSV)" -> rows(text);
            case "messages (JSON)" ->
                text.stripLeading().startsWith("[")
                        ? json(text).map(JsonNode::size).orElse(0)
                        : lines(text, _ -> true);
            case "Mattermost" -> lines(text, line -> line.path("type").asText().matches("post|direct_post|"));
            case "Signal" -> lines(text, line -> line.path("chatItem").isObject());
            default -> 0;
        };
    }

    private static boolean isPage(String text) {
        return PAGE.matcher(text.substring(0, Math.min(text.length(), PAGE_HEAD_CHARACTERS)))
                .find();
    }

    private static int pageMessages(String text) {
        return text.lines()
                .mapToInt(line -> (int) PAGE_MESSAGE.matcher(line).results().count())
                .sum();
    }

    private static boolean isSlackDay(String name, String text) {
        return SLACK_DAY.matcher(name).matches() && SLACK_MESSAGE.matcher(text).find();
    }

    /// Only text that everybody reads the same way: in UTF-8, without marks of other encodings and without
    /// the line breaks of old Macs.
    private static Optional<String> text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            boolean isPlain = text.replace("\r\n", "\n").chars().noneMatch(c -> c == '\r' || c == '\0' || c == 0xFEFF);
            return isPlain ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(JSON.readValue(text));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static int ofChats(JsonNode root) {
        return Stream.of(Stream.of(root), chats(root, "chats"), chats(root, "left_chats"))
                .flatMap(chats -> chats)
                .map(chat -> chat.path("messages"))
                .filter(JsonNode::isArray)
                .mapToInt(JsonNode::size)
                .sum();
    }

    private static Stream<JsonNode> chats(JsonNode root, String section) {
        return StreamSupport.stream(root.path(section).path("list").spliterator(), false);
    }

    private static int lines(String text, Predicate<JsonNode> counts) {
        return (int) text.lines()
                .filter(line -> !line.isBlank())
                .map(WrittenEntries::json)
                .filter(line -> line.isEmpty() || !line.get().isObject() || counts.test(line.get()))
                .count();
    }

    /// Rows below the names that are not blank; of a table that tells its separator or has quotes that do not
    /// pair, none.
    private static int rows(String text) {
        String names = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = List.of(',', ';', '\t').stream()
                .max((one, other) -> Long.compare(count(names, one), count(names, other)))
                .orElseThrow();
        if (names.startsWith("sep=")) {
            return 0;
        }
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            long rows = records.stream()
                    .filter(row -> !row.getFields().stream().allMatch(String::isBlank))
                    .count();
            return Math.max(0, (int) rows - 1);
        } catch (IOException | CsvParseException _) {
            return 0;
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
