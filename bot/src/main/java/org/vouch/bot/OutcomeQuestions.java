package org.vouch.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.answer.AnswerButtons;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.answer.Decision.Answer;
import org.vouch.bot.answer.Decision.Silence;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.answer.Pressed;
import org.vouch.bot.chat.Buttons;
import org.vouch.bot.chat.ChatEvent.ButtonPressed;
import org.vouch.bot.chat.ChatEvent.OutcomeDue;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Edit;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Notice;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.ledger.KnownAnswer;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.phrases.Phrase;
import org.vouch.bot.phrases.Phrases;
import org.vouch.bot.settings.Mode;
import org.vouch.indexer.recommendation.SuggestionKey;

/// "Did you choose one of these?": asked once some time after an answer, of whoever had asked, where nobody else reads
/// it.
final class OutcomeQuestions {

    /// A bot that was away asks a little later, or never.
    private static final Duration LATE_MAX = Duration.ofDays(3);

    /// A member is asked no more than once in that time.
    private static final Duration BETWEEN_QUESTIONS = Duration.ofDays(7);

    private final Voice voice;
    private final Manners.Of manners;
    private final ChatCommands commands;
    private final Ledger ledger;
    private final Clock clock;

    OutcomeQuestions(Voice voice, Manners.Of manners, ChatCommands commands, Ledger ledger, Clock clock) {
        this.voice = voice;
        this.manners = manners;
        this.commands = commands;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Asks, or says why not.
    Decision decide(OutcomeDue due) {
        Manners here = manners.in(due.chat());
        @Nullable KnownAnswer known = ledger.answer(due.answer()).orElse(null);
        if (known == null || !known.shown().community().equals(here.community())) {
            return new Silence(Why.CHAT_WITHOUT_COMMUNITY, "the chat is not that community's any more");
        }
        @Nullable ChatId asker = due.asker();
        if (asker == null) {
            return new Silence(Why.NO_CHAT_WITH_ONE, "whoever asked cannot be spoken to alone");
        }
        return reservation(known, here).<Decision>map(silence -> silence).orElseGet(() -> ask(known, asker, here));
    }

    private Optional<Silence> reservation(KnownAnswer known, Manners here) {
        Instant now = clock.instant();
        Duration days = Duration.ofDays(voice.settings().get().conversation().outcomeDays());
        Mode mode = commands.mode(known.request().chat(), here);
        if (known.seenAt().plus(days).plus(LATE_MAX).isBefore(now)) {
            return Optional.of(new Silence(Why.TOO_LATE, "it is too long ago to ask what became of it"));
        }
        if (known.shown().uninvited() && mode == Mode.SHADOW) {
            return Optional.of(new Silence(Why.SHADOW_MODE, "nobody had asked the bot, and it only watches here"));
        }
        if (known.shown().uninvited() && mode == Mode.QUIET) {
            return Optional.of(new Silence(Why.QUIET_MODE, "nobody had asked the bot, and it is quiet here"));
        }
        return ledger.outcomes().isAskedSince(known.asker(), now.minus(BETWEEN_QUESTIONS))
                ? Optional.of(new Silence(Why.SAID_ENOUGH, "they were asked about another answer this week"))
                : Optional.empty();
    }

    private Decision ask(KnownAnswer known, ChatId asker, Manners here) {
        Phrases phrases = voice.phrases(here.language());
        long days = Duration.between(known.seenAt(), clock.instant()).toDays();
        Buttons buttons = new AnswerButtons(known.shown().answer(), phrases).outcome(names(known));
        Wording wording = Wording.plain(phrases.say(Phrase.OUTCOME, "days", days));
        String reason = "asked what became of an answer";
        return new Answer(new Reply(new MessagePlace(asker, null, ""), wording, buttons), reason, reason);
    }

    /// What whoever was asked says. Nobody else does, whatever they send.
    Decision pressed(ButtonPressed press, Pressed pressed, KnownAnswer known) {
        Phrases phrases = voice.phrases(manners.in(known.request().chat()).language());
        if (!known.asker().equals(press.sender().id())) {
            return notice(press, phrases.say(Phrase.NOT_YOURS), "somebody else's button was pressed");
        }
        List<String> names = names(known);
        boolean none = pressed.aim() == Pressed.Aim.DECLINED;
        String answer = known.shown().answer();
        if (!ledger.outcomes().standsAs(answer, press.chat(), press.place().messageId())
                || (!none && pressed.from() >= names.size())) {
            return notice(press, phrases.say(Phrase.UNKNOWN_BUTTON), "a button that is not known here was pressed");
        }
        @Nullable String name = none ? null : names.get(pressed.from());
        @Nullable SuggestionKey key = name == null ? null : SuggestionKey.of(name);
        ledger.votes().choose(answer, known.shown().community(), known.asker(), key);
        Map<String, String> arguments = Map.of("chosen", Boolean.toString(!none), "name", name == null ? "" : name);
        Wording thanks = Wording.plain(phrases.say(Phrase.OUTCOME_NOTED, arguments));
        String reason = none ? "nothing of an answer was chosen" : "something of an answer was chosen";
        return new Answer(new Edit(press.place(), thanks, Buttons.NONE, press.press()), reason, reason);
    }

    /// What is shown later comes behind, so the places on the buttons hold.
    private static List<String> names(KnownAnswer known) {
        return known.shown().seenNames();
    }

    private static Decision notice(ButtonPressed press, String text, String reason) {
        return new Answer(new Notice(press.place(), press.press(), Wording.plain(text)), reason, reason);
    }
}
