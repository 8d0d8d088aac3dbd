package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.ledger.LedgerRows;
import org.vouch.bot.telegram.FakeBotApi;
import org.vouch.bot.telegram.Fault;
import org.vouch.bot.telegram.Outbox;

/// The rows of the fault matrix on `kill -9`, with the real process: before, during and after a send, and then at
/// random moments under load. `-Dvouch.kills=200` kills so often; each run prints its seed, which `-Dvouch.seed=…`
/// repeats.
@NullMarked
@Timeout(value = 2, unit = TimeUnit.HOURS)
class KilledBotTest {

    private static final long FIRST_GROUP = -1_002_000_000_000L;
    private static final int GROUPS_COUNT = 20;

    static final String GROUPS = LongStream.range(0, GROUPS_COUNT)
            .mapToObj(number -> Long.toString(FIRST_GROUP - number))
            .collect(Collectors.joining(", "));

    private static final int KILLS = Integer.getInteger("vouch.kills", 3);
    private static final int CALLS_MAX = 40;
    private static final int SAID_AT_ONCE = 30;
    private static final long CHANCE_MILLISECONDS = 40;

    @TempDir
    private Path home = Path.of("");

    private final FakeBotApi api = new FakeBotApi();
    private final List<VouchProcess> started = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private int others;

    /// @param asks whether the bot is to answer, at once or after a while
    private record Said(long group, String messageId, boolean asks) {}

    @BeforeEach
    void install() throws Exception {
        VouchProcess.install(home, api.url());
    }

    @AfterEach
    void close() throws InterruptedException {
        for (VouchProcess bot : started) {
            bot.kill();
        }
        api.close();
        assertThat(api.violations()).isEmpty();
    }

    @Test
    void aBotThatIsKilledBeforeASendAnswersWhenItIsBack() throws Exception {
        api.goWrong("sendMessage", Fault.tooMany(1));
        ask(0);
        killAfterCalls("sendMessage", 1);
        finish();

        assertNothingLostAndNothingTwice(1);
    }

    @Test
    void aBotThatIsKilledDuringASendLeavesTheReason() throws Exception {
        api.goWrong("sendMessage", Fault.silence());
        ask(0);
        killAfterCalls("sendMessage", 1);
        finish();

        assertThat(api.sent(FIRST_GROUP)).isEmpty();
        assertThat(outcomes()).singleElement().asString().contains("unknown | the bot was stopped while");
        assertNothingLostAndNothingTwice(1);
    }

    @Test
    void aBotThatIsKilledAfterASendDoesNotSayItAgain() throws Exception {
        api.goWrong("sendMessage", Fault.afterEffect(Fault.silence()));
        ask(0);
        killAfterCalls("sendMessage", 1);
        finish();

        assertThat(api.sent(FIRST_GROUP)).hasSize(1);
        assertThat(outcomes()).singleElement().asString().contains("unknown | the bot was stopped while");
        assertNothingLostAndNothingTwice(1);
    }

    @Test
    void aBotThatIsKilledAgainAndAgainUnderLoadLosesNothingAndSaysNothingTwice() throws Exception {
        long seed = Long.getLong("vouch.seed", System.nanoTime());
        System.out.println("kill run: -Dvouch.kills=" + KILLS + " -Dvouch.seed=" + seed);
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            sayMany(random);
            killSomewhere(random);
        }
        finish();

        assertNothingLostAndNothingTwice(KILLS);
    }

    private VouchProcess start() throws IOException {
        VouchProcess bot = VouchProcess.start(home);
        started.add(bot);
        return bot;
    }

    private void killAfterCalls(String method, int count) throws Exception {
        VouchProcess bot = start();
        api.awaitCalls(method, count);
        bot.kill();
    }

    /// After so many of its calls, during which more is said, and a moment more: that hits it wherever it is by then.
    private void killSomewhere(Random random) throws Exception {
        int before = api.calls();
        VouchProcess bot = start();
        int calls = 2 + random.nextInt(CALLS_MAX);
        for (int call = 1; call <= calls; call++) {
            api.awaitCalls(before + call);
            say(random);
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextLong(CHANCE_MILLISECONDS)));
        bot.kill();
    }

    private void sayMany(Random random) {
        for (int i = 0; i < SAID_AT_ONCE; i++) {
            say(random);
        }
    }

    private void say(Random random) {
        int group = random.nextInt(GROUPS_COUNT);
        long id = FIRST_GROUP - group;
        switch (random.nextInt(10)) {
            case 0, 1 -> ask(group);
            case 2 -> askTheGroup(id);
            case 3 -> press(id);
            case 4 -> edit(id);
            default -> said.add(new Said(id, api.say(id, "Ben", "good morning from quay " + said.size()), false));
        }
    }

    /// What the bot answers after its wait for peers, none of whom does.
    private void askTheGroup(long group) {
        said.add(new Said(group, api.say(group, "Ana", "Can anyone recommend a baker?", Instant.now()), true));
    }

    /// Somebody votes on what the bot said last there, if anything.
    private void press(long group) {
        List<Outbox.Sent> sent = api.sent(group);
        if (!sent.isEmpty()) {
            String vote = sent.getLast()
                    .all()
                    .at("/reply_markup/inline_keyboard/0/0/callback_data")
                    .asText();
            api.press(group, sent.getLast().messageId(), "Cleo", vote);
            others++;
        }
    }

    /// Somebody changes what was said last there, if anything was; also what is to be answered.
    private void edit(long group) {
        said.stream()
                .filter(one -> one.group() == group)
                .reduce((_, last) -> last)
                .ifPresent(last -> {
                    api.edit(group, last.messageId(), last.asks() ? "Ana" : "Ben", "never mind");
                    others++;
                });
    }

    private void ask(int group) {
        long id = FIRST_GROUP - group;
        said.add(new Said(id, api.say(id, "Ana", "/ask a baker near quay " + said.size()), true));
    }

    /// Lets the bot do what is left, and stops it.
    private void finish() throws Exception {
        int replies = 0;
        int owed;
        do {
            int before = api.calls("sendMessage").size();
            int polls = api.calls("getUpdates").size();
            VouchProcess bot = start();
            api.awaitCalls("getUpdates", polls + 1);
            assertThat(api.updates().awaitNone(120)).isTrue();
            api.awaitCalls("sendMessage", before + Math.min(replies, GROUPS_COUNT));
            bot.stop();
            owed = Integer.parseInt(one("SELECT COUNT(*) FROM outbox WHERE state IN ('owed', 'sending')"));
            replies = Integer.parseInt(
                    one("SELECT COUNT(*) FROM outbox WHERE state IN ('owed', 'sending') AND kind = 'say'"));
        } while (owed > 0);
    }

    private void assertNothingLostAndNothingTwice(int kills) throws Exception {
        assertThat(one("PRAGMA integrity_check")).isEqualTo("ok");
        int events = said.size() + others;
        assertThat(one("SELECT COUNT(*), COUNT(DISTINCT event) FROM seen")).isEqualTo(events + " | " + events);
        assertThat(one("SELECT amount FROM counters WHERE name = 'events'")).isEqualTo(String.valueOf(events));
        int unknown = 0;
        for (Said one : said) {
            unknown += isUnknown(one) ? 1 : 0;
        }
        for (String state : List.of("delivered", "unknown", "refused", "given_up")) {
            assertThat(one("SELECT coalesce(sum(amount), 0) FROM counters WHERE name = '" + state + "'"))
                    .as(state)
                    .isEqualTo(one("SELECT COUNT(*) FROM outbox WHERE state = '" + state + "'"));
        }
        assertThat(unknown).isLessThanOrEqualTo(kills * GROUPS_COUNT);
        System.out.println("kill run: " + said.size() + " messages, "
                + said.stream().filter(Said::asks).count() + " to be answered, and " + others
                + " presses and edits; of " + unknown
                + " of the answers it is not known whether they stand; none is lost, none stands twice");
    }

    /// @throws AssertionError when the message has neither its one effect nor a reason
    private boolean isUnknown(Said one) throws SQLException {
        long replies = api.sent(one.group()).stream()
                .filter(sent -> sent.replyTo().equals(one.messageId()))
                .count();
        List<String> outcome = LedgerRows.select(
                VouchProcess.ledger(home),
                "SELECT state, why FROM outbox WHERE chat = '" + one.group() + "' AND message = '" + one.messageId()
                        + "'");
        if (!one.asks()) {
            assertThat(outcome).isEmpty();
            assertThat(replies).isZero();
            return false;
        }
        boolean unknown = outcome.getFirst().matches("unknown \\| \\S.*");
        assertThat(outcome).hasSize(1);
        assertThat(replies).as("replies to %s", one).isLessThanOrEqualTo(1);
        assertThat(unknown || (replies == 1 && outcome.getFirst().startsWith("delivered")))
                .as("%s: %s", one, outcome)
                .isTrue();
        return unknown;
    }

    private List<String> outcomes() throws SQLException {
        return LedgerRows.select(VouchProcess.ledger(home), "SELECT state, why FROM outbox");
    }

    private String one(String sql) throws SQLException {
        return LedgerRows.select(VouchProcess.ledger(home), sql).getFirst();
    }
}
