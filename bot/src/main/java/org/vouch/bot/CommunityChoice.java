package org.vouch.bot;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.settings.Settings;
import org.vouch.indexer.recommendation.CommunityId;

/// Whose knowledge the command line and the console chat ask: the one that was typed, else the default of the
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

    private static String names(Set<CommunityId> known) {
        return "There is: " + known.stream().map(CommunityId::value).collect(Collectors.joining(", "));
    }
}
