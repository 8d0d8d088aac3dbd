package org.vouch.indexer.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;

/// How requests are worded in one language.
///
/// @param spelling    chat spellings
/// @param cues        the words that decide
/// @param topics      words that belong to the subject even where they are part of a cue
/// @param fillers     words that say nothing of a subject when they stand at its ends
/// @param fingerprint SHA-256, in hexadecimal, of the text that all of this was read from
record Language(Spelling spelling, Cues cues, Set<String> topics, Set<String> fillers, String fingerprint) {

    Language {
        topics = Set.copyOf(topics);
        fillers = Set.copyOf(fillers);
    }

    static Language english() {
        String name = "english.txt";
        try (InputStream words = Objects.requireNonNull(Language.class.getResourceAsStream(name), name)) {
            return LanguageFile.read(words.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
