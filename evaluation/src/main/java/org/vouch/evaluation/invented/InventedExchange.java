package org.vouch.evaluation.invented;

import java.util.List;

/// A request that nobody made, with its answers.
///
/// @param number   from 0; which one of its community
/// @param request  in one sentence
/// @param more     what was said beyond that; may be empty
/// @param answers  one or more
public record InventedExchange(int number, String request, String more, List<Answer> answers) {

    /// What somebody answered.
    ///
    /// @param member who, by number
    /// @param name   of what they speak of
    /// @param against whether they warn
    /// @param text   the whole answer, with the name in it
    public record Answer(int member, String name, boolean against, String text) {}

    public InventedExchange {
        answers = List.copyOf(answers);
    }
}
