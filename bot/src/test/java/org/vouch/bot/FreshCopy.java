package org.vouch.bot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;

/// The source as somebody has it who just cloned it: nothing built, no state.
final class FreshCopy {

    private static final Set<String> NOT_SOURCE = Set.of("target", "var", ".git", "node_modules");

    private final Path home;

    private FreshCopy(Path home) {
        this.home = home;
    }

    static FreshCopy in(Path home) throws IOException {
        Path source = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NOT_SOURCE.contains(String.valueOf(folder.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(home.resolve(source.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, home.resolve(source.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
        return new FreshCopy(home);
    }

    /// Lets the sample community chat in a group of a Bot API's server.
    void configure(URI api, long group) throws IOException {
        Files.writeString(home.resolve("config").resolve("vouch.yaml"), """
                communities:
                  cio-circle: { telegram_chats: [%d] }
                conversation: { mode: open, reply_delay_seconds: 0 }
                telegram:
                  token: ${VOUCH_TELEGRAM_TOKEN}
                  api: %s
                """.formatted(group, api));
    }

    /// Starts it once, which builds it.
    void build() throws IOException, InterruptedException {
        int exitCode = vouch("--version").start().waitFor();
        if (exitCode != 0) {
            throw new AssertionError("the first start ended with " + exitCode + ":\n" + log());
        }
    }

    Process run(String token) throws IOException {
        ProcessBuilder run = vouch("run");
        run.environment().put("VOUCH_TELEGRAM_TOKEN", token);
        return run.start();
    }

    private ProcessBuilder vouch(String command) {
        return new ProcessBuilder(home.resolve("vouch").toString(), command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("vouch.log").toFile()));
    }

    /// Everything that it has printed.
    String log() throws IOException {
        return Files.readString(home.resolve("vouch.log"));
    }
}
