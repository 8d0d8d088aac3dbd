package org.vouch.indexer.suggestion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words of one language that decide what is a name and what is said of it: named sections of entries.
final class Lexicon {

    private final Map<String, List<String>> sections = new HashMap<>();

    private final String fingerprint;

    private Lexicon(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    static Lexicon english() {
        String name = "english.txt";
        try (InputStream words = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
            return of(words.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// @param text sections of entries, in UTF-8
    static Lexicon of(byte[] text) {
        Lexicon lexicon = new Lexicon(sha256(text));
        lexicon.read(new String(text, StandardCharsets.UTF_8));
        return lexicon;
    }

    /// SHA-256, in hexadecimal, of all the words.
    String fingerprint() {
        return fingerprint;
    }

    static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private void read(String text) {
        List<String> section = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.add(line.strip());
            }
        }
    }

    /// The single words of a section.
    Set<String> words(String section) {
        Set<String> words = new HashSet<>();
        section(section).forEach(line -> words.addAll(List.of(line.split(" ", -1))));
        return Set.copyOf(words);
    }

    /// The phrases of a section, one a line.
    Phrases phrases(String section) {
        return new Phrases(section(section));
    }

    /// Names of all countries, as single words and as the letters and digits of the whole name.
    static Set<String> countries() {
        Set<String> countries = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            countries.add(Forms.key(name));
        }
        return Set.copyOf(countries);
    }

    private List<String> section(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }
}
