package org.vouch.bot.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.Button;

/// What the button of an answer is for, and its id: `ANSWER.LETTER` and a place, for votes up to another:
/// `ANSWER.h0-3`. Ids are short, and come back from strangers: what an id says is to be checked.
///
/// @param answer that the button belongs to
/// @param aim    what it is for
/// @param from   the first suggestion that is meant, counted from 0
/// @param to     the one behind the last that is meant; as `from` where there is no last
public record Pressed(String answer, Aim aim, int from, int to) {

    private static final Pattern ID =
            Pattern.compile("(?<answer>[a-z0-9]{8,40})\\.(?<aim>[a-z])(?<from>[0-9]{1,3})(?:-(?<to>[0-9]{1,3}))?");

    Pressed(String answer, Aim aim, int from) {
        this(answer, aim, from, from);
    }

    /// What members can want of an answer.
    public enum Aim {
        /// To see what was offered, or another part of it.
        SHOW,
        /// To see how it came about.
        WHY,
        HELPFUL,
        NOT_HELPFUL,
        /// To have those asked who may know.
        ASK_THEM,
        /// To say that they chose it in the end.
        CHOSE,
        /// To say that they chose none.
        DECLINED;

        private String letter() {
            return name().substring(0, 1).toLowerCase(Locale.ROOT);
        }
    }

    /// What a button means; empty when its id is none of ours.
    public static Optional<Pressed> of(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String letter = matcher.group("aim");
        int from = Integer.parseInt(matcher.group("from"));
        @Nullable String to = matcher.group("to");
        return Arrays.stream(Aim.values())
                .filter(aim -> aim.letter().equals(letter))
                .findFirst()
                .map(aim -> new Pressed(matcher.group("answer"), aim, from, to == null ? from : Integer.parseInt(to)));
    }

    Button labelled(String label) {
        String end = to == from ? "" : "-" + to;
        return new Button(answer + "." + aim.letter() + from + end, label);
    }
}
