package org.vouch.bot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.vouch.indexer.exchange.AnswerWindow;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.knowledge.KnowledgeFile;
import org.vouch.indexer.knowledge.KnowledgeFolder;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.recommendation.Transcript;
import org.vouch.indexer.transcript.CommunityTranscript;
import org.vouch.indexer.transcript.Reach;
import org.vouch.indexer.transcript.Recollection;
import org.vouch.indexer.transcript.Stretch;

/// What was said in a chat, read from its export by the road of every export.
final class PastChat {

    private static final Reach REACH = new Reach(AnswerWindow.AGE_MAX, AnswerWindow.MESSAGES_MAX);

    private final KnowledgeFolder folder;
    private final Conventions conventions;
    private final Path scratch;

    /// @param scratch for what memory does not hold
    PastChat(KnowledgeFolder folder, Conventions conventions, Path scratch) {
        this.folder = folder;
        this.conventions = conventions;
        this.scratch = scratch;
    }

    /// Every message that says when, in the order in which they were said.
    List<Message> messages(KnowledgeFile export, Consumer<Problem> problems) throws IOException {
        CommunityId community = export.community();
        List<Message> said = new ArrayList<>();
        try (CommunityTranscript transcript =
                new CommunityTranscript(community, conventions, scratch, Recollection.NONE)) {
            transcript.hear(
                    export.name(),
                    export.format(),
                    "",
                    hearing -> folder.hear(export, conventions, hearing, _ -> {}, problems),
                    problems);
            for (Stretch stretch : transcript.stretches(REACH)) {
                said.addAll(own(stretch.transcript()));
            }
        }
        said.removeIf(message -> message.at() == null);
        said.sort(Comparator.comparing(PastChat::moment));
        return said;
    }

    /// When a message was said that says so.
    static Instant moment(Message message) {
        Instant at = message.at();
        if (at == null) {
            throw new IllegalArgumentException("a message that does not say when");
        }
        return at;
    }

    /// Without what belongs to the stretches around it.
    private static List<Message> own(Transcript transcript) {
        int end = transcript.earlier() + transcript.opening();
        return transcript.messages().subList(transcript.earlier(), end);
    }
}
