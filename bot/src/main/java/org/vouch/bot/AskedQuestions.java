package org.vouch.bot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vouch.bot.search.Question;

/// What was asked lately, by the answer that it got: in memory alone, so that no file keeps what was said. Safe to use
/// from any thread.
final class AskedQuestions {

    private static final int QUESTIONS_MAX = 2_000;

    private final LinkedHashMap<String, Question> questions = new LinkedHashMap<>();

    synchronized void add(String answer, Question question) {
        questions.remove(answer);
        questions.put(answer, question);
        if (questions.size() > QUESTIONS_MAX) {
            Map.Entry<String, Question> _ = questions.pollFirstEntry();
        }
    }

    synchronized Optional<Question> of(String answer) {
        return Optional.ofNullable(questions.get(answer));
    }
}
