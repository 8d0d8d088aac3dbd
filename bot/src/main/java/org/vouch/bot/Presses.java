package org.vouch.bot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.answer.AnswerButtons;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.answer.Decision.Answer;
import org.vouch.bot.answer.Decision.Given;
import org.vouch.bot.answer.Page;
import org.vouch.bot.answer.Pressed;
import org.vouch.bot.answer.Pressed.Aim;
import org.vouch.bot.answer.ReplyWording;
import org.vouch.bot.answer.WhyNotice;
import org.vouch.bot.chat.Buttons;
import org.vouch.bot.chat.ChatEvent.Asked;
import org.vouch.bot.chat.ChatEvent.ButtonPressed;
import org.vouch.bot.chat.Edit;
import org.vouch.bot.chat.Notice;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.ledger.KnownAnswer;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.phrases.Phrase;
import org.vouch.bot.phrases.Phrases;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.Question;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.SuggestionKey;

/// What the bot makes of a press. Ids of buttons come from strangers: what they say is checked against the ledger, and
/// so is whose chat it is now. What does not hold gets a polite notice and changes nothing.
final class Presses {

    /// Behind the id of an answer: that those who may know were called on for it.
    private static final String CALL = "call";

    private final Voice voice;
    private final Knowing knowing;
    private final Ledger ledger;
    private final AskedQuestions asked;

    Presses(Voice voice, Knowing knowing, Ledger ledger, AskedQuestions asked) {
        this.voice = voice;
        this.knowing = knowing;
        this.ledger = ledger;
        this.asked = asked;
    }

    /// Every press is answered.
    Decision decide(ButtonPressed press, Manners here) {
        @Nullable Pressed pressed = Pressed.of(press.button()).orElse(null);
        @Nullable CommunityId community = here.community();
        Phrases phrases = voice.phrases(here.language());
        if (pressed == null || community == null || !isOf(pressed, press, community)) {
            return notice(press, phrases.say(Phrase.UNKNOWN_BUTTON), "a button that is not known here was pressed");
        }
        return switch (pressed.aim()) {
            case HELPFUL -> vote(press, pressed, true, phrases);
            case NOT_HELPFUL -> vote(press, pressed, false, phrases);
            case SHOW, WHY -> answer(press, pressed, community, here);
            case ASK_THEM -> call(press, pressed, community, here);
        };
    }

    /// What is told and voted on by name.
    static List<SuggestionKey> keys(Findings findings) {
        return findings.suggestions().stream()
                .filter(suggestion -> suggestion.kind() == Opinion.Kind.NAMED)
                .map(suggestion -> SuggestionKey.of(suggestion.name()))
                .toList();
    }

    /// Whether the button is that of an answer in this chat, under this message, for the community of today.
    private boolean isOf(Pressed pressed, ButtonPressed press, CommunityId community) {
        Optional<KnownAnswer> known = ledger.answer(pressed.answer());
        return known.isPresent()
                && known.get().request().chat().equals(press.chat())
                && known.get().shown().community().equals(community)
                && ledger.standsAs(pressed.answer(), press.place().messageId());
    }

    private Decision vote(ButtonPressed press, Pressed pressed, boolean helpful, Phrases phrases) {
        ledger.vote(pressed.answer(), press.sender().id(), helpful);
        String thanks = phrases.say(Phrase.VOTED, "helpful", Boolean.toString(helpful));
        return notice(press, thanks, "an answer was found " + (helpful ? "helpful" : "not helpful"));
    }

    private Decision answer(ButtonPressed press, Pressed pressed, CommunityId community, Manners here) {
        ReplyWording wording = voice.wording(here.language());
        @Nullable Question question = question(press, pressed, community);
        if (question == null) {
            return notice(press, wording.phrases().say(Phrase.FORGOTTEN), "nobody remembers what was asked");
        }
        Page page = wording.page(knowing.search().apply(question), pressed.from());
        return pressed.aim() == Aim.SHOW
                ? show(press, pressed, page, wording.phrases())
                : notice(press, new WhyNotice(wording.phrases()).of(page), "asked why");
    }

    /// Calls on those who may know, once, where the request stands.
    private Decision call(ButtonPressed press, Pressed pressed, CommunityId community, Manners here) {
        ReplyWording wording = voice.wording(here.language());
        String call = pressed.answer() + CALL;
        @Nullable Question question = question(press, pressed, community);
        @Nullable KnownAnswer known = ledger.answer(pressed.answer()).orElse(null);
        if (ledger.answer(call).isPresent()) {
            return notice(press, wording.phrases().say(Phrase.ALREADY_ASKED), "those who may know were asked before");
        }
        List<MemberId> peers =
                question == null || known == null ? List.of() : new Knowers(ledger).on(question, known.asker());
        if (known == null || peers.isEmpty()) {
            return notice(press, wording.phrases().say(Phrase.FORGOTTEN), "nobody is left to be asked");
        }
        Reply reply = new Reply(known.request(), wording.calling(peers), Buttons.NONE, press.press());
        String reason = "asked " + peers.size() + " who may know";
        return new Answer(reply, Duration.ZERO, new Given(call, community, List.of(), false), reason, reason);
    }

    private static Decision show(ButtonPressed press, Pressed pressed, Page page, Phrases phrases) {
        Buttons buttons =
                page.shown().isEmpty() ? Buttons.NONE : new AnswerButtons(pressed.answer(), phrases).under(page);
        String reason = "asked to show " + page.shown().size() + " of " + page.of() + " suggestions";
        return new Answer(new Edit(press.place(), page.wording(), buttons, press.press()), reason, reason);
    }

    /// As it was asked; after a restart, as the platform still shows it.
    private @Nullable Question question(ButtonPressed press, Pressed pressed, CommunityId community) {
        Optional<Question> remembered =
                asked.of(pressed.answer()).filter(one -> one.community().equals(community));
        @Nullable Asked shown = press.asked();
        if (remembered.isPresent() || shown == null) {
            return remembered.orElse(null);
        }
        return knowing.question(community, knowing.requests().read(shown.text()), shown.text(), shown.at());
    }

    private static Decision notice(ButtonPressed press, String text, String reason) {
        return notice(press, Wording.plain(text), reason);
    }

    private static Decision notice(ButtonPressed press, Wording wording, String reason) {
        return new Answer(new Notice(press.place(), press.press(), wording), reason, reason);
    }
}
