package org.vouch.bot;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.answer.Decision.Answer;
import org.vouch.bot.answer.Decision.Given;
import org.vouch.bot.answer.NamedWord;
import org.vouch.bot.answer.Seconding;
import org.vouch.bot.chat.ChatEvent.Asked;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.ledger.KnownAnswer;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.phrases.Phrase;
import org.vouch.bot.phrases.Phrases;
import org.vouch.bot.search.Question;
import org.vouch.indexer.knowledge.SpokenCard;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Stance;
import org.vouch.indexer.request.Reading;

/// What members say deliberately for or against a suggestion: by `/recommend` and `/warn`, or by "+1" below an answer.
/// It answers the request that they reply to, or that the bot's answer was to. That is kept without the words of
/// asking, as whoever asked did not ask for that.
final class Recommending {

    static final String RECOMMEND = "recommend";
    static final String WARN = "warn";

    /// Between the id of an answer and what tells this question apart: that a member was asked which suggestion of it
    /// they mean. Ids of answers do not hold it.
    private static final String WHICH = "which";

    private final Voice voice;
    private final Knowing knowing;
    private final Ledger ledger;
    private final AskedQuestions asked;

    Recommending(Voice voice, Knowing knowing, Ledger ledger, AskedQuestions asked) {
        this.voice = voice;
        this.knowing = knowing;
        this.ledger = ledger;
        this.asked = asked;
    }

    /// `/recommend NAME: why`, or `/warn`.
    Decision command(MessageHeard message, String command, CommunityId community, Manners here) {
        Stance stance = command.equals(WARN) ? Stance.WARNING : Stance.VOUCH;
        String request = request(message, community);
        Optional<NamedWord> said = NamedWord.of(message.text())
                .filter(word -> SpokenCard.isName(word.name()))
                .filter(word -> !word.why().isBlank() || !request.isEmpty());
        return said.map(word -> keep(message, community, stance, request, word.name(), word.why(), here))
                .orElseGet(() -> say(message, Phrase.NAME_WANTED, Map.of("command", command), here, "told how to"));
    }

    /// A reply like "+1" to an answer of the bot; empty when the message is none.
    Optional<Decision> seconded(MessageHeard message, CommunityId community, Manners here) {
        return answerRepliedTo(message, community)
                .flatMap(answer -> Seconding.of(
                                message.text(),
                                answer.shown().seenNames(),
                                answer.shown()::numbered,
                                voice.phrases(here.language()))
                        .map(seconding -> switch (seconding) {
                            case Seconding.One one -> second(message, community, one, here);
                            case Seconding.Which() -> which(message, answer, here);
                        }));
    }

    private Decision second(MessageHeard message, CommunityId community, Seconding.One one, Manners here) {
        String request = request(message, community);
        return request.isEmpty()
                ? say(message, Phrase.FORGOTTEN, Map.of(), here, "nobody remembers what was asked")
                : keep(message, community, Stance.VOUCH, request, one.name(), one.why(), here);
    }

    /// A reply to this question speaks of the same answer.
    private Decision which(MessageHeard message, KnownAnswer answer, Manners here) {
        String id = answer.shown().answer() + WHICH + AnswerId.of(message);
        Wording wording = Wording.plain(voice.phrases(here.language()).say(Phrase.WHICH_ONE));
        String reason = "asked which of several suggestions is meant";
        Given nothing = new Given(id, answer.shown().community(), List.of(), 0, false);
        return new Answer(new Reply(message.place(), wording), Duration.ZERO, nothing, reason, reason);
    }

    private Decision keep(
            MessageHeard message,
            CommunityId community,
            Stance stance,
            String request,
            String name,
            String why,
            Manners here) {
        String peer = SpokenCard.isName(message.sender().name())
                ? message.sender().name()
                : message.sender().id().value();
        LocalDate date = LocalDate.ofInstant(message.at(), ZoneOffset.UTC);
        SpokenCard card = new SpokenCard(
                request, name, peer, stance, date, why, message.from().link());
        return switch (knowing.words().take(message, community, card)) {
            case KEPT ->
                say(
                        message,
                        Phrase.SPOKEN,
                        Map.of(
                                "name",
                                card.suggestion(),
                                "stance",
                                stance.name().toLowerCase(Locale.ROOT)),
                        here,
                        "a member's deliberate word was kept");
            case HELD ->
                say(message, Phrase.SPOKEN_HELD, Map.of(), here, "a member's deliberate word waits for approval");
            case TOO_MANY -> say(message, Phrase.SPOKEN_ENOUGH, Map.of(), here, "a member has said enough for a day");
            case FORBIDDEN ->
                say(
                        message,
                        Phrase.SPOKEN_FORBIDDEN,
                        Map.of(),
                        here,
                        "the group wants nothing kept that is said in it");
            case FAILED -> say(message, Phrase.NOT_SPOKEN, Map.of(), here, "a member's word could not be kept");
        };
    }

    /// What the request is about that a message answers; empty when it answers none that is known.
    private String request(MessageHeard message, CommunityId community) {
        Optional<KnownAnswer> answer = answerRepliedTo(message, community);
        if (answer.isPresent()) {
            return asked.of(answer.get().shown().answer())
                    .filter(question -> question.community().equals(community))
                    .map(Question::subject)
                    .orElse("");
        }
        @Nullable Asked repliedTo = message.repliedTo();
        if (repliedTo == null) {
            return "";
        }
        Reading reading = knowing.requests().read(repliedTo.text());
        return reading.request() ? reading.subject() : "";
    }

    private Optional<KnownAnswer> answerRepliedTo(MessageHeard message, CommunityId community) {
        return Optional.ofNullable(message.replyTo())
                .flatMap(id -> ledger.answerStandingAs(message.chat(), id))
                .flatMap(this::spokenOf)
                .filter(answer -> answer.shown().community().equals(community));
    }

    private Optional<KnownAnswer> spokenOf(KnownAnswer known) {
        String id = known.shown().answer();
        int which = id.indexOf(WHICH);
        return which < 0 ? Optional.of(known) : ledger.answer(id.substring(0, which));
    }

    private Decision say(MessageHeard message, Phrase phrase, Map<String, ?> arguments, Manners here, String reason) {
        Phrases phrases = voice.phrases(here.language());
        return new Answer(new Reply(message.place(), Wording.plain(phrases.say(phrase, arguments))), reason, reason);
    }
}
