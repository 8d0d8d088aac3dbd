package org.vouch.evaluation.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Reads with npm's `whatsapp-chat-parser`, which lives in a process of its own for each file.
public final class PeerReader {

    private static final String SCRIPT = "peer.cjs";
    private static final String ANSWER = "peer.jsonl";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path modules;
    private final Path folder;
    private final Rounds rounds;

    /// @param modules the `node_modules` folder in which the peer is installed
    /// @param folder  to work in
    public PeerReader(Path modules, Path folder, Rounds rounds) {
        this.modules = modules;
        this.folder = folder;
        this.rounds = rounds;
    }

    /// Which version of the peer it is.
    ///
    /// @throws NoPeerException when it is not there
    public String version() throws IOException {
        Path description = modules.resolve("whatsapp-chat-parser").resolve("package.json");
        if (!Files.exists(description)) {
            throw new NoPeerException(
                    "whatsapp-chat-parser is not installed there", "npm install --prefix FOLDER whatsapp-chat-parser");
        }
        return MAPPER.readTree(description.toFile()).path("version").asText();
    }

    /// @throws NoPeerException when node is not there, or fails
    Reading read(Path file) throws IOException {
        Path answer = folder.resolve(ANSWER);
        run(file, answer);
        List<Heard> messages = new ArrayList<>();
        double seconds;
        try (BufferedReader lines = Files.newBufferedReader(answer)) {
            seconds = seconds(MAPPER.readTree(lines.readLine()));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                messages.add(heard(MAPPER.readTree(line)));
            }
        } finally {
            Files.deleteIfExists(answer);
        }
        return new Reading(messages, 0, seconds);
    }

    private void run(Path file, Path answer) throws IOException {
        // In UTC, because the peer takes the times of an export for those of its own machine.
        ProcessBuilder node = new ProcessBuilder(
                "node",
                script().toString(),
                modules.toAbsolutePath().toString(),
                file.toString(),
                Integer.toString(rounds.warmUp()),
                Integer.toString(rounds.counted()),
                answer.toString());
        node.environment().put("TZ", "UTC");
        Process process;
        try {
            process = node.redirectErrorStream(true).start();
        } catch (IOException _) {
            throw new NoPeerException("node cannot be started", "Install Node.js, or leave --peer away");
        }
        String complaint;
        try (InputStream out = process.getInputStream()) {
            complaint = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new NoPeerException("the peer failed: " + complaint, "See that it can be required from there");
        }
    }

    private Path script() throws IOException {
        Path script = folder.resolve(SCRIPT);
        if (!Files.exists(script)) {
            try (InputStream in = Objects.requireNonNull(PeerReader.class.getResourceAsStream(SCRIPT))) {
                Files.copy(in, script);
            }
        }
        return script;
    }

    private static double seconds(JsonNode rounds) {
        double[] seconds = new double[rounds.size()];
        for (int round = 0; round < seconds.length; round++) {
            seconds[round] = rounds.get(round).asDouble();
        }
        return Rounds.median(seconds);
    }

    private static Heard heard(JsonNode message) {
        JsonNode minute = message.path("minute");
        return Heard.of(
                message.path("author").asText(),
                minute.isNumber() ? minute.asLong() : Heard.NO_MINUTE,
                message.path("text").asText());
    }
}
