package org.vouch.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.ledger.KnownAnswer;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.Shown;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Stance;
import org.vouch.indexer.recommendation.SuggestionKey;
import org.vouch.indexer.suggestion.Names;
import org.vouch.indexer.suggestion.Suggestions;

/// Peers come first: an answer that waits for its time, or is still owed after it, is withdrawn when a peer vouches for
/// something meanwhile. What was asked is known in memory only: of what was owed when the bot was started, a reply to
/// the request counts, and whoever vouches for what the answer would name.
final class HumanFirst {

    /// Messages after a request of which each may answer it; after so many, in a flood, only replies to it do. To read
    /// one takes a millisecond or two.
    private static final int MESSAGES_READ_MAX = 50;

    /// When the time of an answer has come, the ledger is asked as often whether it is still owed.
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private static final Source SAID_LIVE = new Source("live", 0, null);
    private static final CommunityId LIVE = new CommunityId("live");

    private final Ledger ledger;
    private final Suggestions suggestions;
    private final Clock clock;
    private final Map<ChatId, List<Waiting>> waiting = new HashMap<>();

    /// An answer that waits.
    ///
    /// @param place   of the request; its message has no id when the chat has moved since
    /// @param request as it was said; empty when that is not known any more
    /// @param names   that the answer would say
    /// @param until   the ledger need not be asked whether it still waits
    /// @param left    messages that are read as answers, although they reply to nothing
    private record Waiting(
            String answer,
            MessagePlace place,
            MemberId asker,
            String request,
            List<String> names,
            Instant asked,
            Instant until,
            int left) {

        Waiting oneLess() {
            return new Waiting(answer, place, asker, request, names, asked, until, left - 1);
        }

        Waiting until(Instant moment) {
            return new Waiting(answer, place, asker, request, names, asked, moment, left);
        }

        /// Messages are numbered anew there, and topics too.
        Waiting in(ChatId chat) {
            return new Waiting(answer, new MessagePlace(chat, null, ""), asker, request, names, asked, until, left);
        }

        boolean isReplyTo(MessageHeard message) {
            return message.replyTo() != null && message.replyTo().equals(place.messageId());
        }

        boolean isReplyToOther(MessageHeard message) {
            return message.replyTo() != null && !place.messageId().isEmpty() && !isReplyTo(message);
        }
    }

    HumanFirst(Ledger ledger, Suggestions suggestions, Duration delay, Clock clock) {
        this.ledger = ledger;
        this.suggestions = suggestions;
        this.clock = clock;
        Instant until = clock.instant().plus(delay);
        ledger.waiting().forEach(known -> add(remembered(known, until)));
    }

    /// An answer to a request waits from now on.
    ///
    /// @param names that it would say
    synchronized void watch(String answer, MessageHeard request, List<String> names, Duration wait) {
        Instant now = clock.instant();
        add(new Waiting(
                answer,
                request.place(),
                request.sender().id(),
                request.text(),
                List.copyOf(names),
                now,
                now.plus(wait),
                MESSAGES_READ_MAX));
    }

    /// The chat has another id now.
    synchronized void moved(ChatId from, ChatId to) {
        @Nullable List<Waiting> here = waiting.remove(from);
        if (here != null) {
            here.forEach(one -> add(one.in(to)));
        }
    }

    /// Withdraws what a message makes needless.
    synchronized void heard(MessageHeard message) {
        List<Waiting> here = waiting.get(message.chat());
        if (here == null) {
            return;
        }
        Instant now = clock.instant();
        here.removeIf(one -> one.until().isBefore(now) && !ledger.isWaiting(one.answer()));
        here.replaceAll(one -> one.until().isBefore(now) ? one.until(now.plus(BETWEEN_LOOKS)) : one);
        for (Waiting one : List.copyOf(here)) {
            if (isAnswered(one, message)) {
                long seconds = Duration.between(one.asked(), now).toSeconds();
                boolean _ = ledger.withdraw(
                        one.answer(), Why.PEERS_ANSWERED.name(), "a peer answered within " + seconds + " s");
                here.remove(one);
            }
        }
        here.replaceAll(Waiting::oneLess);
        if (here.isEmpty()) {
            waiting.remove(message.chat());
        }
    }

    private synchronized void add(Waiting one) {
        List<Waiting> here = waiting.computeIfAbsent(one.place().chat(), _ -> new ArrayList<>());
        here.removeIf(other -> other.answer().equals(one.answer()));
        here.add(one);
    }

    private boolean isAnswered(Waiting one, MessageHeard message) {
        boolean byPeer = !message.sender().id().equals(one.asker());
        boolean here = Objects.equals(message.place().thread(), one.place().thread());
        boolean tooLate = message.replyTo() == null && one.left() <= 0;
        boolean deliberate = Recommending.RECOMMEND.equals(message.command()) && message.replyTo() != null;
        boolean toBot = message.toBot() || message.command() != null;
        if (!byPeer || !here || one.isReplyToOther(message) || tooLate || (toBot && !deliberate)) {
            return false;
        }
        if (!one.request().isEmpty()) {
            return vouched(one, message).findAny().isPresent();
        }
        List<SuggestionKey> named = Shown.keys(one.names());
        return one.isReplyTo(message)
                || vouched(one, message)
                        .map(opinion -> SuggestionKey.of(opinion.name()))
                        .anyMatch(named::contains);
    }

    /// What a message vouches for, read as an answer to the request.
    private Stream<Opinion> vouched(Waiting one, MessageHeard answer) {
        Message request = new Message(one.answer(), one.asker(), one.asked(), "", one.request(), null, SAID_LIVE);
        Message said = new Message(
                answer.place().messageId(),
                answer.sender().id(),
                answer.at(),
                "",
                answer.text(),
                request.id(),
                SAID_LIVE);
        return suggestions.read(new Exchange(LIVE, request, List.of(said)), Names.of(one.names())).stream()
                .flatMap(offered -> offered.opinions().stream())
                .filter(opinion -> vouches(opinion, answer.text()));
    }

    /// "good one" speaks of something, and says no name.
    private static boolean vouches(Opinion opinion, String text) {
        return opinion.kind() == Opinion.Kind.NAMED
                && opinion.stance() == Stance.VOUCH
                && SuggestionKey.of(text)
                        .value()
                        .contains(SuggestionKey.of(opinion.name()).value());
    }

    private static Waiting remembered(KnownAnswer known, Instant until) {
        return new Waiting(
                known.shown().answer(),
                known.request(),
                known.asker(),
                "",
                known.shown().names(),
                known.at(),
                until,
                MESSAGES_READ_MAX);
    }
}
