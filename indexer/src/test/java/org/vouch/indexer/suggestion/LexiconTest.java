package org.vouch.indexer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void theFingerprintChangesWithTheWords() throws IOException {
        String english = english();
        Suggestions same = reading(english);
        Suggestions other = reading(english.replace("\nrip off\n", "\nripping off\n"));
        assertThat(same.fingerprint())
                .matches("[0-9a-f]{64}")
                .isEqualTo(Suggestions.english().fingerprint())
                .isNotEqualTo(other.fingerprint());
    }

    private static Suggestions reading(String words) {
        return new Suggestions(Lexicon.of(words.getBytes(StandardCharsets.UTF_8)), null);
    }

    private static String english() throws IOException {
        try (InputStream words = Objects.requireNonNull(Suggestions.class.getResourceAsStream("english.txt"))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
