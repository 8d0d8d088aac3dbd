package org.vouch.bot.telegram;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/// Tells a call of which nothing ever left this machine from one that may have taken effect.
final class FirstByte {

    /// The call failed before its first byte was sent.
    static final class NothingSentException extends IOException {

        private static final long serialVersionUID = 1L;

        NothingSentException(IOException because) {
            super("no connection: " + because.getClass().getSimpleName());
        }
    }

    private FirstByte() {}

    /// Makes calls of the client end in a [NothingSentException] where that is so.
    static OkHttpClient.Builder watchedBy(OkHttpClient.Builder client) {
        return client.addInterceptor(FirstByte::around).addNetworkInterceptor(FirstByte::connected);
    }

    private static Response around(Interceptor.Chain chain) throws IOException {
        AtomicBoolean sending = new AtomicBoolean();
        try {
            return chain.proceed(chain.request()
                    .newBuilder()
                    .tag(AtomicBoolean.class, sending)
                    .build());
        } catch (IOException e) {
            throw sending.get() ? e : new NothingSentException(e);
        }
    }

    /// Runs once a connection stands and before anything is written to it.
    private static Response connected(Interceptor.Chain chain) throws IOException {
        AtomicBoolean sending = chain.request().tag(AtomicBoolean.class);
        if (sending != null) {
            sending.set(true);
        }
        // OkHttp would obey "503, Retry-After: 0" by silently sending the message a second time.
        return chain.proceed(chain.request())
                .newBuilder()
                .removeHeader("Retry-After")
                .build();
    }
}
