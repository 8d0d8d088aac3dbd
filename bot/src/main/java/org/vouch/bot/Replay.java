package org.vouch.bot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.answer.Decision.Answer;
import org.vouch.bot.answer.Decision.Given;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Mentioned;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Sender;
import org.vouch.bot.ledger.KnownAnswer;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.Shown;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.phrases.Phrasebook;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.Question;
import org.vouch.bot.settings.Mode;
import org.vouch.bot.settings.Settings;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.SuggestionKey;
import org.vouch.indexer.request.Requests;
import org.vouch.indexer.suggestion.Suggestions;

/// A past chat with the bot in it: the whole conversation, in the time of the chat, with what was known at each moment.
final class Replay {

    private static final String PLATFORM = "replay";
    private static final Pattern MENTION = Pattern.compile("(?<!\\S)@[\\p{L}\\p{N}_]+");

    private final Requests requests;
    private final Suggestions suggestions;
    private final Function<Question, Findings> search;
    private final Map<String, Set<SuggestionKey>> vouched;
    /// Of one way through the chat and the next, only the threshold differs.
    private final Map<Question, Findings> found = new HashMap<>();

    /// A moment at which the bot would have spoken.
    ///
    /// @param message that it would have answered
    /// @param score   how surely that asks
    /// @param says    what it would have said, in a line
    /// @param quicker whether it would have stayed silent after all, as a peer had answered by then
    /// @param peers   what they then named
    record Moment(Message message, double score, String says, boolean quicker, Peers peers) {}

    /// What peers named after a moment, beside what the bot would have said.
    enum Peers {
        ONE_OF_THESE,
        OTHERS,
        NOTHING
    }

    /// One way through a chat.
    ///
    /// @param moments  at which the bot would have spoken, in order
    /// @param silences how often it would have been silent, by reason
    record Outcome(List<Moment> moments, Map<String, Long> silences) {

        Outcome {
            moments = List.copyOf(moments);
            silences = Map.copyOf(silences);
        }
    }

    /// @param search  what the community knew
    /// @param vouched by the id of each request, what peers then vouched for
    Replay(
            Requests requests,
            Suggestions suggestions,
            Function<Question, Findings> search,
            Map<String, Set<SuggestionKey>> vouched) {
        this.requests = requests;
        this.suggestions = suggestions;
        this.search = search;
        this.vouched = vouched;
    }

    /// Goes through the messages once.
    Outcome through(List<Message> messages, CommunityId community, Mode mode, Settings settings, Phrasebook book)
            throws UnusableLedgerException {
        if (messages.isEmpty()) {
            return new Outcome(List.of(), Map.of());
        }
        RehearsalClock clock = new RehearsalClock(PastChat.moment(messages.getFirst()));
        try (Ledger ledger = Ledger.inMemory(clock)) {
            Voice voice = new Voice(() -> settings, book);
            Manners said = ChatManners.of(community, settings);
            Conversation conversation = new Conversation(
                    voice,
                    chat -> new Manners(community, mode, said.language(), false),
                    new Knowing(requests, suggestions, this::before),
                    new ChatCommands(() -> "", voice, ledger),
                    ledger,
                    clock);
            List<Moment> moments = new Run(conversation, ledger, clock).through(messages);
            return new Outcome(moments, ledger.counts().silences());
        }
    }

    /// What is said in the same minute may be the answer to the very request, where minutes are all that is known.
    private Findings before(Question question) {
        Instant asOf = question.asOf().minusMillis(1);
        return found.computeIfAbsent(
                new Question(question.community(), question.subject(), question.text(), asOf), search);
    }

    /// One way through the messages.
    private final class Run {

        private final Conversation conversation;
        private final Ledger ledger;
        private final RehearsalClock clock;
        private final Map<ChatId, Rehearsal> chats = new HashMap<>();
        private final Map<String, MemberId> authors = new HashMap<>();
        private final List<Spoken> spoken = new ArrayList<>();

        private record Spoken(Message message, Answer answer, Given given) {}

        Run(Conversation conversation, Ledger ledger, RehearsalClock clock) {
            this.conversation = conversation;
            this.ledger = ledger;
            this.clock = clock;
        }

        List<Moment> through(List<Message> messages) {
            for (Message message : messages) {
                Instant now = PastChat.moment(message);
                chats.values().forEach(chat -> chat.passTo(now));
                clock.moveTo(now);
                ChatId chat = new ChatId(
                        PLATFORM,
                        message.source().file() + " " + message.circumstances().channel());
                Decision decision = chats.computeIfAbsent(chat, id -> new Rehearsal(id, conversation, ledger, clock))
                        .hear(heard(message, chat));
                if (decision instanceof Answer answer && answer.given() != null) {
                    spoken.add(new Spoken(message, answer, answer.given()));
                }
                authors.put(message.id(), message.by());
            }
            return spoken.stream().map(this::moment).toList();
        }

        private MessageHeard heard(Message message, ChatId chat) {
            @Nullable MemberId answered = message.replyTo() == null ? null : authors.get(message.replyTo());
            boolean toMember = callsOne(message.text()) || (answered != null && !answered.equals(message.by()));
            return new MessageHeard(
                    message.id(),
                    new MessagePlace(chat, null, message.id()),
                    PastChat.moment(message),
                    new Sender(message.by(), "", message.circumstances().bot()),
                    message.wording(),
                    null,
                    false,
                    toMember,
                    message.replyTo());
        }

        private static boolean callsOne(String text) {
            return text.startsWith("@")
                    || MENTION.matcher(text)
                            .results()
                            .anyMatch(mention -> Mentioned.isCalled(text, mention.start(), mention.end()));
        }

        private Moment moment(Spoken one) {
            boolean quicker = ledger.answer(one.given().answer())
                    .map(KnownAnswer::withdrawn)
                    .orElse(false);
            double score = requests.read(one.message().wording()).score();
            String says = inOneLine(one.answer().effect().wording().text());
            return new Moment(one.message(), score, says, quicker, peers(one));
        }

        private Peers peers(Spoken one) {
            Set<SuggestionKey> named = vouched.getOrDefault(one.message().id(), Set.of());
            if (named.isEmpty()) {
                return Peers.NOTHING;
            }
            return Collections.disjoint(named, Shown.keys(one.given().names())) ? Peers.OTHERS : Peers.ONE_OF_THESE;
        }

        /// The suggestions without their quotes; an offer as it is.
        private static String inOneLine(String text) {
            List<String> suggestions =
                    text.lines().filter(line -> line.matches("\\d+\\. .*")).toList();
            return suggestions.isEmpty() ? text : String.join("; ", suggestions);
        }
    }
}
