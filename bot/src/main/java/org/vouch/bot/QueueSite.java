package org.vouch.bot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.learning.ApprovalsFile;
import org.vouch.indexer.Progress;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.recommendation.Approval;
import org.vouch.indexer.recommendation.CommunityId;

/// What waits for approval, and what curators make of it.
final class QueueSite {

    static final String ALL = "all";

    private final Workplace workplace;
    private final Terminal terminal;
    private final @Nullable String community;

    /// @param community whose queue it is; null for those of all
    QueueSite(Workplace workplace, Terminal terminal, @Nullable String community) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.community = community;
    }

    /// What waits, by community, as of now.
    Map<CommunityId, List<ShelfEntry>> held() throws IOException {
        update();
        Queue queue = new Queue(workplace.shelf());
        Map<CommunityId, List<ShelfEntry>> held = new TreeMap<>();
        for (CommunityId one : communities()) {
            held.put(one, queue.apply(one));
        }
        return held;
    }

    /// Decides on what waits, and brings the index up to date.
    ///
    /// @param request id of one, or [#ALL]
    /// @return how many were decided on
    int decide(String request, boolean given) throws IOException {
        int decided = 0;
        for (Map.Entry<CommunityId, List<ShelfEntry>> waiting : held().entrySet()) {
            List<Approval> approvals = waiting.getValue().stream()
                    .map(ShelfEntry::request)
                    .filter(id -> request.equals(ALL) || request.equals(id))
                    .map(id -> new Approval(id, given))
                    .toList();
            if (!approvals.isEmpty()) {
                new ApprovalsFile(workplace.knowledge(), waiting.getKey())
                        .add(approvals, workplace.clock().instant());
                decided += approvals.size();
            }
        }
        if (decided > 0) {
            new IndexUpdate(workplace, terminal).snapshot().close();
        }
        return decided;
    }

    private void update() throws IOException {
        try {
            workplace.builder().run(false, Progress.SILENT);
        } catch (ShelfBusyException e) {
            terminal.note("The queue may be a little old: " + e.getMessage());
        }
    }

    private List<CommunityId> communities() {
        List<CommunityId> all =
                new ArrayList<>(workplace.settings().communities().keySet());
        if (community == null) {
            return all;
        }
        all.removeIf(one -> !one.value().equals(community));
        if (all.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "There is no community '" + community + "' in config/vouch.yaml. There is: "
                            + workplace.settings().communities().keySet());
        }
        return all;
    }
}
