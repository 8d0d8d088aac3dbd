package org.vouch.bot.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.vouch.indexer.knowledge.LiveFolder;
import org.vouch.indexer.recommendation.Approval;
import org.vouch.indexer.recommendation.CommunityId;

/// What curators decided on what a community's bot heard, in a table beside its transcripts. It says who decided
/// nothing.
public final class ApprovalsFile {

    private static final String HEADER = "request,decision,at\n";

    private final Path folder;

    /// @param knowledge the folder of what the communities know
    public ApprovalsFile(Path knowledge, CommunityId community) {
        this.folder = LiveFolder.of(knowledge, community);
    }

    /// Adds rows, all or none.
    public void add(List<Approval> approvals, Instant at) throws IOException {
        Path file = folder.resolve(LiveFolder.APPROVALS);
        String before = Files.exists(file) ? Files.readString(file) : HEADER;
        String rows = approvals.stream().map(approval -> row(approval, at)).collect(Collectors.joining());
        LiveFolder.replace(file, before + (before.endsWith("\n") ? "" : "\n") + rows);
    }

    private static String row(Approval approval, Instant at) {
        String request = '"' + approval.request().replace("\"", "\"\"") + '"';
        return String.join(",", request, approval.given() ? "approve" : "reject", at.toString()) + "\n";
    }
}
