package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A console chat, a real process, that is killed in the middle of a conversation.
@NullMarked
@Timeout(120)
class ConsoleSessionKillTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothingThatWasSaidIsOnDiskAfterTheProcessIsKilled() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process chat = start(temporary);
        try (BufferedWriter keyboard = chat.outputWriter(StandardCharsets.UTF_8);
                BufferedReader screen = chat.inputReader(StandardCharsets.UTF_8)) {
            keyboard.write("Ana: /help the bakery at the harbour\n");
            keyboard.flush();
            assertThat(screen.readLine()).contains("the bakery at the harbour");
            assertThat(screen.readLine()).isNotNull();
            chat.destroyForcibly().waitFor();
        }

        try (Stream<Path> files = Files.walk(temporary)) {
            assertThat(files.map(Path::toString).toList()).noneMatch(name -> name.contains("vouch-console"));
        }
    }

    private Process start(Path temporary) throws Exception {
        Path note = Files.createDirectories(folder.resolve("knowledge").resolve("harbour"))
                .resolve("bakers.md");
        Files.writeString(
                note,
                "# Bakers\n\n## Can anyone recommend a baker?\n\n- Crust Example (Ana, 2026-01-10): warm bread\n");
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dvouch.home=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "chat"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
