package org.vouch.indexer.request;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/// How requests are worded in one language.
///
/// @param spelling chat spellings
/// @param cues     the words that decide
/// @param topics   words that belong to the subject even where they are part of a cue
/// @param fillers  words that say nothing of a subject when they stand at its ends
record Language(Spelling spelling, Cues cues, Set<String> topics, Set<String> fillers) {

    Language {
        topics = Set.copyOf(topics);
        fillers = Set.copyOf(fillers);
    }

    static Language english() {
        String name = "english.txt";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Language.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return LanguageFile.read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
