package org.vouch.indexer.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.vouch.indexer.recommendation.CommunityId;

/// Where the bot of a community writes what it hears: `live/` in the community's folder. It holds transcripts and
/// cards, which are read like any other, and what curators decided on them.
public final class LiveFolder {

    /// What curators decided.
    public static final String APPROVALS = "approved.csv";

    private static final String NAME = "live";

    /// Behind the name of a file that is not whole yet. It is hidden, so that nobody reads it.
    private static final String UNFINISHED = ".new";

    private LiveFolder() {}

    /// The folder of a community on disk, which need not be there.
    public static Path of(Path knowledge, CommunityId community) {
        return knowledge.resolve(community.value()).resolve(NAME);
    }

    /// Whether a file of a community stands in it.
    ///
    /// @param file path from the knowledge folder, with `/` between its parts
    public static boolean holds(CommunityId community, String file) {
        return file.startsWith(community.value() + "/" + NAME + "/");
    }

    /// Puts a file in the place of another of its name, which is whole at any moment, and survives a power cut.
    public static void replace(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Path unfinished = file.resolveSibling("." + file.getFileName() + UNFINISHED);
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
