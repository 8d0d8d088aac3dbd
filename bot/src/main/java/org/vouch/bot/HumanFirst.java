package org.vouch.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.ledger.KnownAnswer;
import org.vouch.bot.ledger.Ledger;
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

/// Peers come first: an answer that waits for its time is withdrawn when a peer vouches for something meanwhile. What
/// was asked is known in memory only; of what waited when the bot was started, a reply to the request counts.
final class HumanFirst {

    /// Messages after a request of which each may answer it; after so many, in a flood, only replies to it do. To read
    /// one takes a millisecond or two.
    private static final int MESSAGES_READ_MAX = 50;

    private static final Source SAID_LIVE = new Source("live", 0, null);
    private static final CommunityId LIVE = new CommunityId("live");

    private final Ledger ledger;
    private final Suggestions suggestions;
    private final Clock clock;
    private final Map<ChatId, List<Waiting>> waiting = new HashMap<>();

    /// An answer that waits.
    ///
    /// @param request as it was said; null when that is not known any more
    /// @param names   that the answer would say
    /// @param left    messages that are read as answers, although they reply to nothing
    private record Waiting(
            String answer,
            MessagePlace place,
            MemberId asker,
            @Nullable MessageHeard request,
            List<String> names,
            Instant asked,
            Instant until,
            int left) {

        Waiting oneLess() {
            return new Waiting(answer, place, asker, request, names, asked, until, left - 1);
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
                request,
                List.copyOf(names),
                now,
                now.plus(wait),
                MESSAGES_READ_MAX));
    }

    /// Withdraws what a message makes needless.
    synchronized void heard(MessageHeard message) {
        List<Waiting> here = waiting.get(message.chat());
        if (here == null) {
            return;
        }
        Instant now = clock.instant();
        here.removeIf(one -> one.until().isBefore(now));
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
        boolean elsewhere = message.replyTo() != null
                && !message.replyTo().equals(one.place().messageId());
        boolean tooLate = message.replyTo() == null && one.left() <= 0;
        boolean deliberate = Recommending.RECOMMEND.equals(message.command()) && message.replyTo() != null;
        boolean toBot = message.toBot() || message.command() != null;
        if (!byPeer || !here || elsewhere || tooLate || (toBot && !deliberate)) {
            return false;
        }
        return one.request() == null ? message.replyTo() != null : namesSomething(one, one.request(), message);
    }

    private boolean namesSomething(Waiting one, MessageHeard request, MessageHeard answer) {
        Exchange exchange = new Exchange(
                LIVE,
                message(request, null),
                List.of(message(answer, request.place().messageId())));
        return suggestions.read(exchange, Names.of(one.names())).stream()
                .flatMap(said -> said.opinions().stream())
                .anyMatch(opinion -> vouches(opinion, answer.text()));
    }

    /// "good one" speaks of something, and says no name.
    private static boolean vouches(Opinion opinion, String text) {
        return opinion.kind() == Opinion.Kind.NAMED
                && opinion.stance() == Stance.VOUCH
                && SuggestionKey.of(text)
                        .value()
                        .contains(SuggestionKey.of(opinion.name()).value());
    }

    private static Message message(MessageHeard heard, @Nullable String replyTo) {
        return new Message(
                heard.place().messageId(), heard.sender().id(), heard.at(), "", heard.text(), replyTo, SAID_LIVE);
    }

    private static Waiting remembered(KnownAnswer known, Instant until) {
        return new Waiting(
                known.shown().answer(), known.request(), known.asker(), null, List.of(), known.at(), until, 0);
    }
}
