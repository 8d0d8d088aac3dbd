package org.vouch.evaluation.finding;

import java.util.ArrayList;
import java.util.List;

/// A thread of the past, as the line of a threads file.
///
/// @param id    unique in its file
/// @param by    who asked
/// @param title subject line; may be empty
/// @param text  the request itself
/// @param answers what peers said; more may come
record PastThread(String id, String by, String title, String text, List<Answer> answers) {

    /// One of its answers.
    record Answer(String id, String by, String text) {}

    static PastThread asked(String id, String title, String text) {
        return new PastThread(id, "asker-" + id, title, text.isEmpty() ? title : text, new ArrayList<>());
    }

    /// @return the id that the answer has
    String answered(String text, boolean byAsker) {
        String answer = id + "-a" + answers.size();
        answers.add(new Answer(answer, byAsker ? by : "peer-" + answer, text));
        return answer;
    }
}
