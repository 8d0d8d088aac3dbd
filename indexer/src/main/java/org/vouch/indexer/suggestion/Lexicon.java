package org.vouch.indexer.suggestion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words of one language that decide what is a name and what is said of it: named sections of entries.
final class Lexicon {

    private final Map<String, List<String>> sections = new HashMap<>();

    private Lexicon() {}

    static Lexicon english() {
        String name = "english.txt";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            Lexicon lexicon = new Lexicon();
            lexicon.read(lines);
            return lexicon;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void read(BufferedReader lines) throws IOException {
        List<String> section = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
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
