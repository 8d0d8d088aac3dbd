package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
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

    private static MessageHeard said(ChatId chat, String text) {
        return new MessageHeard(
                text,
                new MessagePlace(chat, null, "1"),
                Instant.parse("2026-03-01T12:00:00Z"),
                new Sender(new MemberId("telegram:7"), "Cleo Example", false),
                text,
                null,
                false,
                false);
    }
}
