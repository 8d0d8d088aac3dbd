package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(40)
class WireTest {

    private static final URI SERVER = URI.create("https://example.invalid");

    @Test
    void nothingIsSentAgainBehindOurBack() {
        Wire wire = Wire.to(access(SERVER));

        assertThat(List.of(wire.polls(), wire.calls()))
                .noneMatch(OkHttpClient::retryOnConnectionFailure)
                .noneMatch(OkHttpClient::followRedirects);
    }

    @Test
    void aPollMayTakeLongerThanTheServerHoldsIt() {
        TelegramAccess access = access(SERVER);

        assertThat(Wire.to(access).polls().readTimeoutMillis()).isEqualTo(70_000);
        assertThat(Wire.to(access).calls().readTimeoutMillis()).isEqualTo(5_000);
    }

    @Test
    void aCallThatBeginsAfterGivingUpEndsAtOnce() throws InterruptedException {
        try (FakeBotApi server = new FakeBotApi()) {
            server.goWrong("getMe", Fault.silence());
            ObjectMapper json = new ObjectMapper();
            TelegramAccess access = access(server.url());
            BotApi api = new BotApi(access, Wire.to(access).polls(), json);
            api.giveUp();

            assertThat(api.call("getMe", json.createObjectNode())).isInstanceOf(ApiAnswer.Unclear.class);
        }
    }

    private static TelegramAccess access(URI server) {
        return new TelegramAccess(FakeBotApi.TOKEN, server, Duration.ofSeconds(50), Duration.ofSeconds(5));
    }
}
