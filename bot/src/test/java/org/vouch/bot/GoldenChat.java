package org.vouch.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// A chat export, with what is understood of it in a text file beside it: remarks, what is asked afterwards
/// (`ask: …`), and below that what becomes of both.
///
/// @param folder  `chat.txt`, `understood.txt` and whatever else a curator puts beside a chat
/// @param remarks and an empty line below them
/// @param asked   of the index of the chat, in the words of somebody who asks
/// @param written the rest of the file
@NullMarked
record GoldenChat(Path folder, List<String> remarks, List<String> asked, String written) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden-chats");
    private static final String FILE = "understood.txt";
    private static final String ASK = "ask: ";

    static List<String> names() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GoldenChat read(String name) throws IOException {
        Path folder = FOLDER.resolve(name);
        List<String> remarks = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder.resolve(FILE));
        int end = 0;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            remarks.add(lines.get(end));
            end++;
        }
        List<String> rest = lines.subList(Math.min(end + 1, lines.size()), lines.size());
        rest.stream().filter(line -> line.startsWith(ASK)).forEach(line -> asked.add(line.substring(ASK.length())));
        return new GoldenChat(folder, remarks, asked, String.join("\n", rest));
    }

    /// Puts the chat, and what lies beside it, where a curator of `community` would.
    void copyTo(Path community) throws IOException {
        Files.createDirectories(community);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !file.endsWith(FILE)).toList()) {
                Files.copy(file, community.resolve(file.getFileName()));
            }
        }
    }

    void rewrite(String goes) throws IOException {
        Files.writeString(folder.resolve(FILE), String.join("\n", remarks) + "\n\n" + goes + "\n");
    }

    static String asking(String request) {
        return ASK + request;
    }
}
