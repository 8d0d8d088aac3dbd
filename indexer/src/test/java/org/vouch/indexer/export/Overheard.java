package org.vouch.indexer.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// All that a format finds in a bundle, remembered.
public final class Overheard implements Hearing {

    /// When the tests happen.
    public static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    /// In UTC, to be asked about dates.
    public static final Conventions UNSAID = new Conventions(ZoneOffset.UTC, null, NOW);

    private final List<Said> said = new ArrayList<>();
    private final Map<Chat, List<Said>> byChat = new LinkedHashMap<>();
    private final List<Integer> system = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private Chat chat = Chat.ONLY;

    private Overheard() {}

    /// For what is to be overheard later.
    public static Overheard nothing() {
        return new Overheard();
    }

    /// What `format` finds at `path`, by the conventions [#UNSAID].
    public static Overheard in(Path path, ExportFormat format) {
        return in(path, format, UNSAID);
    }

    /// What `format` finds at `path`. A refusal, of the whole or of the rest, is a problem on line 0.
    public static Overheard in(Path path, ExportFormat format, Conventions conventions) {
        Overheard overheard = new Overheard();
        try (Bundle bundle = Bundle.open(path, _ -> {})) {
            bundle.refused().forEach(refusal -> overheard.problems.add("0: " + refusal.what()));
            format.read(bundle, conventions, overheard);
        } catch (RefusedException e) {
            overheard.problems.add("0: " + e.what());
        } catch (IOException e) {
            throw new AssertionError("reading should not fail", e);
        }
        return overheard;
    }

    /// Whether `format` recognises what is at `path`.
    public static boolean recognises(ExportFormat format, Path path) throws IOException {
        try (Bundle bundle = Bundle.open(path, _ -> {})) {
            return format.recognises(bundle);
        }
    }

    /// A zip at `path` with `entries`, text by name.
    public static Path zip(Path path, Map<String, String> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return path;
    }

    @Override
    public void listen(Chat chat, Part part) {
        this.chat = chat;
    }

    @Override
    public void said(Said message) {
        said.add(message);
        byChat.computeIfAbsent(chat, _ -> new ArrayList<>()).add(message);
    }

    @Override
    public void system(int line) {
        system.add(line);
    }

    @Override
    public void problem(Part part, int line, String what, String fix) {
        problems.add((part.name().isEmpty() ? "" : part.name() + ":") + line + ": " + what);
    }

    /// Everything that people said, in the order in which it was found.
    public List<Said> said() {
        return said;
    }

    /// The same by chat.
    public Map<Chat, List<Said>> byChat() {
        return byChat;
    }

    /// The texts alone.
    public List<String> texts() {
        return said.stream().map(Said::text).toList();
    }

    /// The names of the authors, message by message.
    public List<String> authors() {
        return said.stream().map(message -> message.author().name()).toList();
    }

    /// The moments, message by message, as text ("2026-03-14T09:30:00Z", or "null").
    public List<String> moments() {
        return said.stream().map(message -> String.valueOf(message.at())).toList();
    }

    /// Lines of what the app itself said.
    public List<Integer> system() {
        return system;
    }

    /// `line: what`, with `part:` before it where the bundle has several.
    public List<String> problems() {
        return problems;
    }
}
