package org.vouch.bot.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.vouch.indexer.recommendation.Problem;

/// What a file holds at one moment.
sealed interface FileText {

    /// No config comes near this; whatever does is some other file.
    int BYTES_MAX = 1 << 20;

    record Text(String text) implements FileText {}

    record Absent() implements FileText {}

    record Unreadable(Problem problem) implements FileText {}

    static FileText read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(BYTES_MAX + 1);
            if (bytes.length > BYTES_MAX) {
                return unreadable(file, "is larger than 1 MiB", "Put the settings back; a config is a few kilobytes.");
            }
            return new Text(utf8(bytes));
        } catch (NoSuchFileException missing) {
            return new Absent();
        } catch (CharacterCodingException otherEncoding) {
            return unreadable(file, "is not UTF-8 text", "Save it again with the encoding UTF-8.");
        } catch (IOException failed) {
            return unreadable(file, "cannot be read", "Make it a file that the account running Vouch may read.");
        }
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static FileText unreadable(Path file, String what, String fix) {
        return new Unreadable(new Problem(file.toString(), 0, what, fix));
    }
}
