package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.ledger.Vote;
import org.vouch.bot.telegram.Outbox;
import org.vouch.indexer.recommendation.CommunityId;

/// Members who flood, forge and write what is hard to read change nothing that they should not.
@NullMarked
@Timeout(120)
class HostileMembersTest {

    private static final String REQUEST = "Can anyone recommend a zeppelin painter in Ostwick?";
    private static final int FLOOD = 500;

    private final LiveGroup group;

    HostileMembersTest(@TempDir Path folder) throws UnusableLedgerException {
        group = new LiveGroup(folder);
    }

    @BeforeEach
    void awaitBot() throws InterruptedException {
        group.api.awaitCalls("getUpdates", 1);
    }

    @AfterEach
    void close() {
        group.close();
    }

    @Test
    void whoAsksTheGroupFiveHundredTimesIsAnsweredOnce() throws Exception {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < FLOOD; i++) {
            asked.add(group.api.say(LiveGroup.GROUP, "Mallory", REQUEST));
        }
        group.finish();

        assertThat(group.api.sent(LiveGroup.GROUP)).hasSize(1);
        assertThat(group.rows("SELECT coalesce(silence, decision), COUNT(*) FROM seen GROUP BY 1"))
                .containsExactlyInAnyOrder("SAID_LATELY | " + (FLOOD - 1), "answer | 1");
        for (String message : asked) {
            group.assertAnsweredOrExplained(message);
        }
    }

    @Test
    void whoAsksTheBotFiveHundredTimesLeavesRoomForOthers() throws Exception {
        for (int i = 0; i < FLOOD; i++) {
            group.api.say(LiveGroup.GROUP, "Mallory", "/ask a zeppelin painter in Ostwick");
        }
        String asked = group.ask();
        group.finish();

        assertThat(group.replies(asked)).hasSize(1);
        assertThat(group.rows("SELECT coalesce(silence, decision), COUNT(*) FROM seen GROUP BY 1"))
                .containsExactlyInAnyOrder("ASKED_TOO_OFTEN | " + (FLOOD - 10), "answer | 11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b> <a href=\"tg://user?id=1\">Ana</a> *a* _b_ [c](tg://user?id=1) ||d|| ```e``` &lt;",
                "\u202egnp.elppez\u202c \u2066\u2067\u2069 \u200f\u200e right to left",
                "z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307e\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307p",
                "@a @b @c @d @e @f @g @h @i @j @k @l @m @n @o @p @q @r @s @t",
                "\u0000\u0001\u001b[31m\ufeff\ufffe",
                "\ud83e\uddd1\u200d\ud83d\ude80\ud83e\uddd1\u200d\ud83d\ude80\ud800",
                "'; DROP TABLE seen; --"
            })
    void hardTextIsHeardAsWordsAndAnsweredAsWords(String hostile) throws Exception {
        String chatter = group.api.say(LiveGroup.GROUP, "Mallory", hostile.repeat(4_000 / hostile.length()));
        String topic = group.api.say(LiveGroup.GROUP, "Mallory", "/iknow " + hostile);
        String asked = group.api.say(LiveGroup.GROUP, "Mallory", "/ask " + hostile);
        group.finish();

        assertThat(group.replies(chatter)).isEmpty();
        group.assertAnsweredOrExplained(chatter);
        assertThat(group.replies(topic)).hasSize(1);
        assertThat(group.replies(asked)).hasSize(1);
        for (JsonNode sent : group.api.calls("sendMessage")) {
            assertThat(sent.has("parse_mode")).isFalse();
            assertThat(sent.path("text").asText().length()).isLessThanOrEqualTo(4_096);
            sent.path("entities")
                    .forEach(entity -> assertThat(entity.path("type").asText()).isIn("bold", "italic"));
        }
    }

    @Test
    void aMessageThatMentionsEverybodyMentionsNobodyInReturn() throws Exception {
        ObjectNode update = group.api.writing().said(LiveGroup.GROUP, 77, "Mallory", "@peer ".repeat(600));
        for (int i = 0; i < 600; i++) {
            ((ObjectNode) update.get("message"))
                    .withArray("entities")
                    .addObject()
                    .put("type", "mention")
                    .put("offset", 6 * i)
                    .put("length", 5);
        }
        group.api.updates().add(update);
        group.finish();

        assertThat(group.api.sent(LiveGroup.GROUP)).isEmpty();
        assertThat(group.outcome("77")).startsWith("AIMED_AT_SOMEBODY");
    }

    @Test
    void forgedAndStalePressesChangeNothing() throws Exception {
        group.api.say(LiveGroup.GROUP, "Kim", "/iknow zeppelin painter");
        group.api.awaitSent(LiveGroup.GROUP, 1);
        String asked = group.api.say(LiveGroup.GROUP, "Ana", REQUEST);
        Outbox.Sent reply = group.api.awaitSent(LiveGroup.GROUP, 2).getLast();
        String id = reply.all()
                .at("/reply_markup/inline_keyboard/0/0/callback_data")
                .asText();
        assertThat(id).endsWith(".h0-2");
        String answer = id.substring(0, id.indexOf('.'));
        List<String> before = group.replies(asked);
        long elsewhere = LiveGroup.GROUP - 1;
        for (String forged : List.of(
                "x".repeat(64),
                "\ud83e\udd50".repeat(16),
                ".",
                id + ".s99",
                id.substring(1),
                "0123456789abcdef0123.v1",
                "0123456789abcdef0123.h0-2",
                answer + ".a0",
                answer + "call.a0",
                answer + ".c0",
                answer + ".d0",
                answer + ".h0-999",
                answer + ".n1-2",
                answer + ".s99",
                answer + ".w999")) {
            group.api.press(LiveGroup.GROUP, reply.messageId(), "Mallory", forged);
        }
        group.api.press(elsewhere, reply.messageId(), "Mallory", id);
        group.finish();

        assertThat(group.api.sent(LiveGroup.GROUP)).hasSize(2);
        assertThat(group.replies(asked)).isEqualTo(before);
        assertThat(group.rows("SELECT COUNT(*) FROM choices")).containsExactly("0");
        assertThat(group.api.sent(elsewhere)).isEmpty();
        assertThat(group.rows("SELECT COUNT(*) FROM votes")).containsExactly("0");
        assertThat(group.rows("SELECT DISTINCT state FROM outbox")).containsExactly("delivered");
    }

    @Test
    void whoPressesFiveHundredTimesVotesOnceAndIsHeededForAWhile() throws Exception {
        group.api.say(LiveGroup.GROUP, "Ana", REQUEST);
        String reply = group.api.awaitSent(LiveGroup.GROUP, 1).getFirst().messageId();
        String id = group.api
                .sent(LiveGroup.GROUP)
                .getFirst()
                .all()
                .at("/reply_markup/inline_keyboard/0/0/callback_data")
                .asText();
        for (int i = 0; i < FLOOD; i++) {
            group.api.press(LiveGroup.GROUP, reply, "Mallory", id);
        }
        assertThat(group.api.updates().awaitNone(60)).isTrue();

        assertThat(group.ledger().votes().of(new CommunityId("circle")))
                .extracting(Vote::suggestion)
                .hasSize(2)
                .doesNotHaveDuplicates();
        group.finish();
        assertThat(group.rows("SELECT COUNT(*) FROM outbox")).containsExactly("21");
        assertThat(group.rows("SELECT COUNT(*) FROM seen WHERE silence = 'ASKED_TOO_OFTEN'"))
                .containsExactly(String.valueOf(FLOOD - 20));
    }
}
