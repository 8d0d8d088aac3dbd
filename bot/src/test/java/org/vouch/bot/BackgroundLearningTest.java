package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.settings.Loaded;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.settings.SettingsFile;
import org.vouch.indexer.BuildReport;
import org.vouch.indexer.index.ShelfBusyException;

/// When what was heard is learned, and what becomes of it when that fails.
class BackgroundLearningTest {

    private static final ChatId CHAT = new ChatId("fake", "1");
    private static final BuildReport DONE = new BuildReport(Map.of(), List.of(), 0, 0, List.of(), true);

    @TempDir
    private Path folder;

    private final SteppedClock clock = new SteppedClock();
    private final OpenTalk talk = new OpenTalk();
    private final AtomicInteger builds = new AtomicInteger();
    private final Queue<Exception> failures = new ArrayDeque<>();
    private final AtomicReference<Settings> settings = new AtomicReference<>();

    @BeforeEach
    void readSettings() throws IOException {
        set("");
    }

    private void set(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("vouch.yaml"), text);
        settings.set(((Loaded.Good) new SettingsFile(file, Map.of()).load()).settings());
    }

    private BackgroundLearning learning() {
        BackgroundLearning learning = new BackgroundLearning(
                talk,
                (_, _) -> {
                    builds.incrementAndGet();
                    switch (failures.poll()) {
                        case null -> {}
                        case IOException e -> throw e;
                        case ShelfBusyException e -> throw e;
                        case RuntimeException e -> throw e;
                        case Exception e -> throw new AssertionError(e);
                    }
                    return DONE;
                },
                settings::get,
                clock);
        learning.look();
        builds.set(0);
        return learning;
    }

    private void lookAfter(Duration time, BackgroundLearning learning) {
        clock.advance(time);
        learning.look();
    }

    @Test
    void itLearnsWhenAChatIsQuietAndThenNoMore() {
        BackgroundLearning learning = learning();
        talk.heard(CHAT, clock.instant());
        lookAfter(Duration.ofMinutes(9), learning);
        assertThat(builds).hasValue(0);

        lookAfter(Duration.ofMinutes(1), learning);
        lookAfter(Duration.ofMinutes(60), learning);
        assertThat(builds).hasValue(1);
    }

    @Test
    void whatFailsIsTriedAgainInAMinute() {
        BackgroundLearning learning = learning();
        failures.add(new IOException("the disk is full"));
        failures.add(new IllegalStateException("a bug"));
        talk.heard(CHAT, clock.instant());
        lookAfter(Duration.ofMinutes(10), learning);
        lookAfter(Duration.ofSeconds(59), learning);
        assertThat(builds).hasValue(1);

        lookAfter(Duration.ofSeconds(1), learning);
        lookAfter(Duration.ofSeconds(60), learning);
        lookAfter(Duration.ofSeconds(60), learning);
        assertThat(builds).hasValue(3);
    }

    @Test
    void anAdminWhoWantsToApproveIsHeededAtOnce() throws IOException {
        BackgroundLearning learning = learning();
        set("communities: {quay: {learning: approve}}");
        lookAfter(Duration.ofSeconds(1), learning);
        lookAfter(Duration.ofSeconds(1), learning);

        assertThat(builds).hasValue(1);
    }

    @Test
    @Timeout(60)
    void itStopsWhatItIsAtWhenItIsClosed() throws Exception {
        CountDownLatch building = new CountDownLatch(1);
        CountDownLatch gaveUp = new CountDownLatch(1);
        BackgroundLearning learning = new BackgroundLearning(
                talk,
                (_, stopped) -> {
                    building.countDown();
                    while (!stopped.getAsBoolean()) {
                        Thread.onSpinWait();
                    }
                    gaveUp.countDown();
                    return DONE;
                },
                settings::get,
                clock);
        learning.start();
        assertThat(building.await(50, TimeUnit.SECONDS)).isTrue();
        learning.close();

        assertThat(gaveUp.await(50, TimeUnit.SECONDS)).isTrue();
    }
}
