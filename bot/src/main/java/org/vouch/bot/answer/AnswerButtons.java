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

    /// As many as a phone shows in a row.
    private static final int LABEL_CHARACTERS_MAX = 40;

    /// Under an offer.
    public Buttons offer() {
        return Buttons.row(button(Aim.SHOW, 0, Phrase.SHOW));
    }

    /// Under suggestions; votes are on those of the page. Advice has no name to be voted on by.
    public Buttons under(Page page) {
        List<Button> leading = new ArrayList<>();
        if (page.hasMore()) {
            leading.add(button(Aim.SHOW, page.next(), Phrase.MORE));
        } else if (page.from() > 0) {
            leading.add(button(Aim.SHOW, 0, Phrase.BACK));
        }
        leading.add(button(Aim.WHY, page.from(), Phrase.WHY));
        List<Button> votes = page.names().isEmpty()
                ? List.of()
                : List.of(vote(Aim.HELPFUL, page, Phrase.HELPFUL), vote(Aim.NOT_HELPFUL, page, Phrase.NOT_HELPFUL));
        return new Buttons(List.of(votes, leading));
    }

    /// Under the truth that nothing is known, when there is somebody to ask.
    public Buttons asking() {
        return Buttons.row(button(Aim.ASK_THEM, 0, Phrase.ASK_THEM));
    }

    /// Under the question what became of an answer: each name that was shown, and none of them.
    public Buttons outcome(List<String> names) {
        List<List<Button>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(List.of(new Pressed(answer, Aim.CHOSE, i).labelled(label(names.get(i)))));
        }
        rows.add(List.of(button(Aim.DECLINED, 0, Phrase.NONE_OF_THEM)));
        return new Buttons(rows);
    }

    private static String label(String name) {
        return name.codePointCount(0, name.length()) <= LABEL_CHARACTERS_MAX
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LABEL_CHARACTERS_MAX - 1)) + "…";
    }

    private Button vote(Aim aim, Page page, Phrase label) {
        return new Pressed(answer, aim, page.from(), page.next()).labelled(phrases.say(label));
    }

    private Button button(Aim aim, int from, Phrase label) {
        return new Pressed(answer, aim, from).labelled(phrases.say(label));
    }
}
