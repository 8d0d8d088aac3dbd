package org.vouch.bot.chat;

import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.indexer.recommendation.MemberId;

/// Events of a fake platform.
@NullMarked
public final class Events {

    private Events() {}

    public static ChatId chat(String id) {
        return new ChatId(FakeRoom.PLATFORM, id);
    }

    /// A message whose event and message have the same id.
    public static MessageHeard message(ChatId chat, String id) {
        return message(chat, "event-" + id, id);
    }

    public static MessageHeard message(ChatId chat, String eventId, String messageId) {
        return new MessageHeard(
                eventId,
                new MessagePlace(chat, "topic", messageId),
                Instant.parse("2026-03-14T09:00:00Z"),
                new Sender(new MemberId("ana"), "Ana", false),
                "can anyone recommend something for " + messageId + "?",
                null,
                false,
                false);
    }

    /// A reply to a message, which says to which.
    public static Reply reply(MessageHeard to) {
        return new Reply(to.place(), Wording.plain("a reply to " + to.place().messageId()));
    }
}
