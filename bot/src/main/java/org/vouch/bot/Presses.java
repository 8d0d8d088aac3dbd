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
import org.vouch.bot.ledger.Shown;
import org.vouch.bot.phrases.Phrase;
import org.vouch.bot.phrases.Phrases;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.Question;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;

/// What the bot makes of a press. Ids of buttons come from strangers: what they say is checked against the ledger, and
/// so is whose chat it is now. What does not hold gets a polite notice and changes nothing.
final class Presses {

    /// Behind the id of an answer: that those who may know were called on for it.
    private static final String CALL = "call";

    private final Voice voice;
    private final Knowing knowing;
    private final Ledger ledger;
    private final AskedQuestions asked;
    private final OutcomeQuestions outcomes;

    Presses(Voice voice, Knowing knowing, Ledger ledger, AskedQuestions asked, OutcomeQuestions outcomes) {
        this.voice = voice;
        this.knowing = knowing;
        this.ledger = ledger;
        this.asked = asked;
        this.outcomes = outcomes;
    }

    /// Every press is answered.
    Decision decide(ButtonPressed press, Manners here) {
        @Nullable Pressed pressed = Pressed.of(press.button()).orElse(null);
        @Nullable CommunityId community = here.community();
        Phrases phrases = voice.phrases(here.language());
        @Nullable
        KnownAnswer known =
                pressed == null ? null : ledger.answer(pressed.answer()).orElse(null);
        if (pressed != null && known != null && isOfOutcome(pressed)) {
            return outcomes.pressed(press, pressed, known);
        }
        if (pressed == null || known == null || community == null || !isOf(known, press, community)) {
            return notice(press, phrases.say(Phrase.UNKNOWN_BUTTON), "a button that is not known here was pressed");
        }
        return switch (pressed.aim()) {
            case HELPFUL -> vote(press, pressed, known.shown(), true, phrases);
            case NOT_HELPFUL -> vote(press, pressed, known.shown(), false, phrases);
            case SHOW, WHY -> answer(press, pressed, community, here);
            case CHOSE, DECLINED -> outcomes.pressed(press, pressed, known);
            case ASK_THEM ->
                isNothing(known)
                        ? call(press, pressed, known, community, here)
                        : notice(
                                press,
                                phrases.say(Phrase.UNKNOWN_BUTTON),
                                "members were to be asked about what is answered");
        };
    }

    /// Whether it told whoever asked that nothing is known: only there is a button to have members asked.
    private static boolean isNothing(KnownAnswer known) {
        Shown shown = known.shown();
        return AnswerId.isOfRequest(shown.answer())
                && shown.names().isEmpty()
                && shown.seen() == 0
                && !shown.uninvited();
    }

    /// That question stands in another chat, where only one member reads it.
    private static boolean isOfOutcome(Pressed pressed) {
        return pressed.aim() == Aim.CHOSE || pressed.aim() == Aim.DECLINED;
    }

    /// Whether the button is that of an answer in this chat, under this message, for the community of today.
    private boolean isOf(KnownAnswer known, ButtonPressed press, CommunityId community) {
        return known.request().chat().equals(press.chat())
                && known.shown().community().equals(community)
                && ledger.standsAs(known.shown().answer(), press.place().messageId());
    }

    /// On what the page has shown to the chat, and not on what an id makes up.
    private Decision vote(ButtonPressed press, Pressed pressed, Shown shown, boolean helpful, Phrases phrases) {
        List<String> names = shown.onPage(pressed.from());
        if (names.isEmpty() || pressed.from() + names.size() != pressed.to()) {
            return notice(press, phrases.say(Phrase.UNKNOWN_BUTTON), "a page was voted on that is not shown");
        }
        ledger.votes().cast(shown.community(), Shown.keys(names), press.sender().id(), helpful);
        String thanks = phrases.say(Phrase.VOTED, "helpful", Boolean.toString(helpful));
        return notice(press, thanks, "an answer was found " + (helpful ? "helpful" : "not helpful"));
    }

    private Decision answer(ButtonPressed press, Pressed pressed, CommunityId community, Manners here) {
        ReplyWording wording = voice.wording(here.language());
        @Nullable Question question = question(press, pressed, community);
        if (question == null) {
            return notice(press, wording.phrases().say(Phrase.FORGOTTEN), "nobody remembers what was asked");
        }
        Findings findings = knowing.find(question);
        Page page = wording.page(findings, pressed.from(), press.chat());
        return pressed.aim() == Aim.SHOW
                ? show(press, pressed, findings, page, wording.phrases())
                : notice(press, new WhyNotice(wording.phrases()).of(page), "asked why");
    }

    /// Calls on those who may know, once, where the request stands.
    private Decision call(
            ButtonPressed press, Pressed pressed, KnownAnswer known, CommunityId community, Manners here) {
        ReplyWording wording = voice.wording(here.language());
        String call = pressed.answer() + CALL;
        @Nullable Question question = question(press, pressed, community);
        if (ledger.answer(call).isPresent()) {
            return notice(press, wording.phrases().say(Phrase.ALREADY_ASKED), "those who may know were asked before");
        }
        List<MemberId> peers = question == null ? List.of() : new Knowers(ledger).on(question, known.asker());
        if (peers.isEmpty()) {
            return notice(press, wording.phrases().say(Phrase.FORGOTTEN), "nobody is left to be asked");
        }
        Reply reply = new Reply(known.request(), wording.calling(peers), Buttons.NONE, press.press());
        String reason = "asked " + peers.size() + " who may know";
        return new Answer(reply, Duration.ZERO, new Given(call, community, List.of(), 0, false), reason, reason);
    }

    private Decision show(ButtonPressed press, Pressed pressed, Findings findings, Page page, Phrases phrases) {
        ledger.seen(pressed.answer(), Page.names(findings.suggestions()), page.from(), page.names());
        Buttons buttons =
                page.shown().isEmpty() ? Buttons.NONE : new AnswerButtons(pressed.answer(), phrases).under(page);
        String reason = "asked to show " + page.shown().size() + " of " + page.of() + " suggestions";
        return new Answer(new Edit(press.place(), page.wording(), buttons, press.press()), reason, reason);
    }

    /// As it was asked; after a restart, as the platform still shows it, unless that alone does not tell.
    private @Nullable Question question(ButtonPressed press, Pressed pressed, CommunityId community) {
        Optional<Question> remembered =
                asked.of(pressed.answer()).filter(one -> one.community().equals(community));
        @Nullable Asked shown = press.asked();
        if (remembered.isPresent() || shown == null || !AnswerId.isToldByRequest(pressed.answer())) {
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
