package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.ChatMoved;
import org.vouch.bot.chat.ChatRoom;
import org.vouch.bot.chat.NotNowException;

@Timeout(60)
class PollingTest {

    private final TelegramRig rig = new TelegramRig();
    private final Heard heard = new Heard();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void whatIsSaidIsHeardInOrder() throws InterruptedException {
        rig.listen(heard);
        rig.say("Ada Example", "one");
        rig.say("Bo Example", "two");

        assertThat(heard.nextTexts(2)).containsExactly("one", "two");
    }

    @Test
    void anUpdateIsConfirmedOnlyOnceItsEffectsAreThere() throws InterruptedException {
        CountDownLatch handling = new CountDownLatch(1);
        CountDownLatch stored = new CountDownLatch(1);
        rig.listen(event -> {
            handling.countDown();
            awaitQuietly(stored);
        });
        rig.say("Ada Example", "one");
        handling.await();
        assertThat(rig.api().updates().count()).isEqualTo(1);

        stored.countDown();

        assertThat(rig.api().updates().awaitNone(20)).isTrue();
    }

    @Test
    void anUpdateIsConfirmedOnlyOnceAllOfItsBatchIsPutAwayForGood() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        rig.listen(new ChatRoom.Listener() {
            @Override
            public void heard(ChatEvent event) {}

            @Override
            public void settle() {
                if (tries.incrementAndGet() < 3) {
                    throw new NotNowException("the disk is full");
                }
                assertThat(rig.api().updates().count()).isEqualTo(1);
            }
        });
        rig.say("Ada Example", "one");

        assertThat(rig.api().updates().awaitNone(20)).isTrue();
        assertThat(tries).hasValueGreaterThanOrEqualTo(3);
    }

    @Test
    void whatWasSaidMeanwhileIsFetchedAndHandedInBeforeTheRoomHasCaughtUp() throws InterruptedException {
        for (int i = 0; i < 150; i++) {
            rig.say("Ada Example", "one");
        }
        List<String> told = new CopyOnWriteArrayList<>();
        CountDownLatch caughtUp = new CountDownLatch(1);
        rig.listen(new ChatRoom.Listener() {
            @Override
            public void heard(ChatEvent event) {
                told.add("heard");
            }

            @Override
            public void caughtUp() {
                told.add("caught up");
                caughtUp.countDown();
            }
        });

        caughtUp.await();

        assertThat(told).hasSize(151).endsWith("caught up");
        rig.api().awaitCalls("getUpdates", 3);
        assertThat(rig.api().calls("getUpdates"))
                .extracting(poll -> poll.path("timeout").asInt())
                .containsExactly(0, 0, 50);
    }

    @Test
    void pollsAskForWhatIsHandledAndNothingElse() throws InterruptedException {
        rig.listen(heard);
        rig.say("Ada Example", "one");
        heard.next();
        assertThat(rig.api().updates().awaitNone(20)).isTrue();

        JsonNode last = rig.api().calls("getUpdates").getLast();
        assertThat(last.path("offset").asLong()).isEqualTo(1002);
        assertThat(last.path("allowed_updates").toString())
                .isEqualTo("[\"message\",\"edited_message\",\"my_chat_member\",\"callback_query\"]");
    }

    @Test
    void anUnreadableUpdateTakesNoOtherWithItAndIsCounted() throws InterruptedException {
        rig.say("Ada Example", "one");
        rig.api()
                .updates()
                .add(rig.api().writing().unreadable(TelegramRig.GROUP, rig.api().nextMessageId()));
        rig.say("Bo Example", "two");
        try (CapturedLog log = new CapturedLog()) {
            rig.listen(heard);

            assertThat(heard.nextTexts(2)).containsExactly("one", "two");
            assertThat(rig.api().updates().awaitNone(20)).isTrue();
            assertThat(rig.room().health().putAside()).isEqualTo(1);
            assertThat(log.text())
                    .contains("An update was put aside [update=\"1002\"")
                    .doesNotContain("secret words");
        }
    }

    @Test
    void anUpdateThatComesInTwoBatchesIsHeardOnce() throws InterruptedException {
        String batch = "{\"ok\":true,\"result\":["
                + numbered(7, rig.api().writing().said(TelegramRig.GROUP, 1, "Ada Example", "once")) + "]}";
        rig.api().goWrong("getUpdates", Fault.answer(200, batch), Fault.answer(200, batch));
        rig.listen(heard);
        rig.say("Bo Example", "after");

        assertThat(heard.nextTexts(2)).containsExactly("once", "after");
    }

    @Test
    void aMoveThatBothChatsReportIsHeardOnce() throws InterruptedException {
        ObjectNode before = rig.api().writing().said(-4455, 1, "Ada Example", "");
        ((ObjectNode) before.get("message"))
                .put("migrate_to_chat_id", TelegramRig.GROUP)
                .remove("text");
        ObjectNode after = rig.api().writing().said(TelegramRig.GROUP, 1, "Ada Example", "");
        ((ObjectNode) after.get("message")).put("migrate_from_chat_id", -4455).remove("text");
        rig.api().updates().add(before);
        rig.api().updates().add(after);
        rig.say("Bo Example", "after");
        rig.listen(heard);

        assertThat(heard.next())
                .isInstanceOfSatisfying(
                        ChatMoved.class, moved -> assertThat(moved.to()).isEqualTo(rig.chat()));
        assertThat(heard.nextTexts(1)).containsExactly("after");
    }

    @Test
    void numbersThatStartAnewAfterAPauseAreHeard() throws InterruptedException {
        rig.api().updates().countFrom(900_000_000);
        rig.listen(heard);
        rig.say("Ada Example", "before the pause");
        heard.next();
        assertThat(rig.api().updates().awaitNone(20)).isTrue();
        rig.api().updates().countFrom(12);
        rig.say("Bo Example", "after the pause");
        rig.say("Bo Example", "and more");

        assertThat(heard.nextTexts(2)).containsExactly("after the pause", "and more");
        assertThat(rig.api().updates().awaitNone(20)).isTrue();
    }

    @Test
    void anEventOnWhichTheListenerThrowsIsHandedInAgainBeforeAnyOther() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        rig.say("Ada Example", "one");
        rig.say("Bo Example", "two");
        rig.listen(event -> {
            if (tries.incrementAndGet() <= 2) {
                throw new IllegalStateException("the store is away");
            }
            heard.heard(event);
        });

        assertThat(heard.nextTexts(2)).containsExactly("one", "two");
        assertThat(rig.room().health().putAside()).isZero();
    }

    @Test
    void anEventThatAlwaysFailsIsPutAsideAfterBoundedTries() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        rig.say("Ada Example", "poison");
        rig.say("Bo Example", "two");
        try (CapturedLog log = new CapturedLog()) {
            rig.listen(event -> {
                if (event.eventId().contains("/500")) {
                    tries.incrementAndGet();
                    throw new IllegalStateException("cannot store: poison");
                }
                heard.heard(event);
            });

            assertThat(heard.nextTexts(1)).containsExactly("two");
            assertThat(tries).hasValue(HandIn.TRIES_MAX);
            assertThat(rig.room().health().putAside()).isEqualTo(1);
            assertThat(rig.waits().lengths()).hasSize(HandIn.TRIES_MAX - 1).isSorted();
            assertThat(log.text()).contains("IllegalStateException").doesNotContain("poison");
        }
    }

    @Test
    void anEventThatMustWaitIsHandedInUntilItIsTakenAndNotConfirmedBefore() throws InterruptedException {
        int times = 5 * HandIn.TRIES_MAX;
        List<Integer> unconfirmed = new CopyOnWriteArrayList<>();
        rig.say("Ada Example", "one");
        rig.say("Bo Example", "two");
        try (CapturedLog log = new CapturedLog()) {
            rig.listen(event -> {
                unconfirmed.add(rig.api().updates().count());
                if (unconfirmed.size() <= times) {
                    throw new NotNowException("the disk is full", new IllegalStateException());
                }
                heard.heard(event);
            });

            assertThat(heard.nextTexts(2)).containsExactly("one", "two");
            assertThat(unconfirmed.subList(0, times)).containsOnly(2);
            assertThat(rig.api().updates().awaitNone(20)).isTrue();
            assertThat(rig.room().health().putAside()).isZero();
            assertThat(rig.waits().lengths())
                    .hasSize(times)
                    .allMatch(wait -> wait.compareTo(Duration.ofMinutes(1)) <= 0);
            assertThat(log.text()).contains("update=\"1001\"", "why=\"the disk is full\"");
        }
    }

    @Test
    void waitingIsNotHeldAgainstAnEvent() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        rig.say("Ada Example", "one");
        rig.listen(event -> {
            int number = tries.incrementAndGet();
            if (number < HandIn.TRIES_MAX) {
                throw new IllegalStateException("stumbles");
            }
            if (number < 3 * HandIn.TRIES_MAX) {
                throw new NotNowException("the disk is full", new IllegalStateException());
            }
            heard.heard(event);
        });

        assertThat(heard.nextTexts(1)).containsExactly("one");
        assertThat(rig.room().health().putAside()).isZero();
    }

    @Test
    void aRoomWhoseEventMustWaitCanBeClosed() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        rig.say("Ada Example", "one");
        rig.listen(event -> {
            if (tries.incrementAndGet() == 2 * HandIn.TRIES_MAX) {
                rig.room().close();
            }
            throw new NotNowException("the disk is full", new IllegalStateException());
        });

        rig.awaitEnd();
        assertThat(rig.api().updates().count()).isEqualTo(1);
    }

    @Test
    void healthTellsWhenThePollLastWorked() throws InterruptedException {
        assertThat(rig.room().health().lastPoll()).isNull();
        rig.listen(heard);
        rig.say("Ada Example", "one");
        heard.next();

        assertThat(rig.room().health().lastPoll()).isEqualTo(Instant.ofEpochSecond(Updates.NOON));
    }

    private static JsonNode numbered(long number, ObjectNode update) {
        return update.put("update_id", number);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
