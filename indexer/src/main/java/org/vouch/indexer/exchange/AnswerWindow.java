package org.vouch.indexer.exchange;

import java.time.Duration;

/// How far after a request an answer is looked for that does not say what it replies to.
public final class AnswerWindow {

    /// After the request.
    public static final Duration AGE_MAX = Duration.ofDays(3);

    /// Messages after the request.
    public static final int MESSAGES_MAX = 2000;

    /// Whoever asks without saying what for goes on from their own request for this long.
    public static final Duration FOLLOWED_UP_MAX = Duration.ofMinutes(30);

    /// What is said so soon after a request of somebody else more likely answers it than asks anew.
    public static final Duration SOON_MAX = Duration.ofHours(1);

    /// Exchanges that are open at once; that in which nothing was said for longest is closed.
    static final int OPEN_MAX = 40;

    /// A message opens an exchange from this sureness on that it asks.
    static final double ASKING_MIN = 0.3;

    /// A message that asks this surely opens one, whatever it seems to belong to.
    static final double ASKS_ANEW_MIN = 0.9;

    private AnswerWindow() {}
}
