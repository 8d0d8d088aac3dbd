package org.vouch.evaluation.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.suggestion.Lessons;
import org.vouch.indexer.suggestion.Names;
import org.vouch.indexer.suggestion.Suggestions;

/// An exchange in which it is known what is named and what of that is offered.
///
/// @param names   what its community calls by name
/// @param marks   every name in its answers
/// @param offered spellings of each suggestion, by what it is called
public record NameLesson(
        Exchange exchange, Names names, List<Lessons.Marked> marks, Map<String, List<String>> offered) {

    public NameLesson {
        marks = List.copyOf(marks);
        offered = Map.copyOf(offered);
    }

    /// The lessons of one community. What is marked once is a name wherever it stands again in the exchange.
    static List<NameLesson> in(Path file) throws IOException {
        List<MarkedExchange> exchanges = MarkedExchange.in(file);
        Names names = Suggestions.english()
                .namesIn(exchanges.stream().map(MarkedExchange::exchange).toList());
        return exchanges.stream().map(exchange -> of(exchange, names)).toList();
    }

    private static NameLesson of(MarkedExchange marked, Names names) {
        List<Lessons.Marked> marks = new ArrayList<>();
        Map<String, List<String>> offered = new HashMap<>();
        Map<String, Boolean> spellings = new HashMap<>();
        List<Message> answers = marked.exchange().answers();
        for (int i = 0; i < answers.size(); i++) {
            for (Mark mark : marked.answers().get(i)) {
                if (mark.kind() == Mark.Kind.SPOKEN_OF) {
                    continue;
                }
                boolean isOffered = mark.kind() == Mark.Kind.OFFERED;
                String written = answers.get(i).text().substring(mark.start(), mark.end());
                marks.add(new Lessons.Marked(i, mark.start(), mark.end(), isOffered));
                spellings.merge(small(written), isOffered, Boolean::logicalOr);
                if (isOffered) {
                    offered.computeIfAbsent(small(mark.called()), _ -> new ArrayList<>(List.of(mark.called())))
                            .add(written);
                }
            }
        }
        for (int i = 0; i < answers.size(); i++) {
            addAgain(i, small(answers.get(i).text()), spellings, marks);
        }
        return new NameLesson(marked.exchange(), names, marks, offered);
    }

    private static void addAgain(int answer, String text, Map<String, Boolean> spellings, List<Lessons.Marked> marks) {
        spellings.forEach((spelling, isOffered) -> {
            for (int at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
                int start = at;
                int end = at + spelling.length();
                boolean whole = (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
                boolean taken = marks.stream()
                        .anyMatch(mark -> mark.answer() == answer && mark.start() < end && start < mark.end());
                if (whole && !taken) {
                    marks.add(new Lessons.Marked(answer, start, end, isOffered));
                }
            }
        });
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
