package org.vouch.indexer;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.knowledge.KnowledgeFile;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Problem;

/// Counts who said how much, and between when and when.
final class MessageTally {

    private final Set<MemberId> authors = new HashSet<>();
    private int messages;
    private @Nullable Instant first;
    private @Nullable Instant last;

    void add(Message message) {
        add(message.by(), message.at());
    }

    void add(Card card) {
        add(card.peer(), card.at());
    }

    private void add(MemberId author, @Nullable Instant at) {
        messages++;
        authors.add(author);
        if (at != null) {
            first = first == null || at.isBefore(first) ? at : first;
            last = last == null || at.isAfter(last) ? at : last;
        }
    }

    FileReport report(KnowledgeFile file, ZoneId zone, List<Problem> problems) {
        return new FileReport(
                file.name(), file.format(), messages, authors.size(), local(first, zone), local(last, zone), problems);
    }

    private static @Nullable LocalDateTime local(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : LocalDateTime.ofInstant(at, zone);
    }
}
