package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes a call again and again, with waits that grow, until it succeeds.
final class PatientApi {

    private static final Logger LOG = LoggerFactory.getLogger(PatientApi.class);

    /// Another poller is only noticed to be gone after a minute or more.
    private static final int CONFLICT_HEAD_START = 3;

    private final BotApi api;
    private final Gate gate;
    private final Backoff backoff;
    private final TelegramAccess access;
    private final AtomicLong failed;
    private int failures;

    /// @param failed counts every call that must be made again
    PatientApi(BotApi api, Gate gate, Backoff backoff, TelegramAccess access, AtomicLong failed) {
        this.api = api;
        this.gate = gate;
        this.backoff = backoff;
        this.access = access;
        this.failed = failed;
    }

    /// The result of a call.
    ///
    /// @param wellFormed what a result of this method looks like; any other counts as a failure
    /// @return empty when the gate was closed meanwhile
    /// @throws TokenRefusedException when the server does not accept the token
    Optional<JsonNode> call(String method, ObjectNode parameters, Predicate<JsonNode> wellFormed)
            throws InterruptedException {
        while (!gate.isClosed()) {
            ApiAnswer answer = api.call(method, parameters);
            if (gate.isClosed()) {
                break;
            }
            switch (answer) {
                case ApiAnswer.Done(JsonNode result)
                when wellFormed.test(result) -> {
                    failures = 0;
                    return Optional.of(result);
                }
                case ApiAnswer.Done _ -> setBack(method, "the result has not the form that it should have");
                case ApiAnswer.Declined declined -> waitOut(method, declined);
                case ApiAnswer.Unclear(String why) -> setBack(method, why);
            }
        }
        return Optional.empty();
    }

    /// Counts a failure and waits accordingly.
    void setBack(String method, String why) throws InterruptedException {
        failures++;
        await(method, why, backoff.after(failures));
    }

    private void waitOut(String method, ApiAnswer.Declined declined) throws InterruptedException {
        if (declined.refusesToken()) {
            throw new TokenRefusedException(declined.code());
        }
        if (declined.code() == 409) {
            failures++;
            await(method, conflict(declined), backoff.after(failures + CONFLICT_HEAD_START));
        } else if (declined.retryAfter() != null) {
            await(method, declined.toString(), declined.retryAfter());
        } else {
            setBack(method, declined.toString());
        }
    }

    private void await(String method, String why, Duration length) throws InterruptedException {
        failed.incrementAndGet();
        LOG.atWarn()
                .addKeyValue("method", method)
                .addKeyValue("why", access.scrubbed(why))
                .addKeyValue("milliseconds", length.toMillis())
                .log("A call to Telegram failed and is made again after a wait");
        gate.await(length);
    }

    private static String conflict(ApiAnswer.Declined declined) {
        return declined.description().contains("webhook")
                ? "a webhook is set for this bot, so it cannot be polled. Remove it with the Bot API's deleteWebhook"
                : "another program polls with this bot's token. Stop it; after a restart this passes within 90 s";
    }
}
