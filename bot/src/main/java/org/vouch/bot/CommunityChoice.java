package org.vouch.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.settings.Settings;
import org.vouch.indexer.recommendation.CommunityId;

/// Whose knowledge the command line and the console chat use: the one that was typed, else the default of the
/// settings, else the only one there is.
final class CommunityChoice {

    private final @Nullable String typed;
    private final Settings settings;

    CommunityChoice(@Nullable String typed, Settings settings) {
        this.typed = typed;
        this.settings = settings;
    }

    /// @param known that have knowledge
    /// @throws CommandFailure when the choice is open, or falls on one without knowledge
    CommunityId among(Set<CommunityId> known) {
        if (typed != null) {
            if (CommunityId.isValid(typed) && known.contains(new CommunityId(typed))) {
                return new CommunityId(typed);
            }
            throw new CommandFailure(
                    ExitCode.USAGE, "There is no knowledge of a community '" + typed + "'. " + names(known));
        }
        CommunityId preferred = settings.conversation().defaultCommunity();
        if (preferred != null && known.contains(preferred)) {
            return preferred;
        }
        if (known.size() == 1) {
            return known.iterator().next();
        }
        if (known.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.PROBLEMS,
                    "The knowledge folder holds nothing yet. See knowledge/README.md for what to put there.");
        }
        throw new CommandFailure(ExitCode.USAGE, "Say whose knowledge to ask with --community. " + names(known));
    }

    /// Whose chat an export is: as it was typed, which may be a community without knowledge; else by the folder of the
    /// knowledge in which the export lies, else as above.
    ///
    /// @throws CommandFailure when the choice is open
    CommunityId of(Path export, Path knowledge) throws IOException {
        if (typed != null) {
            if (!CommunityId.isValid(typed)) {
                throw new CommandFailure(ExitCode.USAGE, "'" + typed + "' is no id of a community.");
            }
            return new CommunityId(typed);
        }
        Set<CommunityId> known = new TreeSet<>(Comparator.comparing(CommunityId::value));
        known.addAll(settings.communities().keySet());
        known.addAll(folders(knowledge));
        Path around = Files.exists(knowledge) ? knowledge.toRealPath() : knowledge;
        Path file = export.toRealPath();
        String folder = file.startsWith(around) && !file.equals(around)
                ? around.relativize(file).getName(0).toString()
                : "";
        if (CommunityId.isValid(folder) && known.contains(new CommunityId(folder))) {
            return new CommunityId(folder);
        }
        if (known.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, "Say whose chat it is with --community.");
        }
        return among(known);
    }

    private static List<CommunityId> folders(Path knowledge) throws IOException {
        if (!Files.isDirectory(knowledge)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(knowledge)) {
            return entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(CommunityId::isValid)
                    .map(CommunityId::new)
                    .toList();
        }
    }

    private static String names(Set<CommunityId> known) {
        return "There is: " + known.stream().map(CommunityId::value).collect(Collectors.joining(", "));
    }
}
