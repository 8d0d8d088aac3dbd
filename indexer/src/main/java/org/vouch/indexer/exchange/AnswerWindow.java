package org.vouch.indexer.exchange;

import java.time.Duration;

/// How far after a request an answer is looked for that does not say what it replies to.
public final class AnswerWindow {

    /// After the request.
    public static final Duration AGE_MAX = Duration.ofHours(1);

    /// Messages after the request.
    public static final int MESSAGES_MAX = 30;

    private AnswerWindow() {}
}
