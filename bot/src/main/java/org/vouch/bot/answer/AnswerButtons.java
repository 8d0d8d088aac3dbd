package org.vouch.bot.answer;

import java.util.ArrayList;
import java.util.List;
import org.vouch.bot.answer.Pressed.Aim;
import org.vouch.bot.chat.Button;
import org.vouch.bot.chat.Buttons;
import org.vouch.bot.phrases.Phrase;
import org.vouch.bot.phrases.Phrases;

/// The buttons under one answer.
///
/// @param answer they belong to
public record AnswerButtons(String answer, Phrases phrases) {

    /// Under an offer.
    public Buttons offer() {
        return Buttons.row(button(Aim.SHOW, 0, Phrase.SHOW));
    }

    /// Under suggestions.
    public Buttons under(Page page) {
        List<Button> leading = new ArrayList<>();
        if (page.hasMore()) {
            leading.add(button(Aim.SHOW, page.next(), Phrase.MORE));
        } else if (page.from() > 0) {
            leading.add(button(Aim.SHOW, 0, Phrase.BACK));
        }
        leading.add(button(Aim.WHY, page.from(), Phrase.WHY));
        return new Buttons(List.of(
                List.of(button(Aim.HELPFUL, 0, Phrase.HELPFUL), button(Aim.NOT_HELPFUL, 0, Phrase.NOT_HELPFUL)),
                leading));
    }

    /// Under the truth that nothing is known, when there is somebody to ask.
    public Buttons asking() {
        return Buttons.row(button(Aim.ASK_THEM, 0, Phrase.ASK_THEM));
    }

    private Button button(Aim aim, int from, Phrase label) {
        return new Pressed(answer, aim, from).labelled(phrases.say(label));
    }
}
