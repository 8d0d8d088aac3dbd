package org.vouch.indexer.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.vouch.indexer.recommendation.CommunityId;

/// Whether a symbolic link in the knowledge folder is followed. It may lead to places of its own community and
/// to those that belong to none because their name begins with `_` or `.`: never through the wall to another
/// community.
sealed interface LinkVerdict {

    /// @param target real path of what the link leads to
    record Followed(Path target) implements LinkVerdict {}

    /// @param what is wrong
    /// @param fix  what to do about it
    record Refused(String what, String fix) implements LinkVerdict {}

    /// @param root      the knowledge folder, which may be a link itself
    /// @param community in whose folder the link stands
    static LinkVerdict of(Path link, Path root, CommunityId community) {
        try {
            Path target = link.toRealPath();
            Path home = root.toRealPath();
            if (isAbove(target, link)) {
                return new Refused("a link that leads back to a folder it stands in", "Take the link away.");
            }
            if (!target.startsWith(home)) {
                return new Refused("a link out of the knowledge folder", "Copy what it leads to into this folder.");
            }
            return mayHold(home.relativize(target).getName(0).toString(), community)
                    ? new Followed(target)
                    : new Refused("a link out of its community", "Copy what it leads to, if both may know it.");
        } catch (NoSuchFileException e) {
            return new Refused("a link to something that is not there", "Take the link away, or put its target back.");
        } catch (IOException e) {
            return new Refused("a link in a circle, or one that may not be followed", "Take the link away.");
        }
    }

    private static boolean isAbove(Path target, Path link) throws IOException {
        Path folder = link.toAbsolutePath().getParent();
        return folder != null
                && Files.isDirectory(target)
                && folder.toRealPath().startsWith(target);
    }

    private static boolean mayHold(String firstLevel, CommunityId community) {
        return firstLevel.equals(community.value()) || FolderWalk.isLeftAlone(firstLevel);
    }
}
