package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.vouch.bot.search.Feedback;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.Question;
import org.vouch.bot.search.RankedSuggestion;
import org.vouch.indexer.Progress;
import org.vouch.indexer.recommendation.CommunityId;

/// Edits of the settings and of the index while the bot runs.
class SettingsWatchTest {

    @TempDir
    Path home;

    private final Logger logger = (Logger) LoggerFactory.getLogger("org.vouch.bot");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Installation vouch;

    @BeforeEach
    void running() {
        vouch = new Installation(home).with("knowledge/circle/it.md", """
            ## Backup?
            - Mossvault (Abe Q., 2026-10)
            - Tarnbox (Bo R., 2026-10)
            - Reedsafe (Cy S., 2026-10)
            """);
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void quiet() {
        logger.detachAppender(log);
    }

    @Test
    void aGoodEditIsInForceForTheNextAnswer() throws Exception {
        try (Workplace workplace = open();
                LiveSearch search = search(workplace);
                SettingsWatch watch = new SettingsWatch(workplace.liveSettings())) {
            assertThat(names(search)).hasSize(3);

            vouch.with("config/vouch.yaml", "search: {suggestions_max: 1}\n");
            watch.check();

            assertThat(names(search)).containsExactly("Mossvault");
            assertThat(logged()).containsExactly("INFO The edited settings are in force.");
        }
    }

    @Test
    void aBadEditKeepsTheOldSettingsAndIsLoggedOnceWithItsLine() throws Exception {
        vouch.with("config/vouch.yaml", "search: {suggestions_max: 2}\n");
        try (Workplace workplace = open();
                LiveSearch search = search(workplace);
                SettingsWatch watch = new SettingsWatch(workplace.liveSettings())) {
            vouch.with("config/vouch.yaml", "search:\n  suggestions_max: 1\n  quotes_max: many\n");
            watch.check();
            watch.check();

            assertThat(names(search)).containsExactly("Mossvault", "Reedsafe");
            assertThat(logged())
                    .hasSize(2)
                    .first()
                    .isEqualTo("WARN The edited settings are not used; those of before stay in force:");
            assertThat(logged().getLast()).contains("vouch.yaml:3: ");
        }
    }

    @Test
    void anIndexThatAnotherProcessWroteIsSeenByTheNextQuestion() throws Exception {
        try (Workplace workplace = open();
                LiveSearch search = search(workplace);
                Workplace another = open()) {
            assertThat(names(search)).hasSize(3);

            vouch.with("knowledge/circle/it.md", "## Backup?\n- Otterdisk (Abe Q., 2026-10)\n");
            assertThat(names(search)).hasSize(3);
            another.builder().run(false, Progress.SILENT);

            assertThat(names(search)).containsExactly("Otterdisk");
            another.builder().run(true, Progress.SILENT);
            assertThat(names(search)).containsExactly("Otterdisk");
        }
    }

    private Workplace open() {
        Places places = new Places(home);
        return Workplace.open(places, Map.of(), Clock.fixed(Installation.NOW, ZoneOffset.UTC));
    }

    private static LiveSearch search(Workplace workplace) throws Exception {
        workplace.builder().run(false, Progress.SILENT);
        return new LiveSearch(
                workplace.shelf(),
                workplace.shelf().snapshot(),
                workplace.liveMeanings(),
                _ -> Feedback.NONE,
                workplace::settings);
    }

    private static List<String> names(LiveSearch search) {
        Findings findings = search.apply(new Question(new CommunityId("circle"), "backup", "backup", Installation.NOW));
        return findings.suggestions().stream().map(RankedSuggestion::name).toList();
    }

    private List<String> logged() {
        return log.list.stream()
                .filter(event -> event.getLoggerName().equals(SettingsWatch.class.getName()))
                .map(event -> event.getLevel() + " " + event.getFormattedMessage())
                .toList();
    }
}
