package org.vouch.bot.telegram;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.ChatRoom;
import org.vouch.bot.chat.ChatRoomContract;
import org.vouch.bot.chat.Rig;

/// A Telegram room keeps to what every chat room keeps to, over real HTTP on loopback.
class TelegramContractTest implements ChatRoomContract {

    @Override
    public Rig open() {
        return new GroupRig(new TelegramRig());
    }

    /// The one group of a rig, as its members see it.
    private static final class GroupRig implements Rig {
        private final TelegramRig telegram;
        private final Map<String, String> said = new ConcurrentHashMap<>();
        private int replies;

        GroupRig(TelegramRig telegram) {
            this.telegram = telegram;
        }

        @Override
        public ChatRoom room() {
            return telegram.room();
        }

        @Override
        public ChatId group() {
            return telegram.chat();
        }

        @Override
        public @Nullable String thread() {
            return null;
        }

        @Override
        public void say(String member, String text) {
            said.put(telegram.say(member, text), text);
        }

        @Override
        public Spoken awaitReply() {
            try {
                replies++;
                Outbox.Sent sent =
                        telegram.api().awaitSent(TelegramRig.GROUP, replies).get(replies - 1);
                return new Spoken(
                        new ChatId("telegram", String.valueOf(sent.chat())),
                        sent.thread(),
                        said.getOrDefault(sent.replyTo(), ""),
                        sent.text());
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void close() {
            telegram.close();
        }
    }
}
