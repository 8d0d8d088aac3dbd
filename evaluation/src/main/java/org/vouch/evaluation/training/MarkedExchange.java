package org.vouch.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Source;

/// An exchange that nobody had, with what is named in it marked by hand. How it is written stands in the README beside
/// the exchanges.
///
/// @param exchange the words without the marks
/// @param request  the marks in the request
/// @param answers  the marks in each answer, by its place
public record MarkedExchange(Exchange exchange, List<Mark> request, List<List<Mark>> answers) {

    public MarkedExchange {
        request = List.copyOf(request);
        answers = List.copyOf(answers);
    }

    /// The exchanges of one file, which is one community.
    ///
    /// @throws IllegalArgumentException when a line is none of an exchange
    public static List<MarkedExchange> in(Path file) throws IOException {
        List<MarkedExchange> exchanges = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("? ") && !lines.isEmpty()) {
                exchanges.add(of(file, exchanges.size(), lines));
                lines.clear();
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        if (!lines.isEmpty()) {
            exchanges.add(of(file, exchanges.size(), lines));
        }
        return exchanges;
    }

    private static MarkedExchange of(Path file, int number, List<String> lines) {
        String name = file.getFileName().toString() + "-" + number;
        Marked request = message(file, name, lines.getFirst().replaceFirst(" \\| *", "\n"), "? ");
        List<Message> answers = new ArrayList<>();
        List<List<Mark>> marks = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Marked answer = message(file, name + "-" + (answers.size() + 1), line, "- ");
            answers.add(answer.message());
            marks.add(answer.marks());
        }
        CommunityId community = new CommunityId(file.getFileName().toString().replaceFirst("\\..*", ""));
        return new MarkedExchange(new Exchange(community, request.message(), answers), request.marks(), marks);
    }

    /// A message and the marks in it.
    private record Marked(Message message, List<Mark> marks) {}

    private static Marked message(Path file, String id, String line, String begins) {
        int colon = line.indexOf(": ", begins.length());
        if (colon < 0 || !line.startsWith(begins)) {
            throw new IllegalArgumentException(file + ": no line of an exchange: " + line);
        }
        MarkedMessage words = MarkedMessage.of(line.substring(colon + 2).replace("\\n", "\n"));
        MemberId by = new MemberId(line.substring(begins.length(), colon));
        Source source = new Source(file.toString(), 1, null);
        return new Marked(new Message(id, by, null, "", words.text(), null, source), words.marks());
    }
}
