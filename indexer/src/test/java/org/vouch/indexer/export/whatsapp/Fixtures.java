package org.vouch.indexer.export.whatsapp;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.vouch.indexer.export.Overheard;

/// Invented chats, each named by the trait it shows.
final class Fixtures {

    private static final String FOLDER = "/exports/whatsapp/";

    private Fixtures() {}

    static Path path(String name) {
        try {
            return Path.of(Objects.requireNonNull(Fixtures.class.getResource(FOLDER + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static Overheard heard(String name) {
        return Overheard.in(path(name), new WhatsApp());
    }
}
