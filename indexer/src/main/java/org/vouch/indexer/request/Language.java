package org.vouch.indexer.request;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// How requests are worded.
///
/// @param spelling    chat spellings
/// @param cues        the words that decide
/// @param topics      words that belong to the subject even where they are part of a cue
/// @param fillers     words that say nothing of a subject when they stand at its ends
/// @param shapes      what stands for a word where only the frame of a sentence counts; no word for one of content
/// @param fingerprint SHA-256, in hexadecimal, of the text that all of this was read from
record Language(
        Spelling spelling,
        Cues cues,
        Set<String> topics,
        Set<String> fillers,
        Map<String, String> shapes,
        String fingerprint) {

    Language {
        topics = Set.copyOf(topics);
        fillers = Set.copyOf(fillers);
        shapes = Map.copyOf(shapes);
    }

    /// English, and the common ways to ask in German, French, Spanish and Portuguese.
    static Language english() {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        for (String name : List.of("english", "german", "french", "spanish", "portuguese")) {
            words.writeBytes(file(name + ".txt"));
        }
        return LanguageFile.read(words.toByteArray());
    }

    private static byte[] file(String name) {
        try (InputStream words = Objects.requireNonNull(Language.class.getResourceAsStream(name), name)) {
            return words.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
