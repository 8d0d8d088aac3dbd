package org.vouch.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// A conversation as a text file that reads well: comments, a header, then what is said, each line with what the bot
/// makes of it below.
///
/// @param header `community` (or `none`), `knowledge` and `date`
/// @param turns  in order
@NullMarked
record GoldenFile(Path path, List<String> header, List<Turn> turns) {

    static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private static final Pattern LINE = Pattern.compile(
            "(?:(?<how>edit|bot) )?(?<who>\\p{Lu}[\\p{L}.]*)(?<to>(?: @\\p{L}+)*): (?:/(?<command>\\w+) ?)?(?<text>.*)");

    /// One thing that is said.
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

        String speaker() {
            return parts().group("who");
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
            return parts().group("to").contains("@vouch");
        }

        boolean isToMember() {
            return !parts().group("to").replace("@vouch", "").isBlank();
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
            } else if (line.startsWith("vouch>") || line.startsWith("quiet:")) {
                turns.getLast().expected().add(line);
            } else if (!line.isBlank()) {
                turns.add(new Turn(line, new ArrayList<>()));
            }
        }
        return new GoldenFile(path, header, turns);
    }

    /// Value of a line of the header.
    String head(String key) {
        return header.stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path + " says no " + key));
    }

    LocalDate date() {
        return LocalDate.parse(head("date"));
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
