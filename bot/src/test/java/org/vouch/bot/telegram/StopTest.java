package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(40)
class StopTest {

    private final TelegramRig rig = new TelegramRig();
    private final Heard heard = new Heard();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void closingEndsAPollThatTheServerHolds() throws InterruptedException {
        rig.listen(heard);
        rig.say("Ada Example", "one");
        heard.next();
        assertThat(rig.api().updates().awaitNone(20)).isTrue();

        rig.room().close();

        rig.awaitEnd();
    }

    @Test
    void aRoomThatIsClosedFirstDoesNotListenAtAll() throws InterruptedException {
        rig.room().close();
        rig.say("Ada Example", "one");
        rig.listen(heard);

        rig.awaitEnd();
        assertThat(heard.isEmpty()).isTrue();
    }

    @Test
    void closingWaitsForTheEventThatIsBeingHandledAndLetsNoOtherIn() throws InterruptedException {
        CountDownLatch handling = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean handled = new AtomicBoolean();
        AtomicBoolean handledBeforeClosed = new AtomicBoolean();
        rig.say("Ada Example", "one");
        rig.say("Bo Example", "two");
        rig.listen(event -> {
            heard.heard(event);
            handling.countDown();
            awaitQuietly(goOn);
            handled.set(true);
        });
        handling.await();
        Thread closer = Thread.ofPlatform().start(() -> {
            rig.room().close();
            handledBeforeClosed.set(handled.get());
        });
        while (closer.getState() != Thread.State.WAITING && closer.isAlive()) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        closer.join();

        assertThat(handledBeforeClosed).isTrue();
        rig.awaitEnd();
        assertThat(heard.nextTexts(1)).containsExactly("one");
        assertThat(heard.isEmpty()).isTrue();
        assertThat(rig.api().updates().count()).isEqualTo(2);
    }

    @Test
    void aListenerMayCloseTheRoom() throws InterruptedException {
        rig.say("Ada Example", "one");
        rig.say("Bo Example", "two");
        rig.listen(event -> {
            heard.heard(event);
            rig.room().close();
        });

        rig.awaitEnd();
        assertThat(heard.nextTexts(1)).containsExactly("one");
        assertThat(heard.isEmpty()).isTrue();
    }

    @Test
    void aRoomThatWasClosedBeforeItsPollIsHeldEndsAtOnce() throws InterruptedException {
        rig.api().goWrong("getUpdates", Fault.silence());
        rig.listen(heard);
        rig.room().close();

        rig.awaitEnd();
    }

    @Test
    void anInterruptEndsListening() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        AtomicBoolean kept = new AtomicBoolean();
        rig.say("Ada Example", "one");
        Thread listener = Thread.ofPlatform().start(() -> {
            rig.room().listen(heard);
            kept.set(Thread.currentThread().isInterrupted());
            ended.countDown();
        });
        heard.next();
        listener.interrupt();

        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(kept).isTrue();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
