package org.vouch.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.indexer.exchange.AnswerWindow;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.request.Reading;
import org.vouch.indexer.request.RequestContext;
import org.vouch.indexer.request.Vocative;

/// What was heard lately and sheds light on the next message of a chat: by what names members are called, and what each
/// of them asked. In memory alone, so that no file keeps what was said. Safe to use from any thread.
final class HeardLately {

    private static final int CHATS_MAX = 500;
    private static final int MEMBERS_MAX = 500;

    private final LinkedHashMap<ChatId, Heard> chats = new LinkedHashMap<>();

    /// @param names    as [Vocative] writes them
    /// @param requests the latest of each member
    private record Heard(SequencedSet<String> names, SequencedMap<MemberId, Request> requests) {

        Heard() {
            this(new LinkedHashSet<>(), new LinkedHashMap<>());
        }

        /// Whether somebody else asked so shortly before `message` that it more likely answers them.
        boolean isAnswering(MessageHeard message) {
            Map.@Nullable Entry<MemberId, Request> latest = requests.lastEntry();
            return latest != null
                    && !latest.getKey().equals(message.sender().id())
                    && isWithin(AnswerWindow.SOON_MAX, latest.getValue(), message);
        }
    }

    private record Request(String subject, Instant at) {}

    synchronized void heard(MessageHeard message) {
        @Nullable Heard before = chats.remove(message.chat());
        Heard here = before == null ? new Heard() : before;
        chats.put(message.chat(), here);
        if (!message.sender().name().isBlank()) {
            Vocative.of(message.sender().name()).forEach(here.names()::addLast);
        }
        while (here.names().size() > 2 * MEMBERS_MAX) {
            here.names().removeFirst();
        }
        if (chats.size() > CHATS_MAX) {
            Map.Entry<ChatId, Heard> _ = chats.pollFirstEntry();
        }
    }

    /// The chat has another id now.
    synchronized void moved(ChatId from, ChatId to) {
        @Nullable Heard here = chats.remove(from);
        if (here != null) {
            chats.putIfAbsent(to, here);
        }
    }

    synchronized void asked(MessageHeard message, Reading reading) {
        @Nullable Heard here = chats.get(message.chat());
        if (here != null && reading.request()) {
            here.requests().putLast(message.sender().id(), new Request(reading.subject(), message.at()));
            if (here.requests().size() > MEMBERS_MAX) {
                Map.Entry<MemberId, Request> _ = here.requests().pollFirstEntry();
            }
        }
    }

    /// What surrounds `message`, which is not aimed at anybody by the means of the platform.
    synchronized RequestContext around(MessageHeard message) {
        @Nullable Heard here = chats.get(message.chat());
        if (here == null) {
            return RequestContext.NONE;
        }
        boolean toMember = !message.toBot() && Vocative.calls(here.names(), message.text());
        boolean reply = here.isAnswering(message);
        @Nullable Request own = here.requests().get(message.sender().id());
        return own != null && isWithin(AnswerWindow.FOLLOWED_UP_MAX, own, message)
                ? new RequestContext(toMember, reply, own.subject())
                : new RequestContext(toMember, reply, "");
    }

    private static boolean isWithin(Duration most, Request request, MessageHeard message) {
        return Duration.between(request.at(), message.at()).compareTo(most) <= 0;
    }
}
