package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.bot.settings.Loaded;
import org.vouch.bot.settings.Secret;
import org.vouch.bot.settings.SettingsFile;
import org.vouch.bot.settings.TelegramSettings;
import org.vouch.bot.telegram.TelegramAccess;
import org.vouch.indexer.recommendation.Problem;

/// What the settings let through, the door to Telegram takes: a mistake is told with its line, not by a start that
/// fails.
class SettingsToTelegramTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "https://api.telegram.org, 50, 1:a",
        "https://api.telegram.org/, 1, 1:A_z-09",
        "http://localhost:65535, 1, a",
        "http://127.0.0.1, 50, -",
        "http://[::1]:8081/, 25, 1:a",
        "https://API.Telegram.ORG, 50, 1:a",
    })
    void whatIsAtTheEdgeOfGoodIsTaken(String api, int pollTimeoutSeconds, String token) throws IOException {
        Loaded loaded = load(api, pollTimeoutSeconds, token);

        assertThat(loaded).isInstanceOf(Loaded.Good.class);
        TelegramSettings telegram = ((Loaded.Good) loaded).settings().telegram();
        assertThatCode(() -> access(telegram)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.telegram.org/v2, 50, 1:a",
        "HTTPS://api.telegram.org, 50, 1:a",
        "Http://localhost, 50, 1:a",
        "https://api.telegram.org, 0, 1:a",
        "https://api.telegram.org, 51, 1:a",
        "https://api.telegram.org, 50, 1:a/b",
        "https://api.telegram.org, 50, 1:a b",
    })
    void whatIsBeyondItIsAProblemWithItsLine(String api, int pollTimeoutSeconds, String token) throws IOException {
        Loaded loaded = load(api, pollTimeoutSeconds, token);

        assertThat(loaded).isInstanceOf(Loaded.Bad.class);
        List<Problem> problems = ((Loaded.Bad) loaded).problems();
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isPositive());
    }

    private Loaded load(String api, int pollTimeoutSeconds, String token) throws IOException {
        Path file = Files.writeString(folder.resolve("vouch.yaml"), """
                telegram:
                  token: ${T}
                  api: '%s'
                  poll_timeout_seconds: %d
                """.formatted(api, pollTimeoutSeconds));
        return new SettingsFile(file, Map.of("T", token)).load();
    }

    private static TelegramAccess access(TelegramSettings telegram) {
        String token = ((Secret.Given) telegram.token()).value();
        Duration pollTimeout = Duration.ofSeconds(telegram.pollTimeoutSeconds());
        return new TelegramAccess(token, telegram.api(), pollTimeout, Duration.ofSeconds(1));
    }
}
