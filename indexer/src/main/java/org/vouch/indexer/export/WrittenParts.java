package org.vouch.indexer.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The parts of a bundle that may be written: all but those whose names say picture, sound or film. An export has many
/// of these, and looking into each would take long.
public final class WrittenParts {

    private static final Set<String> MEDIA = Set.of(
            "3gp", "aac", "avi", "bmp", "css", "gif", "heic", "ico", "jpeg", "jpg", "js", "m4a", "mkv", "mov", "mp3",
            "mp4", "oga", "ogg", "opus", "pdf", "png", "svg", "tgs", "tif", "tiff", "ttf", "wav", "webm", "webp",
            "woff", "woff2");

    private WrittenParts() {}

    /// Those of `bundle`, in its order. A bundle of one part is looked into, whatever its name.
    public static List<Part> of(Bundle bundle) {
        List<Part> parts = bundle.parts();
        return parts.size() == 1
                ? parts
                : parts.stream().filter(part -> !isMedia(part.name())).toList();
    }

    private static boolean isMedia(String name) {
        return MEDIA.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
