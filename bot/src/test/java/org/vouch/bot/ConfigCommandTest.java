package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.bot.Installation.Outcome;

class ConfigCommandTest {

    @TempDir
    Path home;

    private Installation vouch;

    @BeforeEach
    void installed() {
        vouch = new Installation(home);
    }

    @Test
    void aGoodConfigIsSummedUp() {
        vouch.with(
                "config/vouch.yaml",
                "communities: {circle: {telegram_chats: [-1001, -1002]}, parents: {telegram_chats: []}}\n");

        Outcome checked = vouch.run("config", "check");

        assertThat(checked.exitCode()).isZero();
        assertThat(checked.out())
                .isEqualTo("The config is good: 2 communities with 2 Telegram chats; "
                        + "Telegram is not configured (no token).\n");
        assertThat(vouch.environment("VOUCH_TELEGRAM_TOKEN", "1234567:not-a-real-token-not-a-real-token-x")
                        .run("config", "check")
                        .all())
                .contains("Telegram is configured.")
                .doesNotContain("not-a-real-token");
    }

    @Test
    void everyProblemIsListedWithItsLine() {
        vouch.with("config/vouch.yaml", """
                search:
                  half_life_day: 100
                  quotes_max: many
                conversation:
                  reply_characters_max: 5
                """);

        Outcome checked = vouch.run("config", "check");

        assertThat(checked.exitCode()).isEqualTo(3);
        assertThat(checked.out()).isEmpty();
        assertThat(checked.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("vouch.yaml:2: "))
                .anyMatch(line -> line.contains("vouch.yaml:3: "))
                .anyMatch(line -> line.contains("vouch.yaml:5: "));
    }

    @Test
    void aBadLineOfTheSynonymsIsListed() {
        vouch.with("config/synonyms.txt", "soc, security operations centre\nalone\n");

        Outcome checked = vouch.run("config", "check");

        assertThat(checked.exitCode()).isEqualTo(3);
        assertThat(checked.err()).startsWith("config/synonyms.txt:2: one word alone has no synonym. ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask SOC", "index", "chat", "run", "config check"})
    void noCommandRunsOnABrokenConfigAndNoneShowsAStackTrace(String command) {
        vouch.with("config/vouch.yaml", "search: [unclosed\n\tand: {a tab");

        Outcome ran = vouch.run(command.split(" ", -1));

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("vouch.yaml:").doesNotContain("\tat ", "Exception");
    }

    @Test
    void withoutAConfigFileTheDefaultsHold() {
        Outcome asked = vouch.run(
                "ask",
                "--config",
                vouch.path("none/none.yaml").toString(),
                "--knowledge",
                vouch.path("knowledge").toString(),
                "managed SOC");

        assertThat(asked.exitCode()).isZero();
        assertThat(asked.out()).startsWith("1. Fernlight SOC");
    }

    @Test
    void aConfigThatIsAFolderIsNamed() {
        Outcome checked = vouch.run("config", "check", "--config", home.toString());

        assertThat(checked.exitCode()).isEqualTo(3);
        assertThat(checked.err()).startsWith(home + ": ").doesNotContain("\tat ");
    }
}
