package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Fetches updates and hands them in, in order. An update is confirmed by the next poll's offset, so only after all
/// of its batch was handed in: a kill in between makes the server deliver it again.
final class Polling {

    /// What we handle. Telegram remembers the last list it was given, so it is given each time.
    private static final List<String> KINDS = List.of("message", "edited_message", "my_chat_member", "callback_query");

    /// Telegram gives no more at once; when it gives fewer, there are no more.
    private static final int UPDATES_MAX = 100;

    private static final Duration EMPTY_POLL_MIN = Duration.ofSeconds(1);

    private final PatientApi api;
    private final UpdateReading reading;
    private final HandIn handIn;
    private final PutAside putAside;
    private final Gate gate;
    private final Clock clock;
    private final AtomicReference<@Nullable Instant> lastPoll;
    private final ObjectNode parameters;
    private final long pollSeconds;
    private boolean catchingUp = true;

    Polling(
            PatientApi api,
            UpdateReading reading,
            HandIn handIn,
            PutAside putAside,
            Gate gate,
            Clock clock,
            AtomicReference<@Nullable Instant> lastPoll,
            TelegramAccess access,
            ObjectMapper json) {
        this.api = api;
        this.reading = reading;
        this.handIn = handIn;
        this.putAside = putAside;
        this.gate = gate;
        this.clock = clock;
        this.lastPoll = lastPoll;
        this.pollSeconds = access.pollTimeout().toSeconds();
        // What waits there already is fetched first, without waiting for more.
        this.parameters = json.createObjectNode().put("timeout", 0);
        KINDS.forEach(parameters.putArray("allowed_updates")::add);
    }

    /// Polls until the gate is closed.
    void run() throws InterruptedException {
        while (!gate.isClosed()) {
            Instant asked = clock.instant();
            Optional<JsonNode> batch = api.call("getUpdates", parameters, JsonNode::isArray);
            if (batch.isPresent()) {
                lastPoll.set(clock.instant());
                take(batch.get(), asked);
            }
        }
    }

    private void take(JsonNode batch, Instant asked) throws InterruptedException {
        if (batch.isEmpty() && !catchingUp && clock.instant().isBefore(asked.plus(EMPTY_POLL_MIN))) {
            // A server that does not hold polls open must not be asked in a tight loop.
            gate.await(EMPTY_POLL_MIN);
        }
        Long highest = null;
        List<HandIn.Told> told = new ArrayList<>();
        for (JsonNode update : batch) {
            JsonNode id = update.path("update_id");
            if (!id.canConvertToLong()) {
                putAside.add("without a number", "it cannot be confirmed");
                continue;
            }
            if (changesWhatMayBeKept(update)) {
                if (!handIn.handIn(told)) {
                    return;
                }
                told.clear();
            }
            reading.read(id.asText(), update).ifPresent(event -> told.add(new HandIn.Told(id.asText(), event)));
            highest = highest == null ? id.longValue() : Math.max(highest, id.longValue());
        }
        if (handIn.handIn(told) && handIn.settle()) {
            confirm(batch, highest);
            if (catchingUp && batch.size() < UPDATES_MAX) {
                catchingUp = false;
                parameters.put("timeout", pollSeconds);
                handIn.caughtUp();
            }
        }
    }

    /// What was said before such an update is taken before it is read.
    private static boolean changesWhatMayBeKept(JsonNode update) {
        return update.at("/message/message_auto_delete_timer_changed").isObject();
    }

    /// Numbers may start anew after a quiet week, so the offset follows the last batch, downwards too.
    private void confirm(JsonNode batch, @Nullable Long highest) throws InterruptedException {
        if (highest != null) {
            parameters.put("offset", highest + 1);
        } else if (!batch.isEmpty()) {
            api.setBack("getUpdates", "no update has a number");
        }
    }
}
