package org.vouch.indexer.export.whatsapp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Words of the app itself that nothing but a list can tell from those of a person: the last resort.
final class Phrases {

    private static final Phrases DELETED = new Phrases("deleted.txt");
    private static final Phrases EDITED = new Phrases("edited.txt");
    private static final Phrases OMITTED = new Phrases("omitted.txt");

    private static final String NAME = " *";
    private static final String FULL_STOPS = ".。。۔।";

    private final Set<String> whole = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();
    private final int charactersMax;

    private Phrases(String file) {
        for (String phrase : lines(file)) {
            if (phrase.endsWith(NAME)) {
                beginnings.add(phrase.substring(0, phrase.length() - 1));
            } else {
                whole.add(phrase);
            }
        }
        charactersMax = whole.stream().mapToInt(String::length).max().orElse(0) + 1;
    }

    /// Whether `text` is what is left of a message that was deleted.
    static boolean isDeleted(String text) {
        return DELETED.holds(text);
    }

    /// Whether `text` is what the app says of a message that was edited, without the brackets around it.
    static boolean isEdited(String text) {
        return EDITED.holds(text);
    }

    /// Whether `text` stands in place of media that was left out.
    static boolean isOmitted(String text) {
        return OMITTED.holds(text);
    }

    /// What stands in `file` of this folder, a line each, without remarks.
    static List<String> lines(String file) {
        try (InputStream words = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file)) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean holds(String text) {
        int length = text.length();
        if (length == 0) {
            return false;
        }
        if (length <= charactersMax
                && whole.contains(
                        FULL_STOPS.indexOf(text.charAt(length - 1)) < 0 ? text : text.substring(0, length - 1))) {
            return true;
        }
        for (String beginning : beginnings) {
            if (text.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
