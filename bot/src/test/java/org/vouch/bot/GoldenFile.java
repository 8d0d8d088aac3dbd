package org.vouch.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// A conversation as a text file that reads well: comments, a header, then what happens, each line with what the bot
/// makes of it below. Messages come a minute apart:
///
/// - `Ana: …` says something, `Ana @Ben: …` to a member, `Ana @vouch: …` to the bot;
/// - `Ana ^Ben: …` and `Ana ^vouch: …` reply to what that one said last;
/// - `edit Ana: …` changes what was said, `bot News: …` is said by a program;
/// - `Ana presses Show` presses the button of the bot that was said last and is called so, `Ana sends x.y` sends the
///   id of
///   a button under what the bot said last;
/// - `wait 5 min` and `wait 14 days` let time pass.
///
/// @param header `community` (or `none`), `knowledge` and `date`; `mode`, `delay` in seconds and `language` when they
///               are not open, 0 and en; `settings` in one line, as under `conversation`; `learning` when it is not
///               automatic
/// @param turns  in order
@NullMarked
record GoldenFile(Path path, List<String> header, List<Turn> turns) {

    static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private static final Pattern LINE = Pattern.compile("(?:(?<how>edit|bot) )?(?<who>\\p{Lu}[\\p{L}.]*)"
            + "(?<to>(?: [@^]\\p{L}+)*): (?:/(?<command>\\w+) ?)?(?<text>.*)");
    private static final Pattern PRESS =
            Pattern.compile("(?<who>\\p{Lu}[\\p{L}.]*) (?<how>presses|sends) (?<button>.+)");
    private static final Pattern WAIT = Pattern.compile("wait (?<number>\\d+) (?<unit>min|days)");
    private static final Pattern EXPECTED = Pattern.compile("(vouch|quiet|waits|withdrawn)\\b.*");

    /// One thing that happens.
    ///
    /// @param said     as it is written in the file
    /// @param expected lines of what the bot makes of it
    record Turn(String said, List<String> expected) {

        private Matcher parts() {
            Matcher parts = LINE.matcher(said.startsWith("/") ? "You: " + said : said);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not a line of a conversation: " + said);
            }
            return parts;
        }

        /// How long only time passes; empty when something is said.
        Optional<Duration> passes() {
            Matcher wait = WAIT.matcher(said);
            if (!wait.matches()) {
                return Optional.empty();
            }
            long number = Long.parseLong(wait.group("number"));
            return Optional.of(wait.group("unit").equals("min") ? Duration.ofMinutes(number) : Duration.ofDays(number));
        }

        boolean isPress() {
            return PRESS.matcher(said).matches();
        }

        /// Label of the button; its id when it is sent.
        String button() {
            return press().group("button");
        }

        boolean isIdSent() {
            return press().group("how").equals("sends");
        }

        private Matcher press() {
            Matcher press = PRESS.matcher(said);
            if (!press.matches()) {
                throw new IllegalArgumentException("nothing is pressed: " + said);
            }
            return press;
        }

        String speaker() {
            return isPress() ? press().group("who") : parts().group("who");
        }

        String text() {
            return parts().group("text");
        }

        @Nullable
        String command() {
            return parts().group("command");
        }

        boolean isEdit() {
            return "edit".equals(parts().group("how"));
        }

        boolean isByBot() {
            return "bot".equals(parts().group("how"));
        }

        boolean isToBot() {
            return parts().group("to").matches(".*[@^]vouch.*");
        }

        boolean isToMember() {
            return !parts().group("to").replaceAll("[@^]vouch", "").isBlank();
        }

        /// Whose last message it replies to; empty for nobody's.
        String repliesTo() {
            String to = parts().group("to");
            return to.contains("^") ? to.replaceFirst(".*\\^(\\p{L}+).*", "$1") : "";
        }
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GoldenFile read(String name) throws IOException {
        Path path = FOLDER.resolve(name);
        List<String> header = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        boolean inHeader = true;
        for (String line : Files.readAllLines(path)) {
            inHeader &= !line.isBlank();
            if (inHeader) {
                header.add(line);
            } else if (EXPECTED.matcher(line).matches()) {
                turns.getLast().expected().add(line);
            } else if (!line.isBlank()) {
                turns.add(new Turn(line, new ArrayList<>()));
            }
        }
        return new GoldenFile(path, header, turns);
    }

    /// Value of a line of the header.
    String head(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(path + " says no " + key));
    }

    String head(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    private Optional<String> find(String key) {
        return header.stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2).strip())
                .findFirst();
    }

    LocalDate date() {
        return LocalDate.parse(head("date"));
    }

    /// The settings, as they are written in their file.
    String settings() {
        String community = find("learning")
                .map(learning -> "communities: {%s: {learning: %s}}\n".formatted(head("community"), learning))
                .orElse("");
        return "%sconversation: {mode: %s, reply_delay_seconds: %s, language: %s%s}\ntelegram: {admins: [7]}\n"
                .formatted(
                        community,
                        head("mode", "open"),
                        head("delay", "0"),
                        head("language", "en"),
                        find("settings").map(more -> ", " + more).orElse(""));
    }

    /// The whole file, with `outcomes` in place of what was expected.
    String with(List<List<String>> outcomes) {
        StringBuilder text = new StringBuilder(String.join("\n", header)).append('\n');
        for (int i = 0; i < turns.size(); i++) {
            text.append('\n').append(turns.get(i).said()).append('\n');
            outcomes.get(i).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    String asWritten() {
        return with(turns.stream().map(Turn::expected).toList());
    }
}
