package org.vouch.bot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/// The connections to the Bot API's server. Nothing is ever sent twice on them without our knowing.
///
/// @param polls for long polls, whose answers take their time
/// @param calls for everything else
record Wire(OkHttpClient polls, OkHttpClient calls) {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration POLL_GRACE = Duration.ofSeconds(20);

    static Wire to(TelegramAccess access) {
        OkHttpClient base = FirstByte.watchedBy(new OkHttpClient.Builder())
                .dispatcher(new Dispatcher(Executors.newVirtualThreadPerTaskExecutor()))
                .protocols(List.of(Protocol.HTTP_1_1))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
        return new Wire(
                answeringWithin(access.pollTimeout().plus(POLL_GRACE), base).build(),
                answeringWithin(access.answerTimeout(), base)
                        // A kept connection may be dead without our knowing, and what was sent into it is in doubt.
                        .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                        .build());
    }

    private static OkHttpClient.Builder answeringWithin(Duration timeout, OkHttpClient base) {
        return base.newBuilder().readTimeout(timeout).writeTimeout(timeout).callTimeout(CONNECT_TIMEOUT.plus(timeout));
    }
}
