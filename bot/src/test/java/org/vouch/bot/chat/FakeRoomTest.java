package org.vouch.bot.chat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.indexer.recommendation.MemberId;

/// The room that other tests lean on keeps to what real rooms keep to.
@NullMarked
class FakeRoomTest implements ChatRoomContract {

    @Override
    public Rig open() {
        return new FakeRig();
    }

    private static final class FakeRig implements Rig {
        private static final Pattern COMMAND = Pattern.compile("/(\\w+)\\s*(.*)");

        private final FakeRoom room = new FakeRoom();
        private final Map<String, String> said = new ConcurrentHashMap<>();

        @Override
        public ChatRoom room() {
            return room;
        }

        @Override
        public ChatId group() {
            return new ChatId(FakeRoom.PLATFORM, "group");
        }

        @Override
        public String thread() {
            return "topic";
        }

        @Override
        public void say(String member, String text) {
            String id = Integer.toString(said.size() + 1);
            said.put(id, text);
            Matcher command = COMMAND.matcher(text);
            boolean isCommand = command.matches();
            room.hear(new MessageHeard(
                    "event-" + id,
                    new MessagePlace(group(), thread(), id),
                    Instant.EPOCH,
                    new Sender(new MemberId(member.toLowerCase(Locale.ROOT)), member, false),
                    isCommand ? command.group(2) : text,
                    isCommand ? command.group(1) : null,
                    false,
                    false));
        }

        @Override
        public Spoken awaitReply() {
            Effect reply = room.awaitStanding();
            MessagePlace to = reply.to();
            return new Spoken(
                    to.chat(),
                    to.thread(),
                    Objects.requireNonNull(said.get(to.messageId())),
                    reply.wording().text());
        }

        @Override
        public void close() {
            room.close();
        }
    }
}
