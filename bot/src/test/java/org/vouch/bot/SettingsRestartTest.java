package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.vouch.bot.settings.LiveSettings;
import org.vouch.bot.settings.Loaded;
import org.vouch.bot.settings.SettingsFile;

class SettingsRestartTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(SettingsWatch.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @TempDir
    private Path folder;

    private Path file;
    private LiveSettings settings;
    private SettingsWatch watch;

    @BeforeEach
    void watchAFile() throws IOException {
        log.start();
        logger.addAppender(log);
        file = Files.writeString(folder.resolve("vouch.yaml"), "search: {quotes_max: 3}");
        SettingsFile loading = new SettingsFile(file, Map.of("T", "1:a", "VOUCH_TELEGRAM_TOKEN", "1:c"));
        settings = new LiveSettings(loading, ((Loaded.Good) loading.load()).settings());
        watch = new SettingsWatch(settings);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    @Test
    void aLookThatFailsIsLoggedAndTheNextOneIsTaken() {
        List<Throwable> failures = List.of(new IllegalStateException("broken"), new StackOverflowError());
        for (Throwable failure : failures) {
            SettingsWatch failing = new SettingsWatch(() -> fail(failure), settings.current());

            failing.check();
            failing.check();
        }

        assertThat(lines()).hasSize(4).allMatch(line -> line.startsWith("The settings could not be looked at"));
    }

    @Test
    void anEditThatNestsWithoutEndIsRefusedAndTheNextEditIsTaken() throws IOException {
        edit("[".repeat(20_000));
        edit("search: {quotes_max: 5}");

        assertThat(lines().getFirst()).startsWith("The edited settings are not used");
        assertThat(lines().getLast()).isEqualTo("The edited settings are in force.");
        assertThat(settings.current().search().quotesMax()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            knowledge: elsewhere                             | knowledge
            state: elsewhere                                 | state
            search: {synonyms: other.txt}                    | search.synonyms
            health: {port: 7}                                | health.port
            telegram: {token: '${T}'}                        | telegram.token
            telegram: {api: 'https://bots.example'}          | telegram.api
            telegram: {poll_timeout_seconds: 7}              | telegram.poll_timeout_seconds
            telegram: {messages_per_second_max: 7}           | telegram.messages_per_second_max
            telegram: {chat_messages_per_minute_max: 7}      | telegram.chat_messages_per_minute_max
            telegram: {reply_age_minutes_max: 7}             | telegram.reply_age_minutes_max
            telegram: {delivery_attempts_max: 7, admins: [1]} | telegram.delivery_attempts_max
            """)
    void whatIsReadWhenTheBotStartsWaitsForARestart(String text, String key) throws IOException {
        edit(text);

        assertThat(lines())
                .containsExactly(
                        "The edited settings are in force.",
                        "Of these edits, those of " + key + " wait for a restart of ./vouch run.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "telegram: {admins: [1]}",
                "communities: {quay: {telegram_chats: [-5]}}",
                "conversation: {request_score_min: 0.5, reply_characters_max: 300}",
                "search: {half_life_days: 7, field_weights: {title: 7}}"
            })
    void whatIsLookedUpWhenItIsNeededIsInForceAtOnce(String text) throws IOException {
        edit(text);

        assertThat(lines()).containsExactly("The edited settings are in force.");
    }

    @Test
    void anEditThatIsTakenBackWaitsForNothing() throws IOException {
        edit("state: elsewhere");
        edit("search: {quotes_max: 3}");

        assertThat(lines().getLast()).isEqualTo("The edited settings are in force.");
    }

    private static LiveSettings.Check fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    private void edit(String text) throws IOException {
        Files.writeString(file, text);
        watch.check();
    }

    private List<String> lines() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
