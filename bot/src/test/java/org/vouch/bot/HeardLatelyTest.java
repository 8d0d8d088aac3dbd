package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Sender;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.request.Requests;

/// What is remembered of a chat moves along with it.
@NullMarked
class HeardLatelyTest {

    private static final ChatId CHAT = new ChatId("telegram", "-1");
    private static final ChatId MOVED = new ChatId("telegram", "-1009");

    private final HeardLately lately = new HeardLately();

    @Test
    void whoIsCalledByNameAndWhatWasAskedIsKnownWhereTheChatHasMoved() {
        MessageHeard asked = said(CHAT, "Can anyone recommend a zeppelin painter in Ostwick?");
        lately.heard(asked);
        lately.asked(asked, Requests.english().read(asked.text()));

        lately.moved(CHAT, MOVED);

        MessageHeard next = said(MOVED, "Cleo, do you know one?");
        assertThat(lately.around(next).toMember()).isTrue();
        assertThat(lately.around(next).earlier()).isEqualTo("zeppelin painter in Ostwick");
        assertThat(lately.around(said(CHAT, "Cleo, do you know one?")).toMember())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"8, 59, true", "8, 61, false", "7, 59, false"})
    void whatSomebodyElseSaysWithinTheHourOfARequestIsTakenForAReply(String by, int minute, boolean reply) {
        MessageHeard asked = said(CHAT, "Can anyone recommend a zeppelin painter in Ostwick?");
        lately.heard(asked);
        lately.asked(asked, Requests.english().read(asked.text()));

        MessageHeard next = said(CHAT, "Which colour?", "telegram:" + by, minute);
        assertThat(lately.around(next).reply()).isEqualTo(reply);
    }

    private static MessageHeard said(ChatId chat, String text) {
        return said(chat, text, "telegram:7", 0);
    }

    private static MessageHeard said(ChatId chat, String text, String by, int minute) {
        return new MessageHeard(
                text,
                new MessagePlace(chat, null, "1"),
                Instant.parse("2026-03-01T12:00:00Z").plus(Duration.ofMinutes(minute)),
                new Sender(new MemberId(by), "Cleo Example", false),
                text,
                null,
                false,
                false);
    }
}
