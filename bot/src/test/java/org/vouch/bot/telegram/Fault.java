package org.vouch.bot.telegram;

import org.vouch.bot.telegram.LoopbackServer.Response;

/// How a call of the fake server goes wrong.
public sealed interface Fault {

    /// Answers so, and the call takes no effect.
    record Instead(Response response) implements Fault {}

    /// Does not answer for as long as it runs; the call takes no effect.
    record Silence() implements Fault {}

    /// The call takes effect; then this goes wrong.
    record AfterEffect(Fault then) implements Fault {}

    static Fault declined(int code, String description) {
        return declined(code, description, "{}");
    }

    static Fault declined(int code, String description, String parameters) {
        return answer(
                code,
                "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\",\"parameters\":"
                        + parameters + "}");
    }

    static Fault tooMany(int retryAfterSeconds) {
        return declined(429, "Too Many Requests: retry later", "{\"retry_after\":" + retryAfterSeconds + "}");
    }

    static Fault answer(int status, String body) {
        return new Instead(Response.json(status, body));
    }

    static Fault badGateway() {
        return new Instead(
                new Response.Answer(502, "text/html", "", "<html><body><h1>502 Bad Gateway</h1></body></html>"));
    }

    /// What makes some clients send the same request again without a word.
    static Fault retryAtOnce() {
        return new Instead(new Response.Answer(503, "text/html", "Retry-After: 0\r\n", "<html>busy</html>"));
    }

    static Fault movedElsewhere() {
        return new Instead(new Response.Answer(307, "text/html", "Location: /elsewhere\r\n", "<html>moved</html>"));
    }

    static Fault cut() {
        return new Instead(new Response.Cut());
    }

    static Fault silence() {
        return new Silence();
    }

    static Fault afterEffect(Fault then) {
        return new AfterEffect(then);
    }
}
