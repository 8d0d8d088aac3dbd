package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/// Calls whose answer is wanted as it is. The Telegram library reads an answer as a whole or not at all, so one
/// update that it cannot read would hide all that came with it.
final class BotApi {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final long ANSWER_BYTES_MAX = 32L << 20;

    private final TelegramAccess access;
    private final OkHttpClient client;
    private final ObjectMapper json;
    private final AtomicReference<@Nullable Call> underWay = new AtomicReference<>();
    private final AtomicBoolean givenUp = new AtomicBoolean();

    BotApi(TelegramAccess access, OkHttpClient client, ObjectMapper json) {
        this.access = access;
        this.client = client;
        this.json = json;
    }

    /// Makes one call and waits for its answer. An interrupt gives the call up.
    ApiAnswer call(String method, ObjectNode parameters) throws InterruptedException {
        Call call = client.newCall(new Request.Builder()
                .url(address(method))
                .post(RequestBody.create(parameters.toString(), JSON))
                .build());
        underWay.set(call);
        if (givenUp.get()) {
            call.cancel();
        }
        try {
            return ApiAnswer.read(json, bodyOf(call).get());
        } catch (ExecutionException e) {
            return new ApiAnswer.Unclear("no answer (" + reason(e.getCause()) + ")");
        } finally {
            call.cancel();
            underWay.set(null);
        }
    }

    /// Ends the call under way, if any, and every later one before it begins.
    void giveUp() {
        givenUp.set(true);
        Call call = underWay.get();
        if (call != null) {
            call.cancel();
        }
    }

    private HttpUrl address(String method) {
        return new HttpUrl.Builder()
                .scheme(access.api().getScheme())
                .host(access.api().getHost())
                .port(access.port())
                .addPathSegment("bot" + access.token())
                .addPathSegment(method)
                .build();
    }

    private String reason(@Nullable Throwable cause) {
        return cause == null
                ? "unknown"
                : access.scrubbed(cause.getClass().getSimpleName() + ": " + cause.getMessage());
    }

    private static CompletableFuture<String> bodyOf(Call call) {
        CompletableFuture<String> body = new CompletableFuture<>();
        call.enqueue(new Callback() {
            @Override
            public void onFailure(Call failed, IOException e) {
                body.completeExceptionally(e);
            }

            @Override
            public void onResponse(Call answered, Response response) {
                try (response;
                        ResponseBody part = response.peekBody(ANSWER_BYTES_MAX)) {
                    body.complete(part.string());
                } catch (IOException e) {
                    body.completeExceptionally(e);
                }
            }
        });
        return body;
    }
}
