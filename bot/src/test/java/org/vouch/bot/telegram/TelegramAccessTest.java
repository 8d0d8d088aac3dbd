package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramAccessTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @ParameterizedTest
    @CsvSource({
        "https://example.invalid,443",
        "http://localhost,80",
        "https://localhost/,443",
        "http://127.0.0.1:8081,8081"
    })
    void theAddressOfAServerOfOnesOwnIsTaken(String address, int port) {
        assertThat(to(address, SECOND).port()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://localhost", "localhost:8081", "http://localhost/telegram", "/"})
    void whatIsNoServersAddressIsRefused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> to(address, SECOND));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 999, 50_001})
    void aPollIsHeldBetweenOneSecondAndFifty(long milliseconds) {
        assertThatIllegalArgumentException().isThrownBy(() -> to("http://localhost", Duration.ofMillis(milliseconds)));
    }

    private static TelegramAccess to(String address, Duration pollTimeout) {
        return new TelegramAccess(FakeBotApi.TOKEN, URI.create(address), pollTimeout, SECOND);
    }
}
