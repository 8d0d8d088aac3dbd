package org.vouch.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.suggestion.Lessons;
import org.vouch.indexer.suggestion.Names;

/// Reads messages whose names are tagged, a word and its tag a line, and a blank line between messages. Each is read as
/// the only answer to a request without words.
final class ConllMessages {

    private final Path file;
    private final List<NameLesson> lessons = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Lessons.Marked> marks = new ArrayList<>();
    private int start = -1;
    private int end;

    private ConllMessages(Path file) {
        this.file = file;
    }

    static List<NameLesson> in(Path file) throws IOException {
        ConllMessages messages = new ConllMessages(file);
        for (String line : Files.readAllLines(file)) {
            messages.read(line);
        }
        messages.endMessage();
        return messages.lessons;
    }

    private void read(String line) {
        if (line.isBlank()) {
            endMessage();
            return;
        }
        String[] wordAndTag = line.split("\t", -1);
        boolean named = wordAndTag.length == 2 && !wordAndTag[1].equals("O");
        if (!named || wordAndTag[1].startsWith("B")) {
            endName();
        }
        if (!text.isEmpty() && !isJoined(wordAndTag[0])) {
            text.append(' ');
        }
        if (named && start < 0) {
            start = text.length();
        }
        text.append(wordAndTag[0]);
        if (named) {
            end = text.length();
        }
    }

    /// "do" and "n't", "Jo" and "'s", a word and its comma were one in the message.
    private static boolean isJoined(String word) {
        return word.isEmpty() || ".,!?;:'’".indexOf(word.charAt(0)) >= 0 || word.equals("n't");
    }

    private void endName() {
        if (start >= 0) {
            marks.add(new Lessons.Marked(0, start, end, false));
            start = -1;
        }
    }

    private void endMessage() {
        endName();
        if (!text.isEmpty()) {
            Exchange exchange = new Exchange(
                    new CommunityId("messages"), message("asker", "?"), List.of(message("peer", text.toString())));
            lessons.add(new NameLesson(exchange, Names.NONE, marks, Map.of()));
        }
        text.setLength(0);
        marks.clear();
    }

    private Message message(String by, String words) {
        Source source = new Source(file.toString(), 1, null);
        return new Message(by, new MemberId(by), null, "", words, null, source);
    }
}
