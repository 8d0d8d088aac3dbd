package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.bot.Installation.Outcome;

/// What all commands have in common.
class MainTest {

    @TempDir
    Path home;

    private Installation vouch;

    @BeforeEach
    void installed() {
        vouch = new Installation(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "index", "chat", "run", "config check", "evaluate"})
    void everyCommandHasHelpWithAnExample(String command) {
        Outcome help = vouch.run((command + " --help").split(" ", -1));

        assertThat(help.exitCode()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Usage: vouch " + command, "Example", "  ./vouch " + command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help"})
    void aloneItSaysWhatThereIs(String argument) {
        Outcome help = argument.isEmpty() ? vouch.run() : vouch.run(argument);

        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .contains("ask", "index", "run", "chat", "config", "evaluate")
                .contains("Exit codes:", "0   done", "4   another Vouch process")
                .contains("  ./vouch ask \"Can anyone recommend a managed SOC provider");
    }

    @Test
    void theVersionIsToldByName() {
        Outcome version = vouch.run("--version");

        assertThat(version.exitCode()).isZero();
        assertThat(version.out()).startsWith("Vouch ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "ask --frobnicate SOC", "index --knowledge", "config frobnicate"})
    void whatIsNotUnderstoodEndsWithTwo(String line) {
        Outcome ran = vouch.run(line.split(" ", -1));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .containsAnyOf("Usage: vouch", "Did you mean: vouch")
                .doesNotContain("\tat ");
    }

    @Test
    void withoutTheEvaluationItSaysWhereItIs() {
        Outcome ran = vouch.run("evaluate", "rank", "--threads", "F");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("The evaluation is not part of this installation. "
                        + "In a clone of the source: ./vouch evaluate rank --threads F\n");
    }

    @Test
    void helpIsPlainWithoutATerminalAndEmphasisedOnOne() {
        assertThat(vouch.run("--help").out()).doesNotContain("\u001b");
        assertThat(vouch.onTerminal().run("--help").out()).contains("\u001b[1m");
        assertThat(vouch.environment("NO_COLOR", "1").run("--help").out()).doesNotContain("\u001b");
    }
}
