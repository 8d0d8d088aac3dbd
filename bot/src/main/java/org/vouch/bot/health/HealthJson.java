package org.vouch.bot.health;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.health.Vitals.Index;
import org.vouch.bot.ledger.Counts;
import org.vouch.indexer.recommendation.Problem;

/// How the bot is, as a small JSON object. Ages are in seconds; what is not known is null.
final class HealthJson {

    private final ObjectMapper json = new ObjectMapper();

    String write(Vitals vitals, List<Problem> problems, Instant now) {
        ObjectNode root = json.createObjectNode().put("status", problems.isEmpty() ? "ok" : "failing");
        root.putObject("telegram")
                .put("last_poll_age_seconds", age(vitals.lastPoll(), now))
                .put("poll_failures", vitals.pollFailures())
                .put("updates_put_aside", vitals.putAside());
        root.set("index", index(vitals.index(), now));
        root.set("ledger", ledger(vitals.ledger(), now));
        ArrayNode list = root.putArray("problems");
        problems.forEach(problem -> list.addObject()
                .put("where", problem.file())
                .put("what", problem.what())
                .put("fix", problem.fix()));
        return root.toPrettyString() + "\n";
    }

    private @Nullable ObjectNode index(@Nullable Index index, Instant now) {
        return index == null
                ? null
                : json.createObjectNode()
                        .put("age_seconds", age(index.changed(), now))
                        .put("files", index.files())
                        .put("recommendations", index.recommendations())
                        .put("without_meaning", index.withoutMeaning());
    }

    private @Nullable ObjectNode ledger(@Nullable Counts counts, Instant now) {
        return counts == null
                ? null
                : json.createObjectNode()
                        .put("events", counts.events())
                        .put("outbox_waiting", counts.owed())
                        .put("outbox_oldest_age_seconds", age(counts.oldestOwed(), now));
    }

    private static @Nullable Long age(@Nullable Instant moment, Instant now) {
        return moment == null ? null : Duration.between(moment, now).toSeconds();
    }
}
