package org.vouch.evaluation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vouch.evaluation.invented.HeaderFormat;
import org.vouch.evaluation.invented.HeaderFormats;
import org.vouch.evaluation.invented.InventedChat;
import org.vouch.evaluation.invented.MediaZip;
import org.vouch.evaluation.invented.TelegramResult;
import org.vouch.evaluation.invented.WhatsAppTranscript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `generate`: a chat export of any size, invented, to measure with. About one message in fifty asks for advice.
@Command(
        name = "generate",
        description = "Writes an invented chat export of any size, to measure with. Some of its messages ask for advice"
                + " and are answered with names.",
        mixinStandardHelpOptions = true)
final class Generate implements Callable<Integer> {

    /// Which app has exported it.
    enum Kind {
        WHATSAPP,
        TELEGRAM,
        ZIP
    }

    private static final long BYTES_PER_GIGABYTE = 1_000_000_000;
    private static final int BUFFER_BYTES = 1 << 16;

    @Option(
            names = "--format",
            required = true,
            description = "whatsapp (a .txt), telegram (a result.json) or zip (a .txt of WhatsApp's with media).")
    private Kind format = Kind.WHATSAPP;

    @Option(names = "--messages", required = true, paramLabel = "N", description = "How many people say.")
    private int messages;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
    private Path out = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What is said follows from it. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--header",
            paramLabel = "NAME",
            defaultValue = "android-british",
            description = "How WhatsApp begins each message, as `import` calls it. Default: ${DEFAULT-VALUE}.")
    private String header = "";

    @Option(
            names = "--media-gigabytes",
            paramLabel = "G",
            defaultValue = "0",
            description = "What stands for media in a zip, stored as it is. Default: ${DEFAULT-VALUE}.")
    private double mediaGigabytes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        WhatsAppTranscript transcript = new WhatsAppTranscript(chosen());
        InventedChat chat = transcript.chat(messages, seed);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out), BUFFER_BYTES)) {
            switch (format) {
                case WHATSAPP -> {
                    Writer text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
                    transcript.write(chat, text);
                    text.flush();
                }
                case TELEGRAM -> TelegramResult.write(chat, file);
                case ZIP ->
                    new MediaZip(seed).write(chat, transcript, (long) (mediaGigabytes * BYTES_PER_GIGABYTE), file);
            }
        }
        return 0;
    }

    private HeaderFormat chosen() {
        return HeaderFormats.named(header)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "--header: no format is called so"));
    }
}
