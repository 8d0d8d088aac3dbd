package org.vouch.bot;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.NullMarked;

/// Vouch installed in a folder, with a little knowledge, and somebody who types commands there.
@NullMarked
final class Installation {

    static final Instant NOW = Instant.parse("2026-11-01T09:00:00Z");

    private final Path home;
    private final Properties launcher = new Properties();
    private final Map<String, String> environment = new HashMap<>();
    private String typed = "";

    /// What a command left behind.
    record Outcome(int exitCode, String out, String err) {

        String all() {
            return out + err;
        }
    }

    Installation(Path home) {
        this.home = home;
        with("knowledge/circle/security.md", """
                ## Can anyone recommend a managed SOC for a hospital?
                - Fernlight SOC (Abe Q., 2026-11-01): Calm at night.
                - Fernlight SOC (Bo R.)
                - warning: Mallow MDR (Cy S., 2026-05-02): Nights are a call centre.
                """);
        with("config/vouch.yaml", "search: {half_life_days: 100}\n");
    }

    Installation with(String file, String text) {
        try {
            Path path = home.resolve(file);
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Installation secondCommunity() {
        return with("knowledge/parents/town.md", "## Dentist for children?\n- Dr Puffin (Ed U., 2026-06): Patient.\n");
    }

    /// Somebody reads answers and notes on a terminal.
    Installation onTerminal() {
        launcher.setProperty("vouch.stdout.terminal", "true");
        launcher.setProperty("vouch.stderr.terminal", "true");
        return this;
    }

    Installation environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /// What is typed while a command runs.
    Installation typing(String... lines) {
        typed = String.join("\n", lines) + "\n";
        return this;
    }

    Path path(String file) {
        return home.resolve(file);
    }

    Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter answers = new PrintWriter(out);
        PrintWriter notes = new PrintWriter(err);
        Terminal terminal = Terminal.of(answers, notes, launcher, environment);
        CommandContext context = new CommandContext(
                terminal, new StringReader(typed), home, Map.copyOf(environment), Clock.fixed(NOW, ZoneOffset.UTC));
        int exitCode = Main.run(context, arguments);
        answers.flush();
        notes.flush();
        return new Outcome(exitCode, out.toString(), err.toString());
    }
}
